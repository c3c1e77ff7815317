using System.Numerics;
using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>Makes the numbers of a <see cref="WordTable"/>: how long its parts are, then these.</summary>
internal sealed class WordTableMaker
{
    /// <summary>So many numbers has a longer word.</summary>
    private const int Entry = WordKey.Length + 4;

    private readonly bool _atEnd;
    private readonly ushort[] _seeds;
    private readonly uint[] _slots;
    private readonly Dictionary<uint, ushort> _flags = [];
    private readonly Dictionary<uint, ushort> _longer = [];
    private readonly List<ushort> _entries = [];
    private readonly List<ushort> _rests = [];

    /// <param name="words">Words; those of one character are left out.</param>
    /// <param name="atEnd">True to look words up by their last characters.</param>
    public WordTableMaker(WordList words, bool atEnd)
    {
        _atEnd = atEnd;
        var all = Enumerable.Range(0, words.Count).Where(i => words[i].Length > 1).Select(i => (Text: words[i].ToString(), Flags: words.Flags(i)));
        var pairs = all.GroupBy(word => Key(word.Text)).ToList();
        // The place 0 among longer words says that there is none.
        Add(new string('\0', WordKey.Length), 0);
        foreach (var pair in pairs) Add(pair.Key, [.. pair.OrderByDescending(word => word.Text.Length)]);
        // Powers of two. An eighth of the slots stays free, so that the last groups find some.
        _slots = new uint[BitOperations.RoundUpToPowerOf2((uint)(pairs.Count * 8 / 7) + 1)];
        _seeds = new ushort[Math.Max(1, _slots.Length / 4)];
        // Large groups first: as long as many slots are free, they find theirs.
        foreach (var group in pairs.Select(pair => pair.Key).GroupBy(GroupOf).OrderByDescending(group => group.Count())) Place(group.Key, [.. group]);
    }

    public IEnumerable<ushort> ToNumbers()
    {
        var numbers = new List<ushort>(((int[])[_seeds.Length, _slots.Length, _entries.Count / Entry, _rests.Count]).Select(length => checked((ushort)length)));
        numbers.AddRange(_seeds);
        foreach (var key in _slots)
            numbers.AddRange([(ushort)key, (ushort)(key >> WordKey.Bits), _flags.GetValueOrDefault(key), _longer.GetValueOrDefault(key)]);
        return [.. numbers, .. _entries, .. _rests];
    }

    // The words of a pair, the longest first.
    private void Add(uint key, (string Text, WordFlags Flags)[] words)
    {
        var last = Array.FindLastIndex(words, word => word.Text.Length > 2);
        if (last >= 0) _longer[key] = checked((ushort)(_entries.Count / Entry));
        for (var i = 0; i <= last; i++) Add(words[i].Text, (int)words[i].Flags | (i == last ? WordTable.Mark : 0));
        // One that two lists have is there twice.
        if (last < words.Length - 1) _flags[key] = (ushort)((int)words[last + 1].Flags | WordTable.Mark);
    }

    private void Add(string word, int flags)
    {
        var key = _atEnd ? WordKey.AtEnd(word) : WordKey.AtStart(word);
        for (var place = 0; place < WordKey.Length; place++, key >>= WordKey.Bits) _entries.Add((ushort)key);
        var others = Math.Max(0, WordKey.Length - word.Length) * WordKey.Bits;
        _entries.AddRange([(ushort)others, checked((ushort)word.Length), checked((ushort)_rests.Count), (ushort)flags]);
        var rest = Math.Max(0, word.Length - WordKey.Length);
        foreach (var c in _atEnd ? word[..rest] : word[^rest..]) _rests.Add(c);
    }

    private void Place(uint group, uint[] keys)
    {
        for (uint seed = 1; seed <= ushort.MaxValue; seed += 2)
        {
            var slots = Array.ConvertAll(keys, key => SlotOf(key, seed));
            if (slots.Any(slot => _slots[slot] != 0) || slots.Distinct().Count() < slots.Length) continue;
            _seeds[group] = (ushort)seed;
            for (var i = 0; i < slots.Length; i++) _slots[slots[i]] = keys[i];
            return;
        }
        throw new InvalidOperationException("No seed gives each pair a slot of its own: take another factor in WordTable.Hash.");
    }

    private uint Key(string word) => _atEnd ? WordTable.Key(word[^1], word[^2]) : WordTable.Key(word[0], word[1]);

    private uint GroupOf(uint key) => WordTable.Group(WordTable.Hash(key)) & (uint)(_seeds.Length - 1);

    private uint SlotOf(uint key, uint seed) => WordTable.Slot(WordTable.Hash(key), seed) & (uint)(_slots.Length - 1);
}
