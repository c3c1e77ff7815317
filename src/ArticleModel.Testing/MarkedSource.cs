using System.Text;

namespace ArticleModel.Testing;

/// <summary>
/// A source with its quotes marked in place: <c>周健说：{|direct 周健:“走吧。”|}</c>. A mark opens with <c>{|</c>, the kind of
/// quote in lower case, the name of the speaker if there is one, and a colon; it closes with <c>|}</c>. Quotation marks at
/// its ends are no part of the quote. Marks may hold marks and may cross paragraphs. Immutable and thread-safe.
/// </summary>
public sealed class MarkedSource
{
    private const string Opening = "{|";
    private const string Closing = "|}";
    private const string QuotationMarks = "“”「」『』\"";

    private MarkedSource(string text, ValueList<MarkedQuote> quotes)
    {
        Text = text;
        Quotes = quotes;
    }

    /// <summary>The source without the marks.</summary>
    public string Text { get; }

    /// <summary>The marked quotes by their start, then the longer first.</summary>
    public ValueList<MarkedQuote> Quotes { get; }

    /// <summary>Reads a source with marks.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="marked"/> is null.</exception>
    /// <exception cref="ArgumentException">A mark names no kind, has no colon on its line, or lacks its other end.</exception>
    public static MarkedSource Parse(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var text = new StringBuilder();
        var open = new Stack<(QuoteKind Kind, string? Speaker, int Start)>();
        var quotes = new List<MarkedQuote>();
        for (var at = 0; at < marked.Length;)
        {
            if (string.CompareOrdinal(marked, at, Opening, 0, 2) == 0)
            {
                var (kind, speaker, end) = ReadHead(marked, at);
                open.Push((kind, speaker, text.Length));
                at = end;
            }
            else if (string.CompareOrdinal(marked, at, Closing, 0, 2) == 0)
            {
                if (!open.TryPop(out var mark)) throw Wrong(marked, at, "closes nothing");
                quotes.Add(new MarkedQuote(mark.Kind, mark.Speaker, WithoutMarks(text, mark.Start)));
                at += 2;
            }
            else
            {
                text.Append(marked[at++]);
            }
        }
        if (open.Count > 0) throw Wrong(marked, marked.LastIndexOf(Opening, StringComparison.Ordinal), "is not closed");
        return new MarkedSource(text.ToString(), quotes.OrderBy(quote => quote.Span.Start).ThenByDescending(quote => quote.Span.Length).ToValueList());
    }

    private static (QuoteKind Kind, string? Speaker, int End) ReadHead(string marked, int at)
    {
        var rest = marked.AsSpan(at + 2);
        var length = rest.IndexOfAny(':', '\n');
        if (length < 0 || rest[length] == '\n') throw Wrong(marked, at, "has no colon on its line");
        var head = rest[..length].Trim();
        var space = head.IndexOf(' ');
        var name = space < 0 ? head : head[..space];
        var speaker = space < 0 ? null : head[(space + 1)..].Trim().ToString();
        foreach (var kind in Enum.GetValues<QuoteKind>())
            if (name.SequenceEqual(kind.ToString().ToLowerInvariant())) return (kind, speaker, at + 2 + length + 1);
        throw Wrong(marked, at, $"names '{name}', which is no kind of quote ({string.Join(", ", Enum.GetNames<QuoteKind>()).ToLowerInvariant()})");
    }

    private static SourceSpan WithoutMarks(StringBuilder text, int start)
    {
        var end = text.Length;
        if (start < end && QuotationMarks.Contains(text[start])) start++;
        if (end > start && QuotationMarks.Contains(text[end - 1])) end--;
        return SourceSpan.FromBounds(start, end);
    }

    private static ArgumentException Wrong(string marked, int at, string problem) =>
        new($"The mark in line {marked.AsSpan(0, at).Count('\n') + 1} {problem}.", nameof(marked));
}
