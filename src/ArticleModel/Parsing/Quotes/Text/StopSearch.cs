using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Searches for what ends a sentence or a line: one near the other, so that one search for all of them pays.</summary>
internal static class StopSearch
{
    private const int BitsOfCharacter = 2;

    /// <summary>Returns the first of <see cref="QuotationMarks.SentenceEnds"/>, -1 if there is none.</summary>
    public static int First(ReadOnlySpan<char> text)
    {
        var at = 0;
        for (; at + Vector256<ushort>.Count <= text.Length; at += Vector256<ushort>.Count)
            if (Bits(text[at..]) is not 0 and var bits) return at + BitOperations.TrailingZeroCount(bits) / BitsOfCharacter;
        for (; at < text.Length; at++)
            if (QuotationMarks.SentenceEnds.Contains(text[at])) return at;
        return -1;
    }

    /// <summary>Returns the last of <see cref="QuotationMarks.SentenceEnds"/>, -1 if there is none.</summary>
    public static int Last(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        for (; end >= Vector256<ushort>.Count; end -= Vector256<ushort>.Count)
            if (Bits(text[(end - Vector256<ushort>.Count)..]) is not 0 and var bits)
                return end - 1 - BitOperations.LeadingZeroCount(bits) / BitsOfCharacter;
        while (--end >= 0 && !QuotationMarks.SentenceEnds.Contains(text[end])) continue;
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bits(ReadOnlySpan<char> text)
    {
        var characters = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text));
        var found = Is(characters, '。') | Is(characters, '！') | Is(characters, '？') | Is(characters, '!') | Is(characters, '?') | Is(characters, '\n');
        return found.AsByte().ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Is(Vector256<ushort> characters, char wanted) => Vector256.Equals(characters, Vector256.Create((ushort)wanted));
}
