using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Marks;

/// <summary>
/// Pairs the quotation marks of a text in one pass: nested, reversed, unbalanced and over several paragraphs. Settles where
/// quoted words stand and reports what it repaired; leaves to the classifier whether anyone said them.
/// </summary>
internal sealed class MarkScanner
{
    /// <summary>A quotation closes within so many units or was never meant to: of those in the archive nine in ten do.</summary>
    private const int MaxUnits = 8;

    /// <summary>Words without a closing mark are at least so long.</summary>
    private const int MinOpen = 6;

    /// <summary>
    /// So deep marks of one style nest, and so many of them are looked at behind one that opens inside another: repeated ones cost no
    /// more than others.
    /// </summary>
    private const int MostNested = 4;
    private const int MostNestedMarks = 16;

    private readonly QuotedText _text;
    private readonly QuoteContext _context;
    private readonly List<MarkPair> _found;
    private readonly int[] _open = new int[QuotationMarks.Styles];

    // How many of a style are open, one in the other; where none is, it does not matter.
    private readonly int[] _depth = new int[QuotationMarks.Styles];

    // The marks of the unit that point the wrong way.
    private readonly List<int> _reversed = [];

    private int _pendingUnit = -1;
    private int _pendingOpen;
    private int _reportedUnit = -1;

    private MarkScanner(QuotedText text, QuoteContext context)
    {
        _text = text;
        _context = context;
        _found = text.Scratch.Marks;
        Array.Fill(_open, -1);
    }

    /// <summary>Returns the outermost pairs in reading order.</summary>
    public static List<MarkPair> Scan(QuotedText text, QuoteContext context)
    {
        var scanner = new MarkScanner(text, context);
        var marks = text.Landmarks.All.Of(LandmarkKinds.Mark);
        marks.MoveNext();
        for (var unit = 0; unit < text.Count; unit++)
        {
            text.ThrowIfCancelled();
            if (scanner._pendingUnit >= 0) scanner.DropPending(unit);
            // Few units have any mark.
            if (marks.Current < text[unit].Offset + text[unit].Text.Length) scanner.ScanUnit(unit, ref marks);
        }
        if (scanner._pendingUnit >= 0) scanner.EndPending();
        return Outermost(scanner._found, text.Scratch.OuterMarks);
    }

    private void ScanUnit(int unit, ref LandmarkSearch marks)
    {
        var text = _text[unit].Text.AsSpan();
        var offset = _text[unit].Offset;
        for (; marks.Current < offset + text.Length; marks.MoveNext())
        {
            _text.ThrowIfCancelled();
            Take(unit, text, marks.Current - offset);
        }
        for (var style = 0; style < QuotationMarks.Styles; style++)
            if (_open[style] >= 0) LeaveOpen(unit, style, text);
        if (_reversed.Count == 0) return;
        _text.TurnRound(unit, _reversed);
        _reversed.Clear();
    }

    private void Take(int unit, ReadOnlySpan<char> text, int at)
    {
        var mark = text[at];
        var style = QuotationMarks.Style(mark);
        if (style == 4 && IsApostrophe(text, at)) return;
        if (style == 3) TakeEither(unit, style, at);
        else if (QuotationMarks.Opens(mark)) TakeOpening(unit, style, text, at);
        else TakeClosing(unit, style, text, at);
    }

    private void TakeEither(int unit, int style, int at)
    {
        if (_open[style] < 0) Open(style, at);
        else Close(unit, style, at);
    }

    // An opening mark while one is open: the inner of two, or one typed in place of the closing mark.
    private void TakeOpening(int unit, int style, ReadOnlySpan<char> text, int at)
    {
        if (_open[style] < 0)
        {
            Open(style, at);
            return;
        }
        if (EndsQuotation(text, at) || IsLast(text[(at + 1)..], style))
        {
            Reverse(unit, at);
            Close(unit, style, at);
        }
        else if (Nests(text[(at + 1)..], style)) _depth[style]++;
        else
        {
            Report(DiagnosticRules.UnpairedQuotationMark, unit, _open[style]);
            Open(style, at);
        }
    }

    private void TakeClosing(int unit, int style, ReadOnlySpan<char> text, int at)
    {
        if (_open[style] >= 0 && _depth[style] > 1) _depth[style]--;
        else if (_open[style] >= 0) Close(unit, style, at);
        else if (_pendingUnit >= 0 && style == QuotationMarks.Style(PendingMark) && !StartsQuotation(text, at, style)) ClosePending(unit, at);
        else if (style != 4 && StartsQuotation(text, at, style))
        {
            Reverse(unit, at);
            Open(style, at);
        }
        else if (style != 4) Report(DiagnosticRules.UnpairedQuotationMark, unit, at);
    }

    private void Reverse(int unit, int at)
    {
        Report(DiagnosticRules.ReversedQuotationMark, unit, at);
        _reversed.Add(at);
    }

    private char PendingMark => _text[_pendingUnit].Text[_pendingOpen];

    private void Open(int style, int at)
    {
        _open[style] = at;
        _depth[style] = 1;
    }

    private void Close(int unit, int style, int at)
    {
        if (at > _open[style] + 1) _found.Add(new MarkPair(unit, _open[style], unit, at));
        _open[style] = -1;
    }

