using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>A bit for each character of a text, searched many characters at a time: what is looked for mostly stands among the first of them.</summary>
/// <param name="bits">The bits of all texts, between two numbers that mean nothing: a search may read so far beyond either end.</param>
/// <param name="offset">Where the text starts among them.</param>
internal readonly ref struct PlaceBits(ReadOnlySpan<ulong> bits, int offset)
{
    /// <summary>So many characters are looked at at once.</summary>
    public const int Block = 64;

    private readonly ReadOnlySpan<ulong> _bits = bits;
    private readonly int _offset = offset;

    /// <summary>Returns how many numbers hold the bits of <paramref name="length"/> characters, with one on each side.</summary>
    public static int Count(int length) => (length + Block - 1) / Block + 2;

    /// <summary>Notes the characters of <paramref name="set"/> in a text that is none of the article's.</summary>
    public static PlaceBits Of(ReadOnlySpan<char> text, CharacterSet set)
    {
        var bits = new ulong[Count(text.Length)];
        for (var at = 0; at < text.Length; at++)
            if (set.Contains(text[at])) bits[at / Block + 1] |= 1ul << at;
        return new PlaceBits(bits, 0);
    }

    /// <summary>Returns the first place with a bit from <paramref name="at"/> up to <paramref name="end"/>; <paramref name="end"/> if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(int at, int end)
    {
        for (; at < end; at += Block)
            if (From(_offset + at) is not 0 and var found) return Math.Min(at + BitOperations.TrailingZeroCount(found), end);
        return end;
    }

    /// <summary>Returns the last place with a bit before <paramref name="end"/> and not before <paramref name="start"/>; the one before that if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Last(int start, int end)
    {
        for (; end > start; end -= Block)
            if (UpTo(_offset + end - 1) is not 0 and var found) return Math.Max(end - 1 - BitOperations.LeadingZeroCount(found), start - 1);
        return start - 1;
    }

    // The bits of a block of which the place is the first one, and of one of which it is the last one.
    private ulong From(int place)
    {
        var bits = _bits.Slice(place / Block + 1, 2);
        return bits[0] >> place | bits[1] << 1 << ~place;
    }

    private ulong UpTo(int place)
    {
        var bits = _bits.Slice(place / Block, 2);
        return bits[1] << ~place | bits[0] >> 1 >> place;
    }
}
