namespace ArticleModel;

/// <summary>
/// Something that a source states about the article and that no other member holds. A list gives one field for each of its
/// items, all of one name; what is nested has a name with dots.
/// </summary>
public sealed record Field
{
    /// <summary>The name as written, such as <c>series</c> or <c>params.mood</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The value as text, never empty: numbers and dates are as written.</summary>
    public required string Value { get; init; }

    /// <summary>Where the value stands, its quotation marks included.</summary>
    public SourceSpan Span { get; init; }
}
