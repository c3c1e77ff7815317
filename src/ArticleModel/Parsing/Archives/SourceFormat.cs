namespace ArticleModel.Parsing.Archives;

/// <summary>The formats that sources are read in.</summary>
public enum SourceFormat
{
    /// <summary>Markdown, which any text is.</summary>
    Markdown,

    /// <summary>A page in HTML.</summary>
    Html,
}
