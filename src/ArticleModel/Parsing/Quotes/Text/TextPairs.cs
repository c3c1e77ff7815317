using System.Buffers;
using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// The text as numbered pairs of characters, of each unit one stretch that grows as more of it is asked for. All units lie one
/// behind the other, with an unknown pair where two of them meet.
/// </summary>
internal sealed class TextPairs(QuotedText text) : IDisposable
{
    private const int MaxOpening = 1000;

    private ushort[] _pairs = [];
    private (int Start, int End)[] _known = [];
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
        ref readonly var words = ref text[unit];
        start = Math.Max(start, 0);
        end = Math.Min(end, words.Text.Length) - 1;
        if (end <= start) return default;
        if (_pairs.Length == 0) Rent();
        ref var known = ref _known[unit];
        if (start < known.Start || end > known.End) Extend(unit, ref known, start, end);
        return _pairs.AsSpan(words.Offset + start, end - start);
    }

    public void Dispose()
    {
        if (_pairs.Length == 0) return;
        ArrayPool<ushort>.Shared.Return(_pairs);
        ArrayPool<(int Start, int End)>.Shared.Return(_known);
        _pairs = [];
    }

    // What lies between two stretches is numbered as well: they are one from then on.
    private void Extend(int unit, ref (int Start, int End) known, int start, int end)
    {
        if (known.End == 0) Number(unit, start, end);
        else
        {
            if (start < known.Start) Number(unit, start, known.Start);
            if (end > known.End) Number(unit, known.End, end);
            start = Math.Min(start, known.Start);
            end = Math.Max(end, known.End);
        }
        known = (start, end);
    }

    private void Number(int unit, int start, int end)
    {
        ref readonly var words = ref text[unit];
        Bigrams.Default.Number(words.Text.AsSpan(start, end - start + 1), _pairs.AsSpan(words.Offset + start));
    }

    private int OpeningEnd()
    {
        if (_pairs.Length == 0) Rent();
        var end = 0;
        var rest = MaxOpening;
        for (var unit = 0; unit < text.Count && rest > 0; unit++)
        {
            ref readonly var words = ref text[unit];
            var length = In(unit, 0, rest + 1).Length;
            if (length < rest) _pairs.AsSpan(words.Offset + length, words.Text.Length + 1 - length).Clear();
            rest -= length;
            end = words.Offset + length;
        }
        return end;
    }

    private void Rent()
    {
        _pairs = ArrayPool<ushort>.Shared.Rent(Math.Max(1, text.Length));
        _known = ArrayPool<(int Start, int End)>.Shared.Rent(text.Count);
        _known.AsSpan(0, text.Count).Clear();
    }
}
