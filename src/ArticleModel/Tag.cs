namespace ArticleModel;

/// <summary>A keyword the source files the article under.</summary>
public sealed record Tag
{
    /// <summary>The keyword as displayed, never empty; it may hold spaces and punctuation, a full-width comma included.</summary>
    public required string Name { get; init; }

    /// <summary>The address of the tag's page, as written; null if none is given.</summary>
    public string? Url { get; init; }
}
