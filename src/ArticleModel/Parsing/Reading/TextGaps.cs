using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Reading;

/// <summary>
/// The ranges of a source that no text shows: the markup inside paragraphs and headings. A block's text is its source
/// without the gaps, so this one sorted list leads from any text back to its source.
/// </summary>
internal sealed class TextGaps
{
    /// <summary>For who belongs to no parse.</summary>
    public static readonly TextGaps None = new();

    private readonly List<SourceSpan> _gaps = [];

    // Gaps in order, up to one that stands before the last of them: some texts are read sooner than those in front of them.
    private readonly List<(int Start, int End)> _runs = [];
    private int _runStart;

    // Where the last search ended: a text is mostly searched from its start to its end, so the next one goes on from there.
    private (int Start, int TextOffset, int Gap, int Position) _last = (-1, 0, 0, 0);

    public int Capacity => _gaps.Capacity;

    public void Add(int start, int end)
    {
        if (end <= start) return;
        if (_gaps.Count > 0 && start < _gaps[^1].End()) EndRun();
        _gaps.Add(SourceSpan.FromBounds(start, end));
    }

    public void Clear()
    {
        _gaps.Clear();
        _runs.Clear();
        _runStart = 0;
        _last = (-1, 0, 0, 0);
    }

    /// <summary>Returns where the code unit stands that is <paramref name="textOffset"/> code units of text after <paramref name="start"/>.</summary>
    public int SourceOffset(int start, int textOffset)
    {
        if (_runs.Count > 0) Sort();
        var (_, passed, next, position) = _last.Start == start && _last.TextOffset <= textOffset ? _last : AtStart(start);
        var left = textOffset - passed;
        for (; next < _gaps.Count; next++)
        {
            var gap = _gaps[next];
            if (gap.Start - position > left) break;
            left -= Math.Max(0, gap.Start - position);
            position = Math.Max(position, gap.End());
        }
        _last = (start, textOffset - left, next, position);
        return position + left;
    }

    /// <summary>Returns where the character ends whose last shown code unit stands at <paramref name="last"/>: behind all of a character reference.</summary>
    public int EndOfCharacter(ReadOnlySpan<char> source, int last)
    {
        var end = last + 1;
        if (end >= source.Length || !IsInReference(source[end]) || !source[Math.Max(0, last - 1)..end].Contains('&')) return end;
        // No other gap starts with a letter: markup does not.
        var gap = FirstAtOrAfter(end);
        if (gap == _gaps.Count || _gaps[gap].Start != end) return end;
        while (end < _gaps[gap].End() && IsInReference(source[end])) end++;
        return end < _gaps[gap].End() && source[end] == ';' ? end + 1 : end;
    }

    private static bool IsInReference(char c) => char.IsAsciiLetterOrDigit(c) || c == '#';

    private (int Start, int TextOffset, int Gap, int Position) AtStart(int start)
    {
        var first = FirstAtOrAfter(start);
        return (start, 0, first, first > 0 ? Math.Max(start, _gaps[first - 1].End()) : start);
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

    private void EndRun()
    {
        _runs.Add((_runStart, _gaps.Count));
        _runStart = _gaps.Count;
    }

    // There are few runs, and merging them takes a third of the time of sorting their gaps.
    private void Sort()
    {
        EndRun();
        Merge(CollectionsMarshal.AsSpan(_runs));
        _runs.Clear();
        _runStart = 0;
        _last = (-1, 0, 0, 0);
    }

    private void Merge(ReadOnlySpan<(int Start, int End)> runs)
    {
        if (runs.Length == 1) return;
        var middle = runs.Length / 2;
        Merge(runs[..middle]);
        Merge(runs[middle..]);
        var merged = CollectionsMarshal.AsSpan(_gaps)[runs[0].Start..runs[^1].End];
        var left = merged[..(runs[middle].Start - runs[0].Start)].ToArray();
        var (l, r) = (0, left.Length);
        for (var i = 0; l < left.Length; i++)
            merged[i] = r < merged.Length && Compare(merged[r], left[l]) < 0 ? merged[r++] : left[l++];
    }

    private static int Compare(SourceSpan a, SourceSpan b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length);
}
