using System.Globalization;
using System.Text;
using ArticleModel.Parsing;

namespace ArticleModel.Testing.Messages;

/// <summary>Compares the quotes of a parse with those marked in its source and draws what differs below the lines.</summary>
internal sealed class QuoteDifference
{
    private readonly string _text;
    private readonly List<MarkedQuote> _marked;
    private readonly List<Quote> _found;
    private readonly List<(int Start, string Drawing)> _drawings = [];

    private QuoteDifference(MarkedSource source, ParseResult result)
    {
        _text = source.Text;
        _marked = [.. source.Quotes];
        _found = [.. result.Article.Quotes];
    }

    /// <summary>Returns what differs, for a person to read; empty if nothing does.</summary>
    public static string Show(MarkedSource source, ParseResult result)
    {
        var difference = new QuoteDifference(source, result);
        var total = source.Quotes.Count;
        difference.Compare(requireSameSpan: true);
        difference.Compare(requireSameSpan: false);
        foreach (var quote in difference._marked) difference.Draw(quote, null);
        foreach (var quote in difference._found) difference.Draw(null, quote);
        return difference._drawings.Count == 0 ? "" : difference.Message(total, result.Source);
    }

    private string Message(int total, SourceText source)
    {
        var message = new StringBuilder($"{_drawings.Count} of the quotes {(_drawings.Count == 1 ? "is" : "are")} not as marked ({total} marked).");
        var line = 0;
        foreach (var (start, drawing) in _drawings.OrderBy(drawing => drawing.Start))
        {
            var number = source.PositionOf(start).Line;
            if (number != line) message.Append($"\nline {number}:\n{SourceLine.At(_text, start)}");
            message.Append('\n').Append(drawing);
            line = number;
        }
        return message.ToString();
    }

    // First those that stand where they should, then those that overlap.
    private void Compare(bool requireSameSpan)
    {
        for (var i = _marked.Count - 1; i >= 0; i--)
        {
            var wanted = Trim(_marked[i].Span);
            var at = _found.FindIndex(quote => requireSameSpan ? Trim(quote.Span) == wanted : Overlap(Trim(quote.Span), wanted));
            if (at < 0) continue;
            if (!requireSameSpan || !IsSame(_marked[i], _found[at])) Draw(_marked[i], _found[at]);
            _marked.RemoveAt(i);
            _found.RemoveAt(at);
        }
    }

    private static bool IsSame(MarkedQuote marked, Quote found) =>
        found.Kind == marked.Kind && ArticleAssert.IsNamed(found.Speaker, marked.Speaker);

    private void Draw(MarkedQuote? marked, Quote? found)
    {
        var lines = new List<string>();
        if (marked is not null) lines.Add(SourceLine.Underline(_text, marked.Span, $"marked: {Describe(marked)}{(found is null ? ", not found" : "")}"));
        if (found is not null) lines.Add(SourceLine.Underline(_text, found.Span, $"found: {Describe(found)}{(marked is null ? ", not marked" : "")}", '~'));
        _drawings.Add(((marked?.Span ?? found!.Span).Start, string.Join('\n', lines)));
    }

    private static string Describe(MarkedQuote quote) => $"{Name(quote.Kind)} by {quote.Speaker ?? "nobody"}";

    private static string Describe(Quote quote) =>
        $"{Name(quote.Kind)} by {quote.Speaker?.Name ?? "nobody"} ({quote.Rule}, {quote.Confidence.ToString("0.00", CultureInfo.InvariantCulture)})";

    private static string Name(QuoteKind kind) => kind.ToString().ToLowerInvariant();

    // Quotation marks, emphasis and white space at the ends make no difference.
    private SourceSpan Trim(SourceSpan span)
    {
        var (start, end) = (span.Start, span.End());
        while (start < end && IsEdge(_text[start])) start++;
        while (end > start && IsEdge(_text[end - 1])) end--;
        return SourceSpan.FromBounds(start, end);
    }

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || "*_>\\“”「」『』\"".Contains(c);

    private static bool Overlap(SourceSpan left, SourceSpan right) => left.Start < right.End() && right.Start < left.End();
}
