namespace ArticleModel.Parsing.Quotes;

/// <summary>Finds who said what in an article. Implementations are immutable and thread-safe and never throw for content.</summary>
public interface IQuoteFinder
{
    /// <summary>Finds the quotes of <paramref name="context"/> and their speakers.</summary>
    /// <returns>
    /// Quotes in reading order; each speaker that they name exactly once, in the order of its first quote, then those in no quote
    /// of whom a note says that the name is a pseudonym.
    /// </returns>
    QuoteFindings FindQuotes(QuoteContext context);
}
