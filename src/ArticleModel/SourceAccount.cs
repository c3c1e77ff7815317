namespace ArticleModel;

/// <summary>A public account (WeChat) that an article comes from.</summary>
public sealed record SourceAccount
{
    /// <summary>The account's display name, never empty.</summary>
    public required string Name { get; init; }

    /// <summary>The account's identifier; null if none is given.</summary>
    public string? Id { get; init; }
}
