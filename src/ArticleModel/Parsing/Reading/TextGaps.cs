namespace ArticleModel.Parsing.Reading;

/// <summary>
/// The ranges of a source that no text shows: the markup inside paragraphs and headings. A block's text is its source
/// without the gaps, so this one sorted list leads from any text back to its source.
/// </summary>
internal sealed class TextGaps
{
    /// <summary>For a builder that no parse has taken.</summary>
    public static readonly TextGaps None = new(0);

    // Articles have a gap for some hundred characters, many for fewer.
    private const int TypicalDistance = 64;

    private readonly List<SourceSpan> _gaps;
    private bool _sorted = true;

    /// <param name="sourceLength">The length of the source, which tells how many gaps there may be.</param>
    public TextGaps(int sourceLength) => _gaps = new(sourceLength / TypicalDistance);

    public void Add(int start, int end)
    {
        if (end <= start) return;
        if (_gaps.Count > 0 && start < _gaps[^1].End()) _sorted = false;
        _gaps.Add(SourceSpan.FromBounds(start, end));
    }

    /// <summary>Returns where the code unit stands that is <paramref name="textOffset"/> code units of text after <paramref name="start"/>.</summary>
    public int SourceOffset(int start, int textOffset)
    {
        if (!_sorted) Sort();
        var left = textOffset;
        var first = FirstAtOrAfter(start);
        var position = first > 0 ? Math.Max(start, _gaps[first - 1].End()) : start;
        for (var i = first; i < _gaps.Count; i++)
        {
            var gap = _gaps[i];
            if (gap.Start - position > left) break;
            left -= Math.Max(0, gap.Start - position);
            position = Math.Max(position, gap.End());
        }
        return position + left;
    }

    private int FirstAtOrAfter(int start)
    {
        var low = 0;
        var high = _gaps.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_gaps[middle].Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void Sort()
    {
        _gaps.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        _sorted = true;
    }
}
