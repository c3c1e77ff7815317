using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>
/// The words of two characters and more of a list by their first or by their last two, in flat tables: one look at the slot of a pair of
/// characters settles nearly every question, without a search. Settles those; words of one character are for <see cref="Lexicon"/>.
/// </summary>
internal readonly struct WordTable
{
    /// <summary>So many numbers tell how long the parts of a table are.</summary>
    public const int Head = 4;

    /// <summary>Of a pair: it is a word by itself. Of a longer word: it is the last one of its pair. No flag of a word is the same.</summary>
    public const ushort Mark = 0x8000;

    private readonly bool _atEnd;

    // Each pair has a slot of its own: those of a group share the seed for which none falls on a slot that is taken.
    private readonly Numbers _seeds;
    private readonly Records<Pair> _pairs;

    // The longer words of each pair, the longest first, behind one that is none.
    private readonly Records<Longer> _longer;
    private readonly Numbers _rests;

    /// <param name="file">Numbers that hold a table made by <see cref="WordTableMaker"/>.</param>
    /// <param name="at">Where it starts; moves behind it.</param>
    /// <param name="atEnd">True to look words up by their last characters.</param>
    public WordTable(Numbers file, ref int at, bool atEnd)
    {
        _atEnd = atEnd;
        var head = file.Take(ref at, Head);
        _seeds = file.Take(ref at, head[0]);
        _pairs = file.Take<Pair>(ref at, head[1]);
        _longer = file.Take<Longer>(ref at, head[2]);
        _rests = file.Take(ref at, head[3]);
    }

    /// <summary>Returns the key of two characters, of which <paramref name="outer"/> is the first or the last one of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Key(char outer, char inner) => outer | (uint)inner << WordKey.Bits;

    /// <summary>What the group of a pair and its slot are made of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(uint key) => (uint)(key * 0x9E3779B97F4A7C15 >> 32);

    /// <summary>A number of which the lowest bits are the group of a pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Group(uint hash) => hash >> 16;

    /// <summary>A number of which the lowest bits are the slot of a pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Slot(uint hash, uint seed) => hash * seed >> 16;

    /// <summary>Returns what the list has of two characters; the key is another one if it has nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Pair Find(uint key)
    {
        var hash = Hash(key);
        return ref _pairs.AtLow(Slot(hash, _seeds.AtLow(Group(hash))));
    }

    /// <summary>Returns the length of the longest word that <paramref name="text"/> has there, 0 if it has none of more than two characters.</summary>
    /// <param name="pair">The two characters there.</param>
    /// <param name="text">Two characters or more.</param>
    /// <param name="flags">What the list says about the word.</param>
    public int LongerLength(in Pair pair, ReadOnlySpan<char> text, out WordFlags flags)
    {
        var key = _atEnd ? WordKey.AtEnd(text) : WordKey.AtStart(text);
        for (int i = pair.Longer; ; i++)
        {
            ref readonly var word = ref _longer[i];
            if (word.Has(key) && (word.Count <= WordKey.Length || HasRest(text, word)))
            {
                flags = (WordFlags)(word.Marks & ~Mark);
                return word.Count;
            }
            if (!word.IsLast) continue;
            flags = WordFlags.None;
            return 0;
        }
    }

    /// <summary>Tells whether <paramref name="word"/>, of two characters or more, is one of the list.</summary>
    /// <param name="key">The key of the two characters at its start, or at its end.</param>
    /// <param name="word">The word.</param>
    public bool Contains(uint key, ReadOnlySpan<char> word)
    {
        ref readonly var pair = ref Find(key);
        if (pair.Key != key) return false;
        if (word.Length == 2) return pair.IsWord;
        return pair.Longer != 0 && LongerLength(pair, word, out _) == word.Length;
    }

    private bool HasRest(ReadOnlySpan<char> text, in Longer word)
    {
        if (word.Count > text.Length) return false;
        var rest = _atEnd ? text[^word.Count..^WordKey.Length] : text[WordKey.Length..word.Count];
        return MemoryMarshal.Cast<char, ushort>(rest).SequenceEqual(_rests.Span.Slice(word.Rest, rest.Length));
    }

    /// <summary>Two characters that words have there, as they lie among the numbers.</summary>
    /// <param name="Numbers">Their key.</param>
    /// <param name="Marks">What the list says about the word that they are by themselves, with <see cref="Mark"/>; 0 if they are none.</param>
    /// <param name="Longer">The first longer word that has them there, 0 if there is none.</param>
    public readonly record struct Pair(uint Numbers, ushort Marks, ushort Longer)
    {
        public uint Key => BitConverter.IsLittleEndian ? Numbers : BitOperations.RotateLeft(Numbers, WordKey.Bits);

        /// <summary>The first or the last character of the text.</summary>
        public char Outer => (char)Key;

        public bool IsWord => (Marks & Mark) != 0;

        public WordFlags Flags => (WordFlags)(Marks & ~Mark);
    }

    /// <summary>A longer word, as it lies among the numbers.</summary>
    /// <param name="Numbers">Its key.</param>
    /// <param name="Others">How many bits of the key are of no character of the word.</param>
    /// <param name="Count">How many characters it has.</param>
    /// <param name="Rest">Where those without a place in the key stand among those of all words.</param>
    /// <param name="Marks">What the list says about it, with <see cref="Mark"/> if it is the last one of its pair.</param>
    private readonly record struct Longer(ulong Numbers, ushort Others, ushort Count, ushort Rest, ushort Marks)
    {
        public bool IsLast => (Marks & Mark) != 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Has(ulong key) => (WordKey.OfMemory(Numbers) ^ key) << Others == 0;
    }
}
