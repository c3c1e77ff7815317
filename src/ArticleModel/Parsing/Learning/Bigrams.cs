using System.Numerics;

namespace ArticleModel.Parsing.Learning;

/// <summary>
/// Numbers the pairs of neighbouring characters that articles use most, from 1; 0 is every other pair. The list is embedded;
/// the trainer under tools/ makes it. Immutable.
/// </summary>
internal sealed class Bigrams
{
    private const int SlotBits = 15;
    private const int GroupBits = 12;

    // Each pair has a slot of its own, so that one look settles it: the pairs of a group share the seed for which none
    // falls on a slot that is taken.
    private readonly ushort[] _seeds = new ushort[1 << GroupBits];
    private readonly uint[] _pairs = new uint[1 << SlotBits];
    private readonly ushort[] _numbers = new ushort[1 << SlotBits];

    private Bigrams(ReadOnlySpan<uint> pairs)
    {
        Count = pairs.Length;
        // The numbers of a group are a chain from the greatest to the least.
        var lasts = new ushort[1 << GroupBits];
        var previous = new ushort[pairs.Length];
        var sizes = new byte[1 << GroupBits];
        for (var number = 1; number < pairs.Length; number++)
        {
            var group = Group(pairs[number]);
            previous[number] = lasts[group];
            lasts[group] = (ushort)number;
            sizes[group] = checked((byte)(sizes[group] + 1));
        }
        // Large groups first: as long as many slots are free, they find theirs.
        for (var size = sizes.Max(); size > 0; size--)
            for (var group = 0; group < sizes.Length; group++)
                if (sizes[group] == size) Place(group, lasts[group], previous, pairs);
    }

    public static Bigrams Default { get; } = Load("Quotes.bigrams");

    /// <summary>The greatest number and one.</summary>
    public int Count { get; }

    /// <summary>Writes to <paramref name="numbers"/> the number of the pair that starts at each place of <paramref name="text"/> but the last.</summary>
    public void Number(ReadOnlySpan<char> text, Span<ushort> numbers)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var pair = Key(text[i], text[i + 1]);
            var slot = Slot(pair, _seeds[Group(pair)]);
            // No branch: whether a pair is known is hard to guess.
            numbers[i] = (ushort)(_numbers[slot] & -(_pairs[slot] == pair ? 1 : 0));
        }
    }

    private void Place(int group, int last, ReadOnlySpan<ushort> previous, ReadOnlySpan<uint> pairs)
    {
        ushort seed = 0;
        while (!IsPlaced(last, previous, pairs, seed)) seed = checked((ushort)(seed + 1));
        _seeds[group] = seed;
    }

    private bool IsPlaced(int last, ReadOnlySpan<ushort> previous, ReadOnlySpan<uint> pairs, ushort seed)
    {
        for (int number = last; number > 0; number = previous[number])
        {
            var slot = Slot(pairs[number], seed);
            if (_numbers[slot] != 0)
            {
                for (var placed = last; placed != number; placed = previous[placed]) _numbers[Slot(pairs[placed], seed)] = 0;
                return false;
            }
            _numbers[slot] = (ushort)number;
            _pairs[slot] = pairs[number];
        }
        return true;
    }

    private static Bigrams Load(string name)
    {
        var text = EmbeddedFile.Open($"{name}.txt").ReadText();
        var pairs = new uint[text.Length / 2 + 1];
        var count = 1;
        // The first line is a comment; in the others, two characters are a pair.
        for (var at = text.IndexOf('\n') + 1; at < text.Length;)
        {
            if (text[at] is '\r' or '\n')
            {
                at++;
                continue;
            }
            pairs[count++] = Key(text[at], text[at + 1]);
            at += 2;
        }
        return new Bigrams(pairs.AsSpan(0, count));
    }

    private static uint Key(char first, char second) => (uint)first << 16 | second;

    private static int Group(uint pair) => (int)(pair * 0x9E3779B1u >> 32 - GroupBits);

    private static int Slot(uint pair, uint seed) => (int)((BitOperations.RotateLeft(pair, 16) ^ seed * 0x85EBCA6Bu) * 0xC2B2AE35u >> 32 - SlotBits);
}
