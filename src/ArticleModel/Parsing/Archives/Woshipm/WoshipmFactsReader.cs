using System.Buffers;
using ArticleModel.Parsing.Reading.Markdown;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Settles the facts of a page from its ends: header and top rows, text up to the first image, rows at the end. Leaves
/// pages to the full reading where a part alone would not be read as it is in the whole.
/// </summary>
internal static class WoshipmFactsReader
{
    /// <summary>The rows at the top of a page and the first lines of its text have fewer characters.</summary>
    private const int TopLength = 1000;

    private static readonly SearchValues<string> s_farReaching = SearchValues.Create(["]:", "```", "~~~"], StringComparison.Ordinal);

    public static ArticleParts? Read(SourceText source, CancellationToken cancellationToken)
    {
        var text = source.Text;
        // What defines links or opens fences changes how everything else is read.
        if (text.AsSpan().ContainsAny(s_farReaching)) return null;
        var tail = text.LastIndexOf(Furniture.TailStart, StringComparison.Ordinal);
        if (tail <= 0 || MarkdownReader.FindBoundary(text, tail - 1, tail + 1) != tail) return null;
        var header = WoshipmHeader.Read(text, new DiagnosticBag(), cancellationToken);
        var position = header.End + TopLength;
        if (ReadUpTo(source, header, position, tail, cancellationToken) is { } parts) return parts;
        if (FirstImage(text, position, tail) is not { } image) return null;
        // The page has added to the facts, so the header is read anew.
        return ReadUpTo(source, WoshipmHeader.Read(text, new DiagnosticBag(), cancellationToken), image + 1, tail, cancellationToken);
    }

    private static ArticleParts? ReadUpTo(SourceText source, WoshipmHeader header, int position, int tail, CancellationToken cancellationToken)
    {
        var end = FindEnd(source.Text, position, tail);
        if (end < 0) return null;
        var diagnostics = new DiagnosticBag();
        SourceSpan[] ends = [SourceSpan.FromBounds(0, end), SourceSpan.FromBounds(tail, source.Length)];
        var document = MarkdownReader.ReadParts(source, diagnostics, ends, cancellationToken);
        var facts = new WoshipmPage(document, header, diagnostics).ReadFacts(end);
        document.GiveBack();
        if (facts is null) return null;
        var missesCover = facts.Cover is null && FirstImage(source.Text, end, tail) is not null;
        return missesCover ? null : new ArticleParts { Facts = facts, Dialect = header.Dialect };
    }

    private static int? FirstImage(string text, int start, int end)
    {
        if (start >= end) return null;
        var found = text.AsSpan(start, end - start).IndexOf("![", StringComparison.Ordinal);
        return found < 0 ? null : start + found;
    }

    // A boundary that is in no ad card: its picture is none of the page's own, which only the whole card tells.
    private static int FindEnd(string text, int position, int tail)
    {
        while (true)
        {
            var end = position < tail ? MarkdownReader.FindBoundary(text, position, tail) : -1;
            if (end < 0) return -1;
            var from = Math.Max(0, end - AdCards.MaxLength);
            var card = text.AsSpan(from, end - from).LastIndexOf(Furniture.CardStart, StringComparison.Ordinal);
            if (card <= 0) return end;
            position = from + card + AdCards.MaxLength;
        }
    }
}
