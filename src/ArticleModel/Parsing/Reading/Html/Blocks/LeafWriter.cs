using System.Buffers;
using System.Text;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Blocks;

/// <summary>
/// Settles the text, marks and images of one paragraph, heading or cell. White space collapses, that without a break included; what is not
/// shown becomes a gap, so that a text can be traced to its source. One instance serves a whole parse.
/// </summary>
internal sealed class LeafWriter(string source, TextGaps gaps, PageAddress address)
{
    /// <summary>A page repeats no more than this of its links' addresses.</summary>
    private const int MaxRepeated = 1 << 20;

    private static readonly SearchValues<char> s_special = SearchValues.Create(" \t\n\r\f\u00A0&");

    private readonly StringBuilder _text = new();
    private readonly List<TextMark> _marks = [];
    private readonly List<InlineImage> _images = [];
    private readonly List<(MarkFrame Frame, int Start)> _open = [];
    private string? _lastLink;
    private int _repeated;
    private int _shown;
    private int _space;
    private int _referenceEnd;

    /// <summary>Writes a leaf.</summary>
    /// <param name="pieces">What stands in it, in reading order.</param>
    /// <param name="start">Where the span of its block starts.</param>
    public Leaf Write(ReadOnlySpan<InlinePiece> pieces, int start)
    {
        _text.Clear();
        _marks.Clear();
        _images.Clear();
        _open.Clear();
        _shown = start;
        _space = -1;
        _referenceEnd = 0;
        _text.EnsureCapacity(LengthOf(pieces));
        foreach (var piece in pieces) Add(piece);
        SetMarks(null);
        gaps.Add(_shown, _referenceEnd);
        TrimEnd();
        _marks.Sort(MarkOrder.Compare);
        return new Leaf(_text.ToString(), _marks.ToValueList(), [.. _images]);
    }

    // No text is longer than its source. In one piece, each of its characters is at hand at once.
    private static int LengthOf(ReadOnlySpan<InlinePiece> pieces)
    {
        var length = 0;
        foreach (var piece in pieces) length += piece.Node.End - piece.Node.Start;
        return length;
    }

    private void Add(InlinePiece piece)
    {
        SetMarks(piece.Marks);
        if (piece.Node is HtmlText text) AddText(text.Start, text.End);
        else if (piece.Node is HtmlElement { Name: "br" } line) AddBreak(line);
        else if (piece.Node is HtmlElement image && ImageAddress.Of(image) is { } url)
        {
            FlushSpace();
            var alt = image["alt"]?.Trim();
            _images.Add(new InlineImage(_text.Length, address.Resolve(url), string.IsNullOrEmpty(alt) ? null : alt, MayRepeat(piece.Marks?.Link), image.Span));
        }
    }

    private void AddText(int start, int end)
    {
        while (start < end)
        {
            var length = source.AsSpan(start, end - start).IndexOfAny(s_special);
            if (length < 0) length = end - start;
            if (length > 0) ShowBehindIndent(start, source.AsSpan(start, length));
            start += length;
            if (start == end) return;
            if (source[start] == '&')
            {
                var shown = CharacterReferences.Read(source.AsSpan(start, end - start), out var count);
                // A no-break space is a matter of layout: whoever searches the text for two words finds them.
                if (shown is "\u00A0" || (IsAtStartOfLine && string.IsNullOrWhiteSpace(shown))) Space(start);
                else Show(start, shown);
                start += count;
                _referenceEnd = start;
            }
            else
            {
                Space(start);
                start++;
            }
        }
    }

    private void AddBreak(HtmlElement line)
    {
        _space = -1;
        if (_text.Length == 0) return;
        Trace(line.Start);
        _marks.Add(new TextMark { Kind = TextMarkKind.Break, Start = _text.Length, Length = 1 });
        _text.Append('\n');
    }

    private void Space(int start)
    {
        if (_space < 0) _space = start;
    }

    // Pages indent with white space of other widths, which does not collapse: at the start of a line it shows nothing either.
    private void ShowBehindIndent(int start, ReadOnlySpan<char> text)
    {
        var shown = IsAtStartOfLine ? text.TrimStart() : text;
        if (!shown.IsEmpty) Show(start + text.Length - shown.Length, shown);
    }

    private bool IsAtStartOfLine => _text.Length == 0 || _text[^1] == '\n';

    private void Show(int start, ReadOnlySpan<char> text)
    {
        FlushSpace();
        Trace(start);
        _text.Append(text);
        _shown = start + text.Length;
    }

    // White space shows as one space between two texts, and not at all at the start of a line.
    private void FlushSpace()
    {
        if (_space >= 0 && !IsAtStartOfLine)
        {
            Trace(_space);
            _text.Append(' ');
        }
        _space = -1;
    }

    private void Trace(int start)
    {
        gaps.Add(_shown, start);
        _shown = start + 1;
    }

    private void SetMarks(MarkFrame? marks)
    {
        while (_open.Count > 0 && !Contains(marks, _open[^1].Frame))
        {
            var (frame, start) = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            AddMark(frame, start);
        }
        Open(marks);
    }

    private void Open(MarkFrame? marks)
    {
        if (marks is null || (_open.Count > 0 && _open[^1].Frame == marks)) return;
        Open(marks.Outer);
        _open.Add((marks, _text.Length));
    }

    private static bool Contains(MarkFrame? marks, MarkFrame frame)
    {
        for (; marks is not null; marks = marks.Outer)
            if (ReferenceEquals(marks, frame)) return true;
        return false;
    }

    private void AddMark(MarkFrame frame, int start)
    {
        // Space in front of the marked text was not shown yet when the mark opened.
        while (start < _text.Length && _text[start] is ' ' or '\n') start++;
        if (start == _text.Length) return;
        var url = MayRepeat(frame.Url);
        if (frame.Kind == TextMarkKind.Link && url is null) return;
        _marks.Add(new TextMark { Kind = frame.Kind, Start = start, Length = _text.Length - start, Url = url });
    }

    /// <summary>
    /// Returns the address of a link; null where the page has repeated too much of them. Each block that a link reaches into and each
    /// image in it states its address.
    /// </summary>
    public string? MayRepeat(string? link)
    {
        if (link is null) return null;
        if (!ReferenceEquals(link, _lastLink)) _lastLink = link;
        else if (_repeated > MaxRepeated) return null;
        else _repeated += link.Length;
        return link;
    }

    // Breaks and blanks at the end show nothing.
    private void TrimEnd()
    {
        var end = _text.Length;
        while (end > 0 && char.IsWhiteSpace(_text[end - 1])) end--;
        if (end == _text.Length) return;
        _text.Length = end;
        for (var i = _marks.Count - 1; i >= 0; i--)
        {
            var mark = _marks[i];
            if (mark.Start >= end) _marks.RemoveAt(i);
            else if (mark.Start + mark.Length > end) _marks[i] = mark with { Length = end - mark.Start };
        }
        for (var i = 0; i < _images.Count; i++)
            if (_images[i].Start > end) _images[i] = _images[i] with { Start = end };
    }
}
