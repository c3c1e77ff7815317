namespace ArticleModel.Parsing;

/// <summary>What a parse gives: always an article, with everything there is to say about it. Immutable and thread-safe.</summary>
public sealed class ParseResult
{
    internal ParseResult(Article article, bool isArticle, ValueList<Diagnostic> diagnostics, SourceText source)
    {
        Article = article;
        IsArticle = isArticle;
        Diagnostics = diagnostics;
        Source = source;
    }

    /// <summary>The article. Where the source is none, it holds what could be read.</summary>
    public Article Article { get; }

    /// <summary>False if the source is judged to be no article: an index, a stub, an empty file. A diagnostic says why.</summary>
    public bool IsArticle { get; }

    /// <summary>The diagnostics by their place in the source.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The text that all spans count in.</summary>
    public SourceText Source { get; }
}
