using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives;

/// <summary>
/// Knows one kind of saved articles: recognises a source and tells facts, body, boilerplate and credits apart.
/// Implementations are immutable and thread-safe and never throw for content.
/// </summary>
public interface IArchive
{
    /// <summary>The archive's name in <see cref="Provenance.Archive"/>: lower case, such as <c>woshipm</c>.</summary>
    string Name { get; }

    /// <summary>The format that its sources are read in.</summary>
    /// <value><see cref="SourceFormat.Markdown"/> unless the archive says otherwise.</value>
    SourceFormat Format => SourceFormat.Markdown;

    /// <summary>Tells whether <paramref name="source"/> comes from this archive; looks at its first lines only.</summary>
    bool Recognises(SourceText source);

    /// <summary>
    /// Splits a document that this archive recognised, or that <see cref="SourceInfo.Archive"/> names it for: the source may
    /// then be anything, also empty.
    /// </summary>
    /// <param name="document">The source as flat blocks.</param>
    /// <param name="diagnostics">Where to report what is wrong.</param>
    ArticleParts Split(FlatDocument document, DiagnosticBag diagnostics);
}
