using System.Numerics;
using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>Makes the numbers of a <see cref="WordTable"/>.</summary>
internal sealed class WordTableMaker
{
    /// <summary>So many bits of the filter for each word let one in twenty other places through.</summary>
    private const int FilterBits = 16;

    private readonly bool _atEnd;
    private readonly ushort[] _filter;
    private readonly ushort[] _slots;
    private readonly string[] _entries;
    private readonly WordFlags[] _flags;

    /// <param name="words">Words; those of one character are left out.</param>
    /// <param name="atEnd">True to look words up by their last characters.</param>
    public WordTableMaker(WordList words, bool atEnd)
    {
        _atEnd = atEnd;
        var longer = Enumerable.Range(0, words.Count).Where(i => words[i].Length > 1).Select(i => (Text: words[i].ToString(), Flags: words.Flags(i))).ToList();
        // A power of two, and whole numbers of 64 bits.
        _filter = new ushort[4 * BitOperations.RoundUpToPowerOf2((uint)(longer.Count * FilterBits / 64) + 1)];
        _slots = new ushort[BitOperations.RoundUpToPowerOf2((uint)longer.Count * 2 + 1) + 1];
        foreach (var word in longer)
        {
            var hash = Hash(word.Text);
            _filter[hash >> 4 & (_filter.Length - 1)] |= (ushort)(1 << hash % 16);
            _slots[Slot(hash) + 1]++;
        }
        for (var i = 1; i < _slots.Length; i++) _slots[i] += _slots[i - 1];
        var ordered = longer.OrderBy(word => Slot(Hash(word.Text))).ThenByDescending(word => word.Text.Length).ToList();
        _entries = [.. ordered.Select(word => word.Text)];
        _flags = [.. ordered.Select(word => word.Flags)];
    }

    public int Filter => _filter.Length;

    public int Slots => _slots.Length - 1;

    public int Rests => _entries.Sum(RestOf);

    public IEnumerable<ushort> ToNumbers()
    {
        var numbers = new List<ushort>([.. _filter, .. _slots]);
        var rest = 0;
        for (var i = 0; i < _entries.Length; i++)
        {
            var word = _entries[i];
            for (var (place, key) = (0, Key(word)); place < WordKey.Length; place++, key >>= WordKey.Bits) numbers.Add((ushort)key);
            var others = Math.Max(0, WordKey.Length - word.Length) * WordKey.Bits;
            numbers.AddRange([(ushort)others, checked((ushort)word.Length), checked((ushort)rest), (ushort)_flags[i]]);
            rest += RestOf(word);
        }
        foreach (var word in _entries)
            foreach (var c in _atEnd ? word[..RestOf(word)] : word[^RestOf(word)..]) numbers.Add(c);
        return numbers;
    }

    private static int RestOf(string word) => Math.Max(0, word.Length - WordKey.Length);

    private ulong Key(string word) => _atEnd ? WordKey.AtEnd(word) : WordKey.AtStart(word);

    private int Hash(string word) => WordTable.Hash(Key(word));

    private int Slot(int hash) => hash & (Slots - 1);
}
