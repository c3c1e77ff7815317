using System.Numerics;
using System.Runtime.CompilerServices;

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
    private readonly char[] _rests;

    /// <param name="words">Words; those of one character are left out.</param>
    /// <param name="atEnd">True to look words up by their last characters.</param>
    public WordTable(WordList words, bool atEnd)
    {
        _atEnd = atEnd;
        var (count, rests) = Measure(words);
        _filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)(count * FilterBits / 64) + 1)];
        _slots = new ushort[BitOperations.RoundUpToPowerOf2((uint)count * 2 + 1) + 1];
        _entries = new Entry[count];
        _rests = new char[rests];
        for (var i = 0; i < words.Count; i++)
            if (words[i].Length > 1) _slots[Slot(words[i])]++;
        // First the end of each slot, which moves to its start as the entries are filled in.
        for (var i = 1; i < _slots.Length; i++) _slots[i] += _slots[i - 1];
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (words[i].Length == 1) continue;
            var rest = atEnd ? words[i][..^2] : words[i][2..];
            rests -= rest.Length;
            rest.CopyTo(_rests.AsSpan(rests));
            Add(words[i], words.Flags(i), rests);
        }
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

    private static (int Words, int Rests) Measure(WordList words)
    {
        var (count, rests) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Length == 1) continue;
            count++;
            rests += words[i].Length - 2;
        }
        return (count, rests);
    }

    private void Add(ReadOnlySpan<char> word, WordFlags flags, int rest)
    {
        var (first, second) = Pair(word);
        var hash = Lexicon.Hash(first, second);
        _filter[hash >> 6 & (_filter.Length - 1)] |= 1UL << hash;
        var at = (int)--_slots[Slot(hash)];
        // Those of its slot that are there already stand behind it: longer ones come before it.
        for (; at + 1 < _entries.Length && IsBefore(_entries[at + 1], hash, word.Length); at++) _entries[at] = _entries[at + 1];
        _entries[at] = new Entry(first, second, (ushort)word.Length, checked((ushort)rest), flags);
    }

    private bool IsBefore(in Entry other, int hash, int length) => other.Length > length && Slot(Lexicon.Hash(other.First, other.Second)) == Slot(hash);

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
