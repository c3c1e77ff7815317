using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// The longer words of a list by their first or by their last two characters, in flat arrays: small enough to stay in the
/// cache beside those of the other lists, so that nearly every question is settled by the memory of one slot.
/// </summary>
internal sealed class WordTable
{
    /// <summary>So many bits of the filter for each word let one in twenty other places through.</summary>
    private const int FilterBits = 16;

    private readonly bool _atEnd;
    private readonly ulong[] _filter;

    // The entries of slot i are those from _slots[i] up to _slots[i + 1], the longest words first.
    private readonly ushort[] _slots;
    private readonly Entry[] _entries;
    private readonly string _rests;

    /// <param name="words">Words of two characters or more.</param>
    /// <param name="atEnd">True to look words up by their last characters.</param>
    public WordTable(IEnumerable<KeyValuePair<string, WordFlags>> words, bool atEnd)
    {
        var sorted = words.ToArray();
        _atEnd = atEnd;
        _filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)(sorted.Length * FilterBits / 64) + 1)];
        _slots = new ushort[BitOperations.RoundUpToPowerOf2((uint)sorted.Length * 2 + 1) + 1];
        Array.Sort(sorted, (a, b) => Slot(a.Key).CompareTo(Slot(b.Key)) is not 0 and var order ? order : b.Key.Length.CompareTo(a.Key.Length));
        _entries = new Entry[sorted.Length];
        var rests = new StringBuilder();
        for (var i = 0; i < sorted.Length; i++)
        {
            var (word, flags) = sorted[i];
            var (first, second) = Pair(word);
            _entries[i] = new Entry(first, second, (ushort)word.Length, (ushort)rests.Length, flags);
            rests.Append(atEnd ? word.AsSpan(0, word.Length - 2) : word.AsSpan(2));
            _slots[Slot(word) + 1]++;
            var hash = Lexicon.Hash(first, second);
            _filter[hash >> 6 & (_filter.Length - 1)] |= 1UL << hash;
        }
        for (var i = 1; i < _slots.Length; i++) _slots[i] += _slots[i - 1];
        _rests = rests.ToString();
    }

    /// <summary>Returns the length of the longest word at the start, or at the end, of <paramref name="text"/>, 0 if there is none.</summary>
    /// <param name="text">Two characters or more.</param>
    /// <param name="flags">What the list says about the word.</param>
    public int Length(ReadOnlySpan<char> text, out WordFlags flags)
    {
        var (first, second) = Pair(text);
        var slot = Slot(Lexicon.Hash(first, second));
        for (int i = _slots[slot], end = _slots[slot + 1]; i < end; i++)
        {
            ref readonly var entry = ref _entries[i];
            if (entry.First != first || entry.Second != second || entry.Length > 2 && !HasRest(text, entry)) continue;
            flags = entry.Flags;
            return entry.Length;
        }
        flags = WordFlags.None;
        return 0;
    }

    /// <summary>Tells whether any word may have these two characters there: no settles most questions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(char first, char second)
    {
        var filter = _filter;
        var hash = Lexicon.Hash(first, second);
        return (filter[hash >> 6 & (filter.Length - 1)] >> hash & 1) != 0;
    }

    /// <summary>Tells whether <paramref name="word"/>, of two characters or more, is one of the list.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        var (first, second) = Pair(word);
        if (!MayHave(first, second)) return false;
        var slot = Slot(Lexicon.Hash(first, second));
        for (int i = _slots[slot], end = _slots[slot + 1]; i < end; i++)
        {
            ref readonly var entry = ref _entries[i];
            if (entry.Length == word.Length && entry.First == first && entry.Second == second && (word.Length == 2 || HasRest(word, entry))) return true;
        }
        return false;
    }

    private bool HasRest(ReadOnlySpan<char> text, in Entry entry)
    {
        if (entry.Length > text.Length) return false;
        var rest = _rests.AsSpan(entry.Rest, entry.Length - 2);
        return _atEnd ? text[..^2].EndsWith(rest) : text[2..].StartsWith(rest);
    }

    private (char First, char Second) Pair(ReadOnlySpan<char> text) => _atEnd ? (text[^2], text[^1]) : (text[0], text[1]);

    private int Slot(ReadOnlySpan<char> word)
    {
        var (first, second) = Pair(word);
        return Slot(Lexicon.Hash(first, second));
    }

    private int Slot(int hash) => hash & (_slots.Length - 2);

    /// <summary>A word.</summary>
    /// <param name="First">The first of the two characters by which it is looked up.</param>
    /// <param name="Second">The second one.</param>
    /// <param name="Length">Its length.</param>
    /// <param name="Rest">Where its other characters stand among those of all words.</param>
    /// <param name="Flags">What the list says about it.</param>
    private readonly record struct Entry(char First, char Second, ushort Length, ushort Rest, WordFlags Flags);
}
