namespace ArticleModel;

/// <summary>What a fact of an article rests on.</summary>
public sealed record Evidence
{
    /// <summary>The fact, by its name in JSON: <c>title</c>, <c>author</c>, <c>publishedOn</c>, …</summary>
    public required string Fact { get; init; }

    /// <summary>What stated it, such as <c>json-ld headline</c>, <c>meta og:title</c> or <c>h1</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Where it stood; the default where it stood outside of the source, as an address may.</summary>
    public SourceSpan Span { get; init; }
}
