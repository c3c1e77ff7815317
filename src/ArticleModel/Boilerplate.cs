namespace ArticleModel;

/// <summary>A piece of the page around the article that is not the article.</summary>
public sealed record Boilerplate
{
    /// <summary>What it is, one of the names in <see cref="BoilerplateKinds"/> or an archive's own.</summary>
    public required string Kind { get; init; }

    /// <summary>How it was told from the article, in a few words; null if the archive's form alone tells.</summary>
    public string? Reason { get; init; }

    /// <summary>Where it stood.</summary>
    public SourceSpan Span { get; init; }
}
