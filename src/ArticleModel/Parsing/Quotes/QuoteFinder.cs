namespace ArticleModel.Parsing.Quotes;

/// <summary>The built-in <see cref="IQuoteFinder"/>.</summary>
internal sealed class QuoteFinder : IQuoteFinder
{
    public static QuoteFinder Default { get; } = new();

    public QuoteFindings FindQuotes(QuoteContext context) => QuoteFindings.None;
}
