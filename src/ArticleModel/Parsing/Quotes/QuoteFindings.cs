namespace ArticleModel.Parsing.Quotes;

/// <summary>What an <see cref="IQuoteFinder"/> found.</summary>
/// <param name="Speakers">
/// Each speaker once, in the order of its first quote, then those of whom only a note says that the name is a pseudonym, with the
/// identifiers <c>s1</c>, <c>s2</c> …
/// </param>
/// <param name="Quotes">The quotes in reading order.</param>
public sealed record QuoteFindings(ValueList<Speaker> Speakers, ValueList<Quote> Quotes)
{
    /// <summary>No quotes.</summary>
    public static QuoteFindings None { get; } = new([], []);
}
