using System.Text;
using ArticleModel.Parsing;
using ArticleModel.Testing.Messages;

namespace ArticleModel.Testing;

public static partial class ArticleAssert
{
    private const int MaxListed = 20;

    /// <summary>Checks that an article has a quote and returns the first that fits.</summary>
    /// <param name="article">The article.</param>
    /// <param name="speaker">Who speaks, by name or alias; null for a quote that nobody is named for.</param>
    /// <param name="words">The words, or a part of them.</param>
    /// <param name="kind">How they are reported; null if that does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="words"/> is null.</exception>
    /// <exception cref="ArticleAssertException">There is none; the message lists the quotes, those with these words first.</exception>
    public static Quote HasQuote(Article article, string? speaker, string words, QuoteKind? kind = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(words);
        foreach (var quote in article.Quotes)
            if (Holds(quote, words) && IsNamed(quote.Speaker, speaker) && (kind is null || quote.Kind == kind)) return quote;
        var wanted = $"{(kind is { } one ? Name(one) : "quote")} by {speaker ?? "nobody"}: {VisibleText.Quoted(words)}";
        throw new ArticleAssertException($"The article has no {wanted}.\n{List(article, words)}");
    }

    /// <summary>Checks that a parser finds exactly the quotes that are marked in a source, with their kinds and speakers.</summary>
    /// <param name="marked">The source with its marks, see <see cref="MarkedSource"/>.</param>
    /// <param name="parser">The parser; null for one with the built-in archives and quote finder.</param>
    /// <returns>The parse, for further assertions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="marked"/> is null.</exception>
    /// <exception cref="ArgumentException">The marks are no pairs.</exception>
    /// <exception cref="ArticleAssertException">Quotes differ; the message shows the lines of the source with carets below.</exception>
    public static ParseResult QuotesAsMarked(string marked, ArticleParser? parser = null)
    {
        var source = MarkedSource.Parse(marked);
        var result = (parser ?? ArticleParser.Default).Parse(source.Text);
        var difference = QuoteDifference.Show(source, result);
        return difference.Length == 0 ? result : throw new ArticleAssertException(difference);
    }

    internal static bool IsNamed(Speaker? speaker, string? name) =>
        name is null ? speaker is null : speaker is not null && (speaker.Name == name || speaker.Aliases.Contains(name));

    private static bool Holds(Quote quote, string words) => quote.Text.Contains(words, StringComparison.Ordinal);

    private static string Name(QuoteKind kind) => kind.ToString().ToLowerInvariant();

    private static string List(Article article, string words)
    {
        if (article.Quotes.Count == 0) return "It has no quotes at all; a parser that was built with SkipQuotes finds none.";
        var list = new StringBuilder("It has:");
        foreach (var quote in article.Quotes.OrderByDescending(quote => Holds(quote, words)).Take(MaxListed))
            list.Append($"\n  {Name(quote.Kind)} by {quote.Speaker?.Name ?? "nobody"}: {VisibleText.Quoted(quote.Text)}");
        if (article.Quotes.Count > MaxListed) list.Append($"\n  … and {article.Quotes.Count - MaxListed} more");
        return list.ToString();
    }
}
