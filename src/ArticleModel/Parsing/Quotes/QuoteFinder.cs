namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// The built-in <see cref="IQuoteFinder"/>: the text laid flat, its marks, turns and reporting words, the cast, then each
/// quote with its speaker. The page and the code are the same picture.
/// </summary>
internal sealed class QuoteFinder : IQuoteFinder
{
    public static QuoteFinder Default { get; } = new();

    public QuoteFindings FindQuotes(QuoteContext context) => FindQuotes(context, null);

    /// <summary>Tells <paramref name="watch"/> where each pair of marks stands and which features it shows: what the trainer learns from.</summary>
    internal static void Watch(QuoteContext context, Action<SourceSpan, List<SpeechFeature>> watch) => FindQuotes(context, watch);

    private static QuoteFindings FindQuotes(QuoteContext context, Action<SourceSpan, List<SpeechFeature>>? watch)
    {
        var text = QuotedText.Read(context.Article);
        var pairs = MarkScanner.Scan(text, context);
        context.CancellationToken.ThrowIfCancellationRequested();
        var reports = ReportScanner.Scan(text, pairs);
        var turns = DialogueReader.Read(text);
        if (pairs.Count == 0 && reports.Count == 0 && turns.Count == 0) return QuoteFindings.None;
        context.CancellationToken.ThrowIfCancellationRequested();

        var cast = CastBuilder.Build(text, reports, turns.Select(turn => turn.Label.Name), context.Article.Credits.Author?.Name ?? context.Article.Author?.Name);
        var drafts = new QuoteReader(text, pairs, new ReportIndex(reports, text.Count), turns, cast)
        {
            Watch = watch is null ? null : (pair, features) => watch(Span(pair, text, context.Document), features),
        }.Read();
        return Findings.Make(drafts, text, context.Document);
    }

    private static SourceSpan Span(in MarkPair pair, QuotedText text, Reading.FlatDocument document) => SourceSpan.FromBounds(
        document.SourceRange(text[pair.Unit].Block, pair.Start, 1).Start, document.SourceRange(text[pair.EndUnit].Block, pair.Close, 1).Start);
}
