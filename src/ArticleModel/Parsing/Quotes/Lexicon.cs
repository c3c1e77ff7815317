using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// A word list that answers which of its words stands at a place of a text, longest first. Immutable; the lists are
/// embedded files with a word and its flags on each line.
/// </summary>
internal sealed class Lexicon
{
    private readonly string[] _words;
    private readonly BitTable _firsts = new();
    private readonly BitTable _singles = new();
    private readonly FrozenDictionary<char, WordFlags> _flagsOfSingles;
    private readonly WordTable _byStart;
    private readonly WordTable _byEnd;

    private Lexicon(Dictionary<string, WordFlags> words)
    {
        _words = [.. words.Keys];
        foreach (var word in _words) _firsts.Set(word[0]);
        _flagsOfSingles = words.Where(static word => word.Key.Length == 1).ToFrozenDictionary(static word => word.Key[0], static word => word.Value);
        foreach (var single in _flagsOfSingles.Keys) _singles.Set(single);
        var longer = words.Where(static word => word.Key.Length > 1);
        _byStart = new WordTable(longer, atEnd: false);
        _byEnd = new WordTable(longer, atEnd: true);
    }

    /// <summary>Reads the embedded list <paramref name="name"/>.</summary>
    public static Lexicon Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Quotes.{name}.txt")
            ?? throw new InvalidOperationException($"The word list '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, WordFlags>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var space = line.LastIndexOf(' ');
            if (space < 0) words[line] = WordFlags.None;
            else words[line[..space]] = WordFlagsParser.Parse(line.AsSpan(space + 1));
        }
        return new Lexicon(words);
    }

    /// <summary>Joins lists where it only matters whether any of their words stands somewhere: the words have no flags.</summary>
    public static Lexicon Union(params ReadOnlySpan<Lexicon> lists)
    {
        var words = new Dictionary<string, WordFlags>(StringComparer.Ordinal);
        foreach (var list in lists)
            foreach (var word in list.Words) words[word] = WordFlags.None;
        return new Lexicon(words);
    }

    /// <summary>Makes a list of words without flags.</summary>
    public static Lexicon Of(params ReadOnlySpan<string> list)
    {
        var words = new Dictionary<string, WordFlags>(StringComparer.Ordinal);
        foreach (var word in list) words[word] = WordFlags.None;
        return new Lexicon(words);
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length > 1 ? _byStart.Contains(word) : word.Length == 1 && _singles.Has(word[0]);

    public bool Contains(char word) => _singles.Has(word);

    /// <summary>Every word once.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The first character of every word.</summary>
    public IEnumerable<char> Firsts => _words.Select(static word => word[0]);

    /// <summary>Tells whether a word starts with <paramref name="first"/>.</summary>
    public bool StartsWith(char first) => _firsts.Has(first);

    /// <summary>Returns the length of the longest word at the start of <paramref name="text"/>, 0 if there is none.</summary>
    public int StartLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (MayStart(text) && _byStart.Length(text, out flags) is > 0 and var length) return length;
        return !text.IsEmpty && _singles.Has(text[0]) && _flagsOfSingles.TryGetValue(text[0], out flags) ? 1 : 0;
    }

    public int StartLength(ReadOnlySpan<char> text)
    {
        if (MayStart(text) && _byStart.Length(text, out _) is > 0 and var length) return length;
        return !text.IsEmpty && _singles.Has(text[0]) ? 1 : 0;
    }

    /// <summary>Returns the length of the longest word at the end of <paramref name="text"/>, 0 if there is none.</summary>
    public int EndLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (MayEnd(text) && _byEnd.Length(text, out flags) is > 0 and var length) return length;
        return !text.IsEmpty && _singles.Has(text[^1]) && _flagsOfSingles.TryGetValue(text[^1], out flags) ? 1 : 0;
    }

    public int EndLength(ReadOnlySpan<char> text)
    {
        if (MayEnd(text) && _byEnd.Length(text, out _) is > 0 and var length) return length;
        return !text.IsEmpty && _singles.Has(text[^1]) ? 1 : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayStart(ReadOnlySpan<char> text) => text.Length > 1 && _byStart.MayHave(text[0], text[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayEnd(ReadOnlySpan<char> text) => text.Length > 1 && _byEnd.MayHave(text[^2], text[^1]);

    /// <summary>A number from 0 to 65,535 for two characters.</summary>
    public static int Hash(char first, char second) => (ushort)(first * 0x9E35 ^ second * 0x2C1B);
}
