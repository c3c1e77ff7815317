using ArticleModel.Parsing.Archives;

namespace ArticleModel.Parsing;

/// <summary>
/// What <see cref="ArticleParser.ParseFacts(string, string?, CancellationToken)"/> gives: the facts of an article without its
/// body. Immutable and thread-safe.
/// </summary>
public sealed class FactsResult
{
    internal FactsResult(ArticleFacts facts, string? archive, string? dialect, SourceText source)
    {
        Facts = facts;
        Archive = archive;
        Dialect = dialect;
        Source = source;
    }

    /// <summary>The facts, each equal to the property of the same name of the <see cref="Article"/> that a full parse gives.</summary>
    public ArticleFacts Facts { get; }

    /// <summary>The name of the archive that was recognised, such as <c>woshipm</c>; null if the source is over the length limit.</summary>
    public string? Archive { get; }

    /// <summary>The archive's dialect, such as <c>old</c>; null if it has only one.</summary>
    public string? Dialect { get; }

    /// <summary>The text that the spans of the facts count in.</summary>
    public SourceText Source { get; }
}
