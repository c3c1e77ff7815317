using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>
/// The longer words of a list by their first or by their last two characters, in flat tables: small enough to stay in the
/// cache beside those of the other lists, so that nearly every question is settled by the memory of one slot.
/// </summary>
internal readonly struct WordTable
{
    private readonly bool _atEnd;

    // A bit for each pair of characters that a word has there, and for some others.
    private readonly Numbers _filter;

    // The entries of slot i are those from _slots[i] up to _slots[i + 1], the longest words first.
    private readonly Numbers _slots;
    private readonly Records<Entry> _entries;
    private readonly Numbers _rests;

    /// <param name="file">Numbers that hold a table made by <see cref="WordTableMaker"/>.</param>
    /// <param name="head">How long its parts are.</param>
    /// <param name="at">Where it starts; moves behind it.</param>
    /// <param name="atEnd">True to look words up by their last characters.</param>
    public WordTable(Numbers file, in LexiconHead head, ref int at, bool atEnd)
    {
        _atEnd = atEnd;
        _filter = file.Take(ref at, head.Filter);
        _slots = file.Take(ref at, head.Slots + 1);
        _entries = file.Take<Entry>(ref at, head.Words - head.Singles);
        _rests = file.Take(ref at, head.Rests);
    }

    /// <summary>A number from 0 to 65,535 for the first two characters of a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Hash(ulong key) => (int)((uint)key * 0x9E3779B1u >> 16);

    /// <summary>Returns the length of the longest word at the start, or at the end, of <paramref name="text"/>, 0 if there is none.</summary>
    /// <param name="key">What <see cref="WordKey"/> makes of that end of the text.</param>
    /// <param name="text">Two characters or more.</param>
    /// <param name="flags">What the list says about the word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Length(ulong key, ReadOnlySpan<char> text, out WordFlags flags)
    {
        var hash = Hash(key);
        if (MayHave(hash))
        {
            var slot = hash & (_slots.Length - 2);
            var end = _slots[slot + 1];
            for (int i = _slots[slot]; i < end; i++)
            {
                ref readonly var entry = ref _entries[i];
                if (!entry.Has(key) || entry.Count > WordKey.Length && !HasRest(text, entry)) continue;
                flags = (WordFlags)entry.Flags;
                return entry.Count;
            }
        }
        flags = WordFlags.None;
        return 0;
    }

    /// <summary>Returns the first place from <paramref name="at"/> where any word may start, the length of the text if there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int at)
    {
        for (; at < text.Length - 1; at++)
            if (MayHave(Hash(text[at] | (uint)text[at + 1] << WordKey.Bits))) return at;
        return text.Length;
    }

    /// <summary>Tells whether <paramref name="word"/>, of two characters or more, is one of the list.</summary>
    /// <param name="key">What <see cref="WordKey"/> makes of it.</param>
    /// <param name="word">The word.</param>
    public bool Contains(ulong key, ReadOnlySpan<char> word)
    {
        var hash = Hash(key);
        if (!MayHave(hash)) return false;
        var slot = hash & (_slots.Length - 2);
        var end = _slots[slot + 1];
        for (int i = _slots[slot]; i < end; i++)
        {
            ref readonly var entry = ref _entries[i];
            if (entry.Count == word.Length && entry.Has(key) && (word.Length <= WordKey.Length || HasRest(word, entry))) return true;
        }
        return false;
    }

    // Tells whether any word may have two characters of this hash there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayHave(int hash) => (_filter[hash >> 4 & (_filter.Length - 1)] >> (hash & 15) & 1) != 0;

    private bool HasRest(ReadOnlySpan<char> text, in Entry entry)
    {
        if (entry.Count > text.Length) return false;
        var rest = _atEnd ? text[^entry.Count..^WordKey.Length] : text[WordKey.Length..entry.Count];
        return MemoryMarshal.Cast<char, ushort>(rest).SequenceEqual(_rests.Span.Slice(entry.Rest, rest.Length));
    }

    /// <summary>A word, as it lies among the numbers.</summary>
    /// <param name="Numbers">Its key.</param>
    /// <param name="Others">How many bits of the key are of no character of the word.</param>
    /// <param name="Count">How many characters it has.</param>
    /// <param name="Rest">Where those without a place in the key stand among those of all words.</param>
    /// <param name="Flags">What the list says about it.</param>
    private readonly record struct Entry(ulong Numbers, ushort Others, ushort Count, ushort Rest, ushort Flags)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Has(ulong key) => (WordKey.OfMemory(Numbers) ^ key) << Others == 0;
    }
}
