using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Puts a leaf together: its text is its source without the ranges that were hidden. Everything is told in places of the
/// source, in any order; emphasis marks that were left as text are paired at the end. One instance serves a whole parse, and
/// then the next one.
/// </summary>
internal sealed class LeafBuilder
{
    /// <summary>A leaf with more markup leaves so large lists that they are not kept.</summary>
    private const int MaxSpareCount = 4096;

    /// <summary>References, and images in one link, repeat no more than this of the addresses that a source states.</summary>
    private const int MaxRepeated = 1 << 20;

    private readonly List<SourceSpan> _hidden = [];
    private readonly List<int> _hiddenLengths = [];
    private readonly List<Replacement> _replacements = [];
    private readonly List<SourceMark> _marks = [];
    private readonly List<InlineImage> _images = [];
    private readonly List<SourceSpan> _loose = [];
    private string _source = "";
    private TextGaps _gaps = TextGaps.None;
    private DiagnosticBag? _diagnostics;
    private CancellationToken _cancellationToken;
    private SourceSpan _span;
    private long _addresses;

    /// <summary>The runs of emphasis marks met so far; belongs to who reads them.</summary>
    public List<EmphasisRun> Runs { get; } = [];

    /// <summary>Takes a builder for a parse, which gives it back with <see cref="GiveBack"/>.</summary>
    public static LeafBuilder Take(string source, TextGaps gaps, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var builder = Spare<LeafBuilder>.Take();
        builder._source = source;
        builder._gaps = gaps;
        builder._diagnostics = diagnostics;
        builder._cancellationToken = cancellationToken;
        builder._addresses = 0;
        return builder;
    }

    public void GiveBack()
    {
        if (Math.Max(_hidden.Capacity, Runs.Capacity) > MaxSpareCount) return;
        Begin(default);
        _source = "";
        _gaps = TextGaps.None;
        _diagnostics = null;
        _cancellationToken = default;
        Spare<LeafBuilder>.Give(this);
    }

    public LeafBuilder Begin(SourceSpan span)
    {
        _hidden.Clear();
        _replacements.Clear();
        _marks.Clear();
        _images.Clear();
        _loose.Clear();
        Runs.Clear();
        _span = span;
        return this;
    }

