using System.Buffers.Binary;

namespace ArticleModel.Parsing.Learning;

/// <summary>
/// Makes the table that <see cref="Bigrams"/> looks pairs up in: the greatest number and one as a 32-bit integer, the seed of
/// each group and the number of each slot in 16 bits, 0 where there is none, and the pair of each number in 32, the first character in
/// the lower half. All little-endian.
/// </summary>
internal sealed class BigramTable
{
    private readonly uint[] _pairs;
    private readonly ushort[] _seeds = new ushort[Bigrams.Groups];
    private readonly ushort[] _slots = new ushort[Bigrams.Slots];

    private BigramTable(uint[] pairs) => _pairs = pairs;

    /// <summary>Returns the table for a list of pairs.</summary>
    /// <param name="list">A line of comment, then the pairs behind each other on lines, from the most frequent on.</param>
    public static byte[] Make(string list)
    {
        var pairs = list.Split('\n').Skip(1).SelectMany(line => line.TrimEnd('\r').Chunk(2)).Select(pair => Bigrams.Key(pair[0], pair[1]));
        var table = new BigramTable([0, .. pairs]);
        var groups = Enumerable.Range(1, table._pairs.Length - 1).GroupBy(number => Bigrams.Group(table._pairs[number]));
        // Large groups first: as long as many slots are free, they find theirs.
        foreach (var group in groups.OrderByDescending(group => group.Count())) table.Place(group.Key, [.. group]);
        return table.ToBytes();
    }

    private void Place(int group, int[] numbers)
    {
        for (var seed = 0; seed <= ushort.MaxValue; seed++)
        {
            var slots = Array.ConvertAll(numbers, number => Bigrams.Slot(_pairs[number], (uint)seed));
            if (slots.Any(slot => _slots[slot] != 0) || slots.Distinct().Count() < slots.Length) continue;
            _seeds[group] = (ushort)seed;
            for (var i = 0; i < slots.Length; i++) _slots[slots[i]] = (ushort)numbers[i];
            return;
        }
        throw new InvalidOperationException(
            $"No seed gives each pair a slot of its own: list fewer than {_pairs.Length - 1} pairs, or take another factor in Bigrams.Slot.");
    }

    private byte[] ToBytes()
    {
        var table = new byte[sizeof(int) + (_seeds.Length + _slots.Length) * sizeof(ushort) + _pairs.Length * sizeof(uint)];
        var at = table.AsSpan();
        BinaryPrimitives.WriteInt32LittleEndian(at, _pairs.Length);
        at = at[sizeof(int)..];
        foreach (var number in (IEnumerable<ushort>)[.. _seeds, .. _slots])
        {
            BinaryPrimitives.WriteUInt16LittleEndian(at, number);
            at = at[sizeof(ushort)..];
        }
        foreach (var pair in _pairs)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(at, pair);
            at = at[sizeof(uint)..];
        }
        return table;
    }
}
