using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>
/// A word list that answers which of its words stands at a place of a text, longest first. Immutable; the lists are text files
/// with a word and its flags on each line, of which <see cref="LexiconTable"/> makes what is embedded.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>What <see cref="Hash"/> multiplies by: odd numbers, so that no character is lost.</summary>
    public const ushort FirstFactor = 0x9E35;

    /// <inheritdoc cref="FirstFactor"/>
    public const ushort SecondFactor = 0x2C1B;

    // The first and the last characters of words, and some others.
    private readonly Numbers _starts;
    private readonly Numbers _ends;

    // The words of one character: where the bits of each stretch of characters are, in stretches, and the bits.
    private readonly Numbers _places;
    private readonly Numbers _bits;
    private readonly Numbers _singles;
    private readonly Numbers _flagsOfSingles;
    private readonly bool _singlesHaveFlags;
    private readonly Numbers _firsts;

    // The longer words.
    private readonly WordTable _byStart;
    private readonly WordTable _byEnd;

    /// <param name="file">What <see cref="LexiconTable"/> made.</param>
    /// <param name="list">The number of the list.</param>
    public Lexicon(Numbers file, int list)
    {
        var head = LexiconHead.Read(file, list);
        var at = head.Start;
        _starts = file.Take(ref at, LexiconTable.Edges);
        _ends = file.Take(ref at, LexiconTable.Edges);
        _places = file.Take(ref at, LexiconTable.Stretches);
        _bits = file.Take(ref at, head.Stretches * LexiconTable.Stretch);
        _singles = file.Take(ref at, head.Singles);
        _flagsOfSingles = file.Take(ref at, head.Singles);
        _singlesHaveFlags = _flagsOfSingles.Span.ContainsAnyExcept((ushort)WordFlags.None);
        _firsts = file.Take(ref at, head.Words);
        _byStart = new WordTable(file, ref at, atEnd: false);
        _byEnd = new WordTable(file, ref at, atEnd: true);
    }

    /// <summary>The first character of every word.</summary>
    public ReadOnlySpan<char> Firsts => MemoryMarshal.Cast<ushort, char>(_firsts.Span);

    /// <summary>Tells whether any word may start with <paramref name="first"/>: no settles most questions, in few instructions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(char first) => LexiconTable.IsSet(_starts, first);

    /// <summary>Tells whether any word may end in <paramref name="last"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayEnd(char last) => LexiconTable.IsSet(_ends, last);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ReadOnlySpan<char> word) =>
        !word.IsEmpty && MayStart(word[0]) && (word.Length == 1 ? Contains(word[0]) : _byStart.Contains(WordTable.Key(word[0], word[1]), word));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char word)
    {
        var stretch = _places.AtLow((uint)word >> 8) * LexiconTable.Stretch;
        return (_bits[stretch + (word >> 4 & LexiconTable.Stretch - 1)] >> (word & 15) & 1) != 0;
    }

    /// <summary>Returns the length of the longest word at the start of <paramref name="text"/>, 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        if (!text.IsEmpty && MayStart(text[0])) return LongestAtStart(text, out flags);
        flags = WordFlags.None;
        return 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartLength(ReadOnlySpan<char> text) => !text.IsEmpty && MayStart(text[0]) ? LongestAtStart(text, out _) : 0;

    /// <summary>
    /// Returns the first place from <paramref name="at"/> where two characters stand that words start with, the length of the text if
    /// there is none.
    /// </summary>
    public int NextStart(ReadOnlySpan<char> text, int at)
    {
        for (; at < text.Length - 1; at++)
        {
            var key = WordTable.Key(text[at], text[at + 1]);
            if (_byStart.Find(key).Key == key) return at;
        }
        return text.Length;
    }

    /// <summary>Returns the length of the longest word at the end of <paramref name="text"/>, 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EndLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        if (!text.IsEmpty && MayEnd(text[^1])) return LongestAtEnd(text, out flags);
        flags = WordFlags.None;
        return 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EndLength(ReadOnlySpan<char> text) => !text.IsEmpty && MayEnd(text[^1]) ? LongestAtEnd(text, out _) : 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LongestAtStart(ReadOnlySpan<char> text, out WordFlags flags) =>
        text.Length > 1 ? Longest(_byStart, WordTable.Key(text[0], text[1]), text, out flags) : SingleLength(text[0], out flags);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LongestAtEnd(ReadOnlySpan<char> text, out WordFlags flags) =>
        text.Length > 1 ? Longest(_byEnd, WordTable.Key(text[^1], text[^2]), text, out flags) : SingleLength(text[^1], out flags);

    // Whatever is found ends the question at once.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Longest(in WordTable words, uint key, ReadOnlySpan<char> text, out WordFlags flags)
    {
        ref readonly var pair = ref words.Find(key);
        if (pair.Key != key) return SingleLength((char)key, out flags);
        return pair.Longer == 0 ? ShortLength(pair, out flags) : Longest(words, pair, text, out flags);
    }

    private int Longest(in WordTable words, in WordTable.Pair pair, ReadOnlySpan<char> text, out WordFlags flags) =>
        words.LongerLength(pair, text, out flags) is > 0 and var length ? length : ShortLength(pair, out flags);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ShortLength(in WordTable.Pair pair, out WordFlags flags)
    {
        flags = pair.Flags;
        return pair.IsWord ? 2 : SingleLength(pair.Outer, out flags);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SingleLength(char word, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (!Contains(word)) return 0;
        return _singlesHaveFlags ? SingleWithFlags(word, out flags) : 1;
    }

    private int SingleWithFlags(char word, out WordFlags flags)
    {
        flags = (WordFlags)_flagsOfSingles[_singles.Span.IndexOf(word)];
        return 1;
    }

    /// <summary>A number from 0 to 65,535 for two characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Hash(char first, char second) => (first * FirstFactor ^ second * SecondFactor) & 0xFFFF;
}
