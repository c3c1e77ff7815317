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

    // The words of one character: where the bits of each stretch of characters are, in stretches, and the bits.
    private readonly Numbers _places;
    private readonly Numbers _bits;
    private readonly Numbers _singles;
    private readonly Numbers _flagsOfSingles;
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
        _places = file.Take(ref at, LexiconTable.Stretches);
        _bits = file.Take(ref at, head.Stretches * LexiconTable.Stretch);
        _singles = file.Take(ref at, head.Singles);
        _flagsOfSingles = file.Take(ref at, head.Singles);
        _firsts = file.Take(ref at, head.Words);
        _byStart = new WordTable(file, head, ref at, atEnd: false);
        _byEnd = new WordTable(file, head, ref at, atEnd: true);
    }

    /// <summary>The first character of every word.</summary>
    public ReadOnlySpan<char> Firsts => MemoryMarshal.Cast<ushort, char>(_firsts.Span);

    public bool Contains(ReadOnlySpan<char> word) => word.Length == 1 ? IsSingle(word[0]) : MayStart(word) && _byStart.Contains(word);

    public bool Contains(char word) => IsSingle(word);

    /// <summary>Returns the length of the longest word at the start of <paramref name="text"/>, 0 if there is none.</summary>
    public int StartLength(ReadOnlySpan<char> text, out WordFlags flags) =>
        MayStart(text) ? LongestAtStart(text, out flags) : SingleLength(text[..Math.Min(1, text.Length)], out flags);

    public int StartLength(ReadOnlySpan<char> text)
    {
        if (MayStart(text)) return LongestAtStart(text, out _);
        return !text.IsEmpty && IsSingle(text[0]) ? 1 : 0;
    }

    /// <summary>
    /// Returns the first place from <paramref name="at"/> where a word of two characters or more may start, the length of the text if
    /// there is none.
    /// </summary>
    public int NextStart(ReadOnlySpan<char> text, int at) => _byStart.Next(text, at);

    /// <summary>Returns the length of the longest word at the end of <paramref name="text"/>, 0 if there is none.</summary>
    public int EndLength(ReadOnlySpan<char> text, out WordFlags flags) =>
        MayEnd(text) ? LongestAtEnd(text, out flags) : SingleLength(text[Math.Max(0, text.Length - 1)..], out flags);

    public int EndLength(ReadOnlySpan<char> text)
    {
        if (MayEnd(text)) return LongestAtEnd(text, out _);
        return !text.IsEmpty && IsSingle(text[^1]) ? 1 : 0;
    }

    private int LongestAtStart(ReadOnlySpan<char> text, out WordFlags flags) =>
        _byStart.Length(text, out flags) is > 0 and var length ? length : SingleLength(text[..1], out flags);

    private int LongestAtEnd(ReadOnlySpan<char> text, out WordFlags flags) =>
        _byEnd.Length(text, out flags) is > 0 and var length ? length : SingleLength(text[^1..], out flags);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayStart(ReadOnlySpan<char> text) => text.Length > 1 && _byStart.MayHave(text[0], text[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayEnd(ReadOnlySpan<char> text) => text.Length > 1 && _byEnd.MayHave(text[^2], text[^1]);

    // Most lists have no such words.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsSingle(char word)
    {
        if (_singles.Length == 0) return false;
        var stretch = _places.Span[word >> 8] * LexiconTable.Stretch;
        return (_bits.Span[stretch + (word >> 4 & LexiconTable.Stretch - 1)] >> (word & 15) & 1) != 0;
    }

    // Of one character, or of none.
    private int SingleLength(ReadOnlySpan<char> word, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (word.IsEmpty || !IsSingle(word[0])) return 0;
        flags = (WordFlags)_flagsOfSingles.Span[_singles.Span.IndexOf(word[0])];
        return 1;
    }

    /// <summary>A number from 0 to 65,535 for two characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Hash(char first, char second) => (first * FirstFactor ^ second * SecondFactor) & 0xFFFF;
}
