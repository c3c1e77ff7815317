using System.Buffers;
using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// The text as numbered pairs of characters, each unit numbered when it is first asked for. All units lie one behind the other,
/// with an unknown pair where two of them meet.
/// </summary>
internal sealed class TextPairs(QuotedText text) : IDisposable
{
    private const int MaxOpening = 1000;

    private ushort[] _pairs = [];
    private bool[] _areKnown = [];
    private int _opening = -1;

    /// <summary>The pairs of the first thousand characters of the article.</summary>
    public ReadOnlySpan<ushort> Opening
    {
        get
        {
            if (_opening < 0) _opening = OpeningEnd();
            return _pairs.AsSpan(0, _opening);
        }
    }

    /// <summary>Returns the pairs of a unit from <paramref name="start"/> up to <paramref name="end"/>; both may lie outside of it.</summary>
    public ReadOnlySpan<ushort> In(int unit, int start, int end)
    {
        var pairs = All(unit);
        start = Math.Clamp(start, 0, pairs.Length);
        return pairs[start..Math.Clamp(end - 1, start, pairs.Length)];
    }

    /// <summary>
    /// Returns the last pairs before <paramref name="at"/>, <paramref name="count"/> at most with <paramref name="more"/>, the last
    /// ones of the unit before.
    /// </summary>
    public ReadOnlySpan<ushort> Before(int unit, int at, int count, out ReadOnlySpan<ushort> more)
    {
        var own = In(unit, at - count, at);
        more = unit > 0 ? All(unit - 1) : default;
        more = more[Math.Max(0, more.Length - (count - own.Length))..];
        return own;
    }

    /// <summary>
    /// Returns the first pairs from <paramref name="at"/>, <paramref name="count"/> at most with <paramref name="more"/>, the first
    /// ones of the unit behind.
    /// </summary>
    public ReadOnlySpan<ushort> Behind(int unit, int at, int count, out ReadOnlySpan<ushort> more)
    {
        var own = In(unit, at, at + count);
        more = unit + 1 < text.Count ? All(unit + 1) : default;
        more = more[..Math.Min(more.Length, count - own.Length)];
        return own;
    }

    public void Dispose()
    {
        if (_pairs.Length == 0) return;
        ArrayPool<ushort>.Shared.Return(_pairs);
        ArrayPool<bool>.Shared.Return(_areKnown);
        _pairs = [];
    }

    private ReadOnlySpan<ushort> All(int unit)
    {
        if (_pairs.Length == 0) Rent();
        ref readonly var words = ref text[unit];
        var pairs = _pairs.AsSpan(words.Offset, words.Text.Length);
        if (pairs.IsEmpty) return pairs;
        if (!_areKnown[unit])
        {
            _areKnown[unit] = true;
            Bigrams.Default.Number(words.Text, pairs);
            pairs[^1] = 0;
        }
        return pairs[..^1];
    }

    private int OpeningEnd()
    {
        var end = 0;
        var rest = MaxOpening;
        for (var unit = 0; unit < text.Count && rest > 0; unit++)
        {
            var length = Math.Min(rest, All(unit).Length);
            rest -= length;
            end = text[unit].Offset + length;
        }
        return end;
    }

    private void Rent()
    {
        _pairs = ArrayPool<ushort>.Shared.Rent(Math.Max(1, text.Length));
        _areKnown = ArrayPool<bool>.Shared.Rent(text.Count);
        _areKnown.AsSpan(0, text.Count).Clear();
    }
}