    // A quotation that is open at the end of its unit may go on in the next ones if it starts as speech does.
    private void LeaveOpen(int unit, int style, ReadOnlySpan<char> text)
    {
        var open = _open[style];
        var startsSpeech = open == 0 || text[open - 1] is '：' or ':' or '，' or '。' or '\n' or ' ';
        if (style <= 1 && startsSpeech && !_text[unit].IsHeading)
        {
            GivePendingUp();
            _pendingUnit = unit;
            _pendingOpen = open;
        }
        else if (style != 4) Report(DiagnosticRules.UnpairedQuotationMark, unit, open);
        _open[style] = -1;
    }

    private void ClosePending(int unit, int at)
    {
        _found.Add(new MarkPair(_pendingUnit, _pendingOpen, unit, at));
        _pendingUnit = -1;
    }

    private void DropPending(int unit)
    {
        var isFar = unit - _pendingUnit > MaxUnits;
        if (!isFar && !_text[unit].IsHeading && !OpensFirst(_text[unit].Text)) return;
        if (isFar) GivePendingUp();
        else EndPending();
    }

    private void EndPending()
    {
        AddOpen(_text[_pendingUnit].Text);
        GivePendingUp();
    }

    private void GivePendingUp()
    {
        if (_pendingUnit >= 0) Report(DiagnosticRules.UnpairedQuotationMark, _pendingUnit, _pendingOpen);
        _pendingUnit = -1;
    }

    // 某人说：“…。 and nothing that closes it: words that start a text or stand behind a colon end with their text if that ends a sentence.
    private void AddOpen(string text)
    {
        var end = Blanks.Before(text, text.Length);
        if (end <= _pendingOpen + MinOpen || !QuotationMarks.IsSentenceEnd(text[end - 1])) return;
        if (_pendingOpen > 0 && text[_pendingOpen - 1] is not ('：' or ':')) return;
        _found.Add(new MarkPair(_pendingUnit, _pendingOpen, _pendingUnit, end - 1) { End = end });
    }

    private bool OpensFirst(string text)
    {
        var style = QuotationMarks.Style(PendingMark);
        foreach (var c in text)
            if (QuotationMarks.All.Contains(c) && QuotationMarks.Style(c) == style) return QuotationMarks.Opens(c);
        return false;
    }

    private static bool IsApostrophe(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at] == '’' && char.IsAsciiLetterOrDigit(text[at - 1]);

    // What stands behind a closing mark: punctuation, the end, or text behind the end of a sentence.
    private static bool EndsQuotation(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 == text.Length) return true;
        if (text[at + 1] is '，' or '。' or '、' or '；' or '！' or '？' or '：' or '）' or ')' or '\n') return true;
        return at > 0 && text[at - 1] is '。' or '！' or '？' or '…' && text[at + 1] is not '“';
    }

    // “某某“说: no further mark of its style stands behind it.
    private static bool IsLast(ReadOnlySpan<char> rest, int style)
    {
        foreach (var c in rest)
            if (QuotationMarks.All.Contains(c) && QuotationMarks.Style(c) == style) return false;
        return true;
    }

    // “问过“为何”，也答过“是”。”: the mark that opens inside, the one that is open and all between them close.
    private static bool Nests(ReadOnlySpan<char> rest, int style)
    {
        var open = 2;
        var left = MostNestedMarks;
        foreach (var c in rest)
        {
            if (!QuotationMarks.All.Contains(c) || QuotationMarks.Style(c) != style) continue;
            open += QuotationMarks.Opens(c) ? 1 : -1;
            if (open == 0) return true;
            if (open > MostNested || --left == 0) return false;
        }
        return false;
    }

    // A closing mark typed in place of the opening one: text follows, and the next mark of its style closes it.
    private static bool StartsQuotation(ReadOnlySpan<char> text, int at, int style)
    {
        if (at + 1 == text.Length || QuotationMarks.IsClauseEnd(text[at + 1]) || text[at + 1] is '、' or '）') return false;
        for (var i = at + 1; i < text.Length; i++)
        {
            if (!QuotationMarks.All.Contains(text[i]) || QuotationMarks.Style(text[i]) != style) continue;
            return QuotationMarks.Closes(text[i]) || EndsQuotation(text, i);
        }
        return false;
    }

    // Once a unit: where one mark is wrong, the following ones often are as well.
    private void Report(DiagnosticRule rule, int unit, int at)
    {
        if (unit == _reportedUnit) return;
        _reportedUnit = unit;
        _context.Diagnostics.Report(rule, _context.Document.SourceRange(_text[unit].Block, at, 1));
    }

    private static int Compare(MarkPair a, MarkPair b) => a.Unit != b.Unit ? a.Unit.CompareTo(b.Unit) : a.Open.CompareTo(b.Open);

    private static bool IsSorted(List<MarkPair> pairs)
    {
        for (var i = 1; i < pairs.Count; i++)
            if (Compare(pairs[i - 1], pairs[i]) > 0) return false;
        return true;
    }

    private static List<MarkPair> Outermost(List<MarkPair> found, List<MarkPair> outer)
    {
        // Pairs are found where they close: without one inside another they stand in order.
        if (!IsSorted(found)) found.Sort(Compare);
        foreach (var pair in found)
        {
            if (outer.Count == 0 || outer[^1] is var last && (pair.Unit, pair.Open).CompareTo((last.EndUnit, last.Close)) >= 0) outer.Add(pair);
        }
        return outer;
    }
}
