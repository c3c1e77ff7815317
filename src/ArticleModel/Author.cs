namespace ArticleModel;

/// <summary>The account or person in a byline or a credit line.</summary>
public sealed record Author
{
    /// <summary>The name as displayed, never empty.</summary>
    public required string Name { get; init; }

    /// <summary>The address of the author's page, as written; null if none is given.</summary>
    public string? Url { get; init; }

    /// <summary>The author's identifier in the archive; null if none is given.</summary>
    public string? Id { get; init; }
}
