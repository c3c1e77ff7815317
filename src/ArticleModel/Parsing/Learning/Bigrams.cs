using System.Numerics;
using System.Reflection;

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

    private Bigrams(List<uint> pairs)
    {
        Count = pairs.Count;
        var groups = new List<int>[1 << GroupBits];
        for (var number = 1; number < pairs.Count; number++) (groups[Group(pairs[number])] ??= []).Add(number);
        foreach (var group in groups.OfType<List<int>>().OrderByDescending(static group => group.Count))
        {
            ushort seed = 0;
            while (!Place(group, pairs, seed)) seed = checked((ushort)(seed + 1));
            _seeds[Group(pairs[group[0]])] = seed;
        }
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

    private bool Place(List<int> group, List<uint> pairs, ushort seed)
    {
        for (var i = 0; i < group.Count; i++)
        {
            var slot = Slot(pairs[group[i]], seed);
            if (_numbers[slot] != 0)
            {
                while (--i >= 0) _numbers[Slot(pairs[group[i]], seed)] = 0;
                return false;
            }
            _numbers[slot] = (ushort)group[i];
            _pairs[slot] = pairs[group[i]];
        }
        return true;
    }

    private static Bigrams Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{name}.txt")
            ?? throw new InvalidOperationException($"The pairs '{name}' are not embedded.");
        using var reader = new StreamReader(stream);
        var pairs = new List<uint> { 0 };
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            for (var i = 0; i < line.Length; i += 2) pairs.Add(Key(line[i], line[i + 1]));
        return new Bigrams(pairs);
    }

    private static uint Key(char first, char second) => (uint)first << 16 | second;

    private static int Group(uint pair) => (int)(pair * 0x9E3779B1u >> 32 - GroupBits);

    private static int Slot(uint pair, uint seed) => (int)((BitOperations.RotateLeft(pair, 16) ^ seed * 0x85EBCA6Bu) * 0xC2B2AE35u >> 32 - SlotBits);
}
