using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Text;
using ArticleModel.Parsing.Quotes.Turns;

namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// The built-in <see cref="IQuoteFinder"/>: the text laid flat, its marks, turns and reporting words, the cast, then each
/// quote with its speaker. The page and the code are the same picture.
/// </summary>
internal sealed class QuoteFinder : IQuoteFinder
{
    public static QuoteFinder Default { get; } = new();

    public QuoteFindings FindQuotes(QuoteContext context) => FindQuotes(context, null);

    /// <summary>Finds quotes while <paramref name="watcher"/>, if any, looks on.</summary>
    internal static QuoteFindings FindQuotes(QuoteContext context, IQuoteWatcher? watcher)
    {
        using var text = QuotedText.Read(context.Article, context.CancellationToken);
        var pairs = MarkScanner.Scan(text, context);
        var reports = ReportScanner.Scan(text, pairs);
        var turns = DialogueReader.Read(text, context.Article);
        var index = new ReportIndex(reports, text);
        var cast = CastBuilder.Build(text, pairs, index, turns.Select(turn => turn.Label.Name), context.Article);
        var drafts = new QuoteReader(text, pairs, index, turns, cast) { Watcher = watcher }.Read();
        return Findings.Make(drafts, text, context.Document, cast);
    }
}
