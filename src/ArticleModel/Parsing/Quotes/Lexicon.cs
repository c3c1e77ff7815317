using System.Runtime.CompilerServices;
using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// A word list that answers which of its words stands at a place of a text, longest first. Immutable; the lists are
/// embedded files with a word and its flags on each line.
/// </summary>
internal sealed class Lexicon
{
    private readonly WordList _words;
    private readonly BitTable _singles = new();
    private readonly char[] _orderOfSingles;
    private readonly WordFlags[] _flagsOfSingles;

    // Made when first asked: most lists are looked for at one end only, and two threads that make one make the same.
    private WordTable? _byStart;
    private WordTable? _byEnd;

    private Lexicon(WordList words)
    {
        _words = words;
        var singles = 0;
        for (var i = 0; i < words.Count; i++) singles += words[i].Length == 1 ? 1 : 0;
        _orderOfSingles = new char[singles];
        _flagsOfSingles = new WordFlags[singles];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Length > 1) continue;
            _singles.Set(word[0]);
            _orderOfSingles[--singles] = word[0];
            _flagsOfSingles[singles] = words.Flags(i);
        }
    }

    /// <summary>Reads the embedded list <paramref name="name"/>.</summary>
    public static Lexicon Load(string name)
    {
        var text = EmbeddedFile.Open($"Quotes.{name}.txt").ReadText();
        var words = new WordList(text.AsSpan().Count('\n'));
        var lines = new EmbeddedLines(text);
        while (lines.MoveNext())
        {
            var line = lines.Current;
            var space = line.LastIndexOf(' ');
            if (space < 0) words.Add(text, lines.Start, line.Length, WordFlags.None);
            else words.Add(text, lines.Start, space, WordFlagsParser.Parse(line[(space + 1)..]));
        }
        return new Lexicon(words);
    }

    /// <summary>
    /// Joins lists where it only matters whether any of their words stands somewhere: the words have no flags, and one
    /// that two lists have is there twice.
    /// </summary>
    public static Lexicon Union(params ReadOnlySpan<Lexicon> lists)
    {
        var count = 0;
        foreach (var list in lists) count += list._words.Count;
        var words = new WordList(count);
        foreach (var list in lists) words.Add(list._words);
        return new Lexicon(words);
    }

    /// <summary>Makes a list of words without flags.</summary>
    public static Lexicon Of(params ReadOnlySpan<string> list)
    {
        var words = new WordList(list.Length);
        foreach (var word in list) words.Add(word, 0, word.Length, WordFlags.None);
        return new Lexicon(words);
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length > 1 ? ByStart.Contains(word) : word.Length == 1 && _singles.Has(word[0]);

    public bool Contains(char word) => _singles.Has(word);

    public WordList Words => _words;

    /// <summary>The first character of every word.</summary>
    public IEnumerable<char> Firsts
    {
        get
        {
            for (var i = 0; i < _words.Count; i++) yield return _words[i][0];
        }
    }

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
        return !text.IsEmpty && _singles.Has(text[0]) ? 1 : 0;
    }

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
        return !text.IsEmpty && _singles.Has(text[^1]) ? 1 : 0;
    }

    private WordTable ByStart => _byStart ??= new WordTable(_words, atEnd: false);

    private WordTable ByEnd => _byEnd ??= new WordTable(_words, atEnd: true);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayStart(ReadOnlySpan<char> text) => text.Length > 1 && ByStart.MayHave(text[0], text[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayEnd(ReadOnlySpan<char> text) => text.Length > 1 && ByEnd.MayHave(text[^2], text[^1]);

    private bool IsSingle(char word, out WordFlags flags)
    {
        var isSingle = _singles.Has(word);
        flags = isSingle ? _flagsOfSingles[_orderOfSingles.AsSpan().IndexOf(word)] : WordFlags.None;
        return isSingle;
    }

    /// <summary>A number from 0 to 65,535 for two characters.</summary>
    public static int Hash(char first, char second) => (ushort)(first * 0x9E35 ^ second * 0x2C1B);
}
