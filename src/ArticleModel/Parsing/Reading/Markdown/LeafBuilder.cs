using System.Text;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Puts a leaf together from pieces of its source in order. What is passed over becomes a gap; emphasis marks that were
/// left as text are paired at the end. One instance serves all leaves of a parse.
/// </summary>
internal sealed class LeafBuilder(string source, TextGaps gaps, DiagnosticBag diagnostics)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextMark> _marks = [];
    private readonly List<InlineImage> _images = [];
    private readonly List<LooseMark> _loose = [];
    private int _cursor;
    private int _end;

    /// <summary>The length of the text so far.</summary>
    public int Length => _text.Length;

    /// <summary>The place in the source after the last piece.</summary>
    public int Cursor => _cursor;

    public LeafBuilder Begin(SourceSpan span)
    {
        _text.Clear();
        _marks.Clear();
        _images.Clear();
        _loose.Clear();
        _cursor = span.Start;
        _end = span.End();
        return this;
    }

    /// <summary>Appends text that stands in the source at or after <paramref name="hint"/>.</summary>
    public void Append(ReadOnlySpan<char> piece, int hint, bool mayHoldEmphasis = false)
    {
        if (piece.IsEmpty) return;
        var start = Find(piece, Math.Max(hint, _cursor));
        if (mayHoldEmphasis) CollectLoose(piece, start);
        MoveTo(start);
        _text.Append(piece);
        _cursor = Math.Min(start + piece.Length, _end);
    }

    /// <summary>Appends text that stands for the source from <paramref name="start"/> to <paramref name="end"/>, which is at least as long.</summary>
    public void AppendFor(string piece, int start, int end)
    {
        MoveTo(Math.Max(start, _cursor));
        _text.Append(piece);
        _cursor = Math.Min(_cursor + piece.Length, _end);
        MoveTo(end);
    }

    /// <summary>Appends the line feed for the next line end of the source.</summary>
    public void AppendLineBreak(bool isHard)
    {
        var found = source.AsSpan(_cursor, _end - _cursor).IndexOfAny('\n', '\r');
        var at = found < 0 ? _cursor : _cursor + found;
        if (at + 1 < _end && source[at] == '\r' && source[at + 1] == '\n') at++;
        if (isHard) AddMark(TextMarkKind.Break, Length, Length + 1);
        MoveTo(at);
        _text.Append('\n');
        _cursor = Math.Min(at + 1, _end);
    }

    public void AddMark(TextMarkKind kind, int start, int end, string? url = null)
    {
        if (end <= start) return;
        _marks.Add(new TextMark { Kind = kind, Start = start, Length = end - start, Url = url });
    }

    public void AddImage(string url, string? alt, string? link, SourceSpan span)
    {
        _images.Add(new InlineImage(Length, url, string.IsNullOrEmpty(alt) ? null : alt, link, span));
        MoveTo(Math.Min(span.End(), _end));
    }

    public Leaf Build()
    {
        if (_loose.Count > 0) PairLoose();
        MoveTo(_end);
        if (_marks.Count > 1) SortMarks();
        return new Leaf(_text.ToString(), _marks.ToValueList(), _images.Count == 0 ? [] : [.. _images]);
    }

    private void MoveTo(int position)
    {
        if (position <= _cursor) return;
        gaps.Add(_cursor, position);
        _cursor = position;
    }

    private int Find(ReadOnlySpan<char> piece, int from)
    {
        var rest = source.AsSpan(from, Math.Max(0, _end - from));
        if (rest.StartsWith(piece)) return from;
        var found = rest.IndexOf(piece);
        return found < 0 ? from : from + found;
    }

    private void CollectLoose(ReadOnlySpan<char> piece, int start)
    {
        var at = piece.IndexOf("**");
        while (at >= 0 && at + 1 < piece.Length)
        {
            _loose.Add(new LooseMark(Length + at, start + at));
            at += 2;
            var next = piece[at..].IndexOf("**");
            at = next < 0 ? -1 : at + next;
        }
    }

    // Chinese puts punctuation where CommonMark wants a letter, so some marks neither open nor close by its rules. The
    // archives are balanced: in order, each odd one opens and each even one closes.
    private void PairLoose()
    {
        var paired = _loose.Count & ~1;
        if (paired < _loose.Count) diagnostics.Report(DiagnosticRules.UnpairedEmphasis, new SourceSpan(_loose[^1].Source, 2));
        for (var i = 0; i < paired; i += 2)
            AddMark(TextMarkKind.Strong, _loose[i].Text + 2, _loose[i + 1].Text);
        for (var i = 0; i < _marks.Count; i++)
        {
            var start = Shift(_marks[i].Start, paired);
            _marks[i] = _marks[i] with { Start = start, Length = Shift(_marks[i].Start + _marks[i].Length, paired) - start };
        }
        for (var i = 0; i < _images.Count; i++) _images[i] = _images[i] with { Start = Shift(_images[i].Start, paired) };
        for (var i = paired - 1; i >= 0; i--)
        {
            _text.Remove(_loose[i].Text, 2);
            gaps.Add(_loose[i].Source, _loose[i].Source + 2);
        }
        _marks.RemoveAll(static mark => mark.Length <= 0);
    }

    private int Shift(int position, int paired)
    {
        var shift = 0;
        for (var i = 0; i < paired && _loose[i].Text < position; i++) shift += Math.Min(2, position - _loose[i].Text);
        return position - shift;
    }

    private void SortMarks()
    {
        _marks.Sort(MarkOrder.Compare);
        for (var i = _marks.Count - 1; i > 0; i--)
            if (_marks[i] == _marks[i - 1]) _marks.RemoveAt(i);
    }

    private readonly record struct LooseMark(int Text, int Source);
}
