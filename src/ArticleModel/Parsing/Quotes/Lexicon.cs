using System.Collections.Frozen;
using System.Reflection;

namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// A word list that answers which of its words stands at a place of a text, longest first. Immutable; the lists are
/// embedded files with a word and its flags on each line.
/// </summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, WordFlags>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly byte[] _longestByFirst = new byte[char.MaxValue + 1];
    private readonly byte[] _longestByLast = new byte[char.MaxValue + 1];

    private Lexicon(Dictionary<string, WordFlags> words)
    {
        foreach (var word in words.Keys)
        {
            _longestByFirst[word[0]] = Math.Max(_longestByFirst[word[0]], (byte)word.Length);
            _longestByLast[word[^1]] = Math.Max(_longestByLast[word[^1]], (byte)word.Length);
        }
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
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

    public bool Contains(ReadOnlySpan<char> word) => _words.ContainsKey(word);

    /// <summary>Tells whether a word may start with <paramref name="first"/>: the cheap question before <see cref="StartLength(ReadOnlySpan{char}, out WordFlags)"/>.</summary>
    public bool MayStart(char first) => _longestByFirst[first] != 0;

    /// <summary>Returns the length of the longest word at the start of <paramref name="text"/>, 0 if there is none.</summary>
    public int StartLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (text.IsEmpty) return 0;
        for (var length = Math.Min(_longestByFirst[text[0]], text.Length); length > 0; length--)
            if (_words.TryGetValue(text[..length], out flags)) return length;
        return 0;
    }

    public int StartLength(ReadOnlySpan<char> text) => StartLength(text, out _);

    /// <summary>Returns the length of the longest word at the end of <paramref name="text"/>, 0 if there is none.</summary>
    public int EndLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (text.IsEmpty) return 0;
        for (var length = Math.Min(_longestByLast[text[^1]], text.Length); length > 0; length--)
            if (_words.TryGetValue(text[^length..], out flags)) return length;
        return 0;
    }

    public int EndLength(ReadOnlySpan<char> text) => EndLength(text, out _);
}
