using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// A bit for each character of a text, searched many characters at a time: what is looked for mostly stands among the first of them. What the
/// bits tell is for others to settle.
/// </summary>
/// <param name="bits">The bits of all texts, between two numbers that a search may read and that mean nothing.</param>
/// <param name="offset">Where the text starts among them.</param>
internal readonly struct PlaceBits(ulong[] bits, int offset)
{
    /// <summary>So many characters are looked at at once.</summary>
    public const int Block = 64;

    private readonly ulong[] _bits = bits;
    private readonly int _offset = offset;

    /// <summary>Returns how many numbers hold the bits of <paramref name="length"/> characters, with one on each side.</summary>
    public static int Count(int length) => (length + Block - 1) / Block + 2;

    /// <summary>Notes the characters of <paramref name="set"/> in a text that is none of the article's.</summary>
    public static PlaceBits Of(ReadOnlySpan<char> text, CharacterSet set)
    {
        var bits = new ulong[Count(text.Length)];
        for (var at = 0; at < text.Length; at++) bits[at / Block + 1] |= (set.Contains(text[at]) ? 1ul : 0) << at;
        return new PlaceBits(bits, 0);
    }

    /// <summary>Returns the first place with a bit from <paramref name="at"/> up to <paramref name="end"/>; <paramref name="end"/> if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(int at, int end)
    {
        for (; at < end; at += Block)
        {
            // The bits of a block of which the place is the first one.
            var place = _offset + at;
            var block = place >>> 6;
            var found = _bits[block + 1] >> place | _bits[block + 2] << 1 << ~place;
            if (found != 0) return Math.Min(at + BitOperations.TrailingZeroCount(found), end);
        }
        return end;
    }

    /// <summary>
    /// Returns the last place with a bit from <paramref name="start"/> up to <paramref name="end"/>; the place before <paramref name="start"/> if
    /// there is none.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Last(int start, int end)
    {
        for (; end > start; end -= Block)
        {
            // The bits of a block of which the place is the last one.
            var place = _offset + end - 1;
            var block = place >>> 6;
            var found = _bits[block + 1] << ~place | _bits[block] >> 1 >> place;
            if (found != 0) return Math.Max(end - 1 - BitOperations.LeadingZeroCount(found), start - 1);
        }
        return start - 1;
    }
}
