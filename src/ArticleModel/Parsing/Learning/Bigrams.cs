using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Learning;

/// <summary>
/// Numbers the pairs of neighbouring characters that articles use most, from 1; 0 is every other pair. The trainer under tools/
/// makes the list and, by <see cref="BigramTable"/>, the embedded table of it, which is used where it lies. Immutable.
/// </summary>
internal sealed class Bigrams
{
    internal const int Slots = 1 << SlotBits;
    internal const int Groups = 1 << GroupBits;

    private const int SlotBits = 14;
    private const int GroupBits = 12;
    private const int SlotsAt = sizeof(int) + Groups * sizeof(ushort);
    private const int PairsAt = SlotsAt + Slots * sizeof(ushort);

    // Each pair has a slot of its own, which holds its number, so that one look settles it: the pairs of a group share the seed for which
    // none falls on a slot that is taken. The pairs themselves lie by their numbers: the frequent ones share few lines of the cache.
    private readonly EmbeddedFile _table;

    private Bigrams(EmbeddedFile table)
    {
        _table = table;
        Count = BinaryPrimitives.ReadInt32LittleEndian(table.Bytes);
    }

    public static Bigrams Default { get; } = new(EmbeddedFile.Open("Quotes.bigrams.bin"));

    /// <summary>The greatest number and one.</summary>
    public int Count { get; }

    /// <summary>Writes to <paramref name="numbers"/> the number of the pair that starts at each place of <paramref name="text"/> but the last.</summary>
    public void Number(ReadOnlySpan<char> text, Span<ushort> numbers)
    {
        if (text.IsEmpty) return;
        // The compiler sees that no group and no slot lies outside of them.
        var seeds = MemoryMarshal.Cast<byte, ushort>(_table.Bytes[sizeof(int)..SlotsAt])[..Groups];
        var slots = MemoryMarshal.Cast<byte, ushort>(_table.Bytes[SlotsAt..PairsAt])[..Slots];
        var pairs = MemoryMarshal.Cast<byte, uint>(_table.Bytes[PairsAt..]);
        var seconds = text[1..];
        numbers = numbers[..seconds.Length];
        var pair = Key('\0', text[0]);
        for (var i = 0; i < numbers.Length; i++)
        {
            pair = Key((char)(pair >> 16), seconds[i]);
            var number = Native(slots[Slot(pair, Native(seeds[Group(pair)]))]);
            // No branch: whether a pair is known is hard to guess.
            numbers[i] = (ushort)(number & -(Native(pairs[number]) == pair ? 1 : 0));
        }
    }

    /// <summary>Tells whether the first two characters of <paramref name="text"/> are one of the pairs.</summary>
    public bool IsKnown(ReadOnlySpan<char> text)
    {
        Span<ushort> number = stackalloc ushort[1];
        Number(text[..2], number);
        return number[0] != 0;
    }

    internal static uint Key(char first, char second) => first | (uint)second << 16;

    internal static int Group(uint pair) => (int)(pair * 0x9E3779B1u >> 32 - GroupBits);

    internal static int Slot(uint pair, uint seed) => (int)((pair ^ seed * 0x85EBCA6Bu) * 0xC2B2AE35u >> 32 - SlotBits);

    // The table is little-endian, as nearly every machine is.
    private static ushort Native(ushort value) => BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);

    private static uint Native(uint value) => BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);
}