    /// <summary>Hides markup. Nearly every piece passes here, so this is where a long leaf looks at the token.</summary>
    public void Hide(int start, int end)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (end > start) _hidden.Add(SourceSpan.FromBounds(start, end));
    }

    /// <summary>
    /// Shows <paramref name="text"/> for a range of the source that is at least as long: each character for one, and none for what is
    /// left of the range or hidden in it.
    /// </summary>
    public void Replace(int start, int end, string text)
    {
        var shown = Math.Min(text.Length, end - start);
        _replacements.Add(new Replacement(start, text[..shown]));
        Hide(start + shown, end);
    }

    public void Mark(TextMarkKind kind, int start, int end, string? url = null)
    {
        if (end > start) _marks.Add(new SourceMark(kind, start, end, url));
    }

    /// <summary>Returns the address of a link or image; null where the source repeats too much of them, by references of a few characters.</summary>
    public string? Address(string address) => (_addresses += address.Length) - _source.Length <= MaxRepeated ? address : null;

    /// <summary>Places an image; its markup is hidden by the caller.</summary>
    public void Image(string url, string? alt, string? link, SourceSpan span) =>
        _images.Add(new InlineImage(span.Start, url, string.IsNullOrEmpty(alt) ? null : alt, link, span));

    /// <summary>Notes a run of asterisks that opens and closes nothing.</summary>
    public void Loose(int start, int count)
    {
        if (count > 1) _loose.Add(new SourceSpan(start, count));
    }

    public Leaf Build()
    {
        if (_loose.Count > 0) PairLoose();
        MergeHidden();
        if (_images.Count > 0) HideSpaceAtEdgeImages();
        SumHidden();
        return new Leaf(Text(), Marks(), Images());
    }

    // Chinese puts punctuation where CommonMark wants a letter, so some marks neither open nor close by its rules. The
    // archives are balanced: in order, each odd one opens and each even one closes.
    private void PairLoose()
    {
        var open = -1;
        if (!IsSorted(_loose)) _loose.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        foreach (var run in _loose)
        {
            // The odd asterisk of a run is text, and stays outside.
            var at = run.Start + (open < 0 ? run.Length % 2 : 0);
            for (; at + 1 < run.End(); at += 2)
            {
                if (open >= 0) Strong(open, at);
                open = open >= 0 ? -1 : at;
            }
        }
        if (open >= 0) _diagnostics!.Report(DiagnosticRules.UnpairedEmphasis, new SourceSpan(open, 2));
    }

    private void Strong(int open, int close)
    {
        Hide(open, open + 2);
        Hide(close, close + 2);
        Mark(TextMarkKind.Strong, open + 2, close);
    }

    // Sorted, disjoint and within the leaf: what one rule hides, another may hide again.
    private void MergeHidden()
    {
        if (!IsSorted(_hidden)) _hidden.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var merged = CollectionsMarshal.AsSpan(_hidden);
        var count = 0;
        var reached = _span.Start;
        foreach (var hidden in merged)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var start = Math.Max(hidden.Start, reached);
            var end = Math.Min(hidden.End(), _span.End());
            if (end <= start) continue;
            reached = end;
            if (count > 0 && merged[count - 1].End() == start) merged[count - 1] = SourceSpan.FromBounds(merged[count - 1].Start, end);
            else merged[count++] = SourceSpan.FromBounds(start, end);
        }
        CollectionsMarshal.SetCount(_hidden, count);
    }

    private static bool IsSorted(List<SourceSpan> spans)
    {
        for (var i = 1; i < spans.Count; i++)
            if (spans[i].Start < spans[i - 1].Start) return false;
        return true;
    }

    // White space between the text and an image at its edge shows nothing: the image becomes a block of its own.
    private void HideSpaceAtEdgeImages()
    {
        var start = _span.Start;
        for (var i = 0; i < _hidden.Count && IsSpace(start, _hidden[i].Start); i++) start = _hidden[i].End();
        while (start < _span.End() && char.IsWhiteSpace(_source[start])) start++;
        var end = _span.End();
        for (var i = _hidden.Count - 1; i >= 0 && IsSpace(_hidden[i].End(), end); i--) end = _hidden[i].Start;
        while (end > _span.Start && char.IsWhiteSpace(_source[end - 1])) end--;
        // Code shows its letters in the places of the spaces that its next line starts with.
        foreach (var (at, text) in _replacements)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            start = Math.Min(start, at + text.Length - text.AsSpan().TrimStart().Length);
            end = Math.Max(end, at + text.AsSpan().TrimEnd().Length);
        }
        if (_images[0].Start < start) Hide(_span.Start, start);
        if (_images[^1].Start >= end) Hide(end, _span.End());
        MergeHidden();
    }

    private bool IsSpace(int start, int end) => end < start || _source.AsSpan(start, end - start).IsWhiteSpace();

    private void SumHidden()
    {
        _hiddenLengths.Clear();
        var sum = 0;
        foreach (var hidden in CollectionsMarshal.AsSpan(_hidden))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _gaps.Add(hidden.Start, hidden.End());
            _hiddenLengths.Add(sum += hidden.Length);
        }
    }

    private string Text()
    {
        if (_hidden.Count == 0 && _replacements.Count == 0) return _source.Substring(_span.Start, _span.Length);
        var hiddenLength = _hidden.Count == 0 ? 0 : _hiddenLengths[^1];
        return string.Create(_span.Length - hiddenLength, this, static (text, builder) => builder.WriteText(text));
    }

    private void WriteText(Span<char> text)
    {
        var rest = text;
        var position = _span.Start;
        foreach (var hidden in CollectionsMarshal.AsSpan(_hidden))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var shown = _source.AsSpan(position, hidden.Start - position);
            shown.CopyTo(rest);
            rest = rest[shown.Length..];
            position = hidden.End();
        }
        _source.AsSpan(position, rest.Length).CopyTo(rest);
        foreach (var replacement in _replacements)
            for (var i = 0; i < replacement.Text.Length; i++)
                if (IsShown(replacement.Start + i)) text[TextOffset(replacement.Start + i)] = replacement.Text[i];
    }

    private bool IsShown(int position)
    {
        var before = HiddenBefore(position + 1);
        return position < _span.End() && (before == 0 || position >= _hidden[before - 1].End());
    }

    private ValueList<TextMark> Marks()
    {
        if (_marks.Count == 0) return [];
        var marks = new TextMark[_marks.Count];
        var count = 0;
        foreach (var mark in CollectionsMarshal.AsSpan(_marks))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var start = TextOffset(mark.Start);
            var length = TextOffset(mark.End) - start;
            if (length > 0) marks[count++] = new TextMark { Kind = mark.Kind, Start = start, Length = length, Url = mark.Url };
        }
        if (count > 1) count = SortWithoutRepeats(marks.AsSpan(0, count));
        if (count < marks.Length) Array.Resize(ref marks, count);
        return new(marks);
    }

    // ****text**** is strong once.
    private static int SortWithoutRepeats(Span<TextMark> marks)
    {
        if (!IsSorted(marks)) marks.Sort(MarkOrder.Compare);
        var count = 1;
        for (var i = 1; i < marks.Length; i++)
            if (marks[i] != marks[count - 1]) marks[count++] = marks[i];
        return count;
    }

    private static bool IsSorted(ReadOnlySpan<TextMark> marks)
    {
        for (var i = 1; i < marks.Length; i++)
            if (MarkOrder.Compare(marks[i - 1], marks[i]) > 0) return false;
        return true;
    }

    private InlineImage[] Images()
    {
        if (_images.Count == 0) return [];
        var images = _images.ToArray();
        for (var i = 0; i < images.Length; i++) images[i] = images[i] with { Start = TextOffset(images[i].Start) };
        return images;
    }

    private int TextOffset(int position)
    {
        var before = HiddenBefore(position);
        var inside = before > 0 ? Math.Max(0, _hidden[before - 1].End() - position) : 0;
        return position - _span.Start - (before > 0 ? _hiddenLengths[before - 1] : 0) + inside;
    }

    // The number of hidden ranges that start before a position.
    private int HiddenBefore(int position)
    {
        var hidden = CollectionsMarshal.AsSpan(_hidden);
        var low = 0;
        var high = hidden.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hidden[middle].Start < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private readonly record struct Replacement(int Start, string Text);

    private readonly record struct SourceMark(TextMarkKind Kind, int Start, int End, string? Url);
}
