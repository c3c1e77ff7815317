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

    private readonly Numbers _file;
    private readonly LexiconHead _head;

    // The words of one character: where the bits of each stretch of characters are, in stretches, and the bits.
    private readonly Numbers _places;
    private readonly Numbers _bits;
    private readonly Numbers _singles;
    private readonly Numbers _flagsOfSingles;
    private readonly Numbers _firsts;

    // Opened when first asked: most lists are looked for at one end only, and two threads that open one open the same.
    private readonly int _tablesAt;
    private WordTable? _byStart;
    private WordTable? _byEnd;

    /// <param name="file">What <see cref="LexiconTable"/> made.</param>
    /// <param name="list">The number of the list.</param>
    public Lexicon(Numbers file, int list)
    {
        _file = file;
        _head = LexiconHead.Read(file, list);
        var at = _head.Start;
        _places = file.Take(ref at, LexiconTable.Stretches);
        _bits = file.Take(ref at, _head.Stretches * LexiconTable.Stretch);
        _singles = file.Take(ref at, _head.Singles);
        _flagsOfSingles = file.Take(ref at, _head.Singles);
        _firsts = file.Take(ref at, _head.Words);
        _tablesAt = at;
    }

    /// <summary>The first character of every word.</summary>
    public ReadOnlySpan<char> Firsts => MemoryMarshal.Cast<ushort, char>(_firsts.Span);

    public bool Contains(ReadOnlySpan<char> word) => word.Length == 1 ? IsSingle(word[0]) : MayStart(word) && ByStart.Contains(word);

    public bool Contains(char word) => IsSingle(word);

    /// <summary>Returns the length of the longest word at the start of <paramref name="text"/>, 0 if there is none.</summary>
    public int StartLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (MayStart(text) && ByStart.Length(text, out flags) is > 0 and var length) return length;
        return !text.IsEmpty && IsSingle(text[0], out flags) ? 1 : 0;
    }

    public int StartLength(ReadOnlySpan<char> text)
    {
        if (MayStart(text) && ByStart.Length(text, out _) is > 0 and var length) return length;
        return !text.IsEmpty && IsSingle(text[0]) ? 1 : 0;
    }

    /// <summary>Returns the first place from <paramref name="at"/> where a word of two characters or more may start, the length of the text if there is none.</summary>
    public int NextStart(ReadOnlySpan<char> text, int at) => ByStart.Next(text, at);

    /// <summary>Returns the length of the longest word at the end of <paramref name="text"/>, 0 if there is none.</summary>
    public int EndLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (MayEnd(text) && ByEnd.Length(text, out flags) is > 0 and var length) return length;
        return !text.IsEmpty && IsSingle(text[^1], out flags) ? 1 : 0;
    }

    public int EndLength(ReadOnlySpan<char> text)
    {
        if (MayEnd(text) && ByEnd.Length(text, out _) is > 0 and var length) return length;
        return !text.IsEmpty && IsSingle(text[^1]) ? 1 : 0;
    }

    private WordTable ByStart
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _byStart ??= OpenTable(atEnd: false);
    }

    private WordTable ByEnd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _byEnd ??= OpenTable(atEnd: true);
    }

    // The table by the ends of words lies behind the one by their starts.
    private WordTable OpenTable(bool atEnd)
    {
        var at = _tablesAt;
        var byStart = new WordTable(_file, _head, ref at, atEnd: false);
        return atEnd ? new WordTable(_file, _head, ref at, atEnd: true) : byStart;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayStart(ReadOnlySpan<char> text) => text.Length > 1 && ByStart.MayHave(text[0], text[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayEnd(ReadOnlySpan<char> text) => text.Length > 1 && ByEnd.MayHave(text[^2], text[^1]);

    // Most lists have no such words.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsSingle(char word)
    {
        if (_singles.Length == 0) return false;
        var stretch = _places.Span[word >> 8] * LexiconTable.Stretch;
        return (_bits.Span[stretch + (word >> 4 & LexiconTable.Stretch - 1)] >> (word & 15) & 1) != 0;
    }

    private bool IsSingle(char word, out WordFlags flags)
    {
        var isSingle = IsSingle(word);
        flags = isSingle ? (WordFlags)_flagsOfSingles.Span[_singles.Span.IndexOf(word)] : WordFlags.None;
        return isSingle;
    }

    /// <summary>A number from 0 to 65,535 for two characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Hash(char first, char second) => (first * FirstFactor ^ second * SecondFactor) & 0xFFFF;
}
