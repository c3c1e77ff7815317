using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Learning;

/// <summary>
/// Four characters at an end of a text as one number, so that most words are compared at once. Settles words of four characters; what
/// longer ones have behind, or before, these is for others to compare.
/// </summary>
internal static class WordKey
{
    /// <summary>So many characters have a place in a key.</summary>
    public const int Length = 4;

    /// <summary>So many bits has the place of a character.</summary>
    public const int Bits = 16;

    /// <summary>Returns the first characters of <paramref name="text"/>: the first one in the lowest place, nothing where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AtStart(ReadOnlySpan<char> text) => text.Length >= Length ? Read(text) : Short(text);

    /// <summary>Returns the last characters of <paramref name="text"/>: the last one in the lowest place, with its bytes reversed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AtEnd(ReadOnlySpan<char> text) =>
        BinaryPrimitives.ReverseEndianness(text.Length >= Length ? Read(text[^Length..]) : Short(text) << (Length - text.Length) * Bits);

    /// <summary>Returns the key of four numbers that lie in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfMemory(ulong numbers) =>
        BitConverter.IsLittleEndian
            ? numbers
            : numbers << 3 * Bits | (numbers & 0xFFFF_0000) << Bits | numbers >> Bits & 0xFFFF_0000 | numbers >> 3 * Bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ReadOnlySpan<char> text) => OfMemory(MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text)));

    // Of three characters at most, without a branch for how many.
    private static ulong Short(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        var (middle, last) = (text.Length >> 1, text.Length - 1);
        return text[0] | (ulong)text[middle] << middle * Bits | (ulong)text[last] << last * Bits;
    }
}
