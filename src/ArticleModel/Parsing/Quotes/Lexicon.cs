using System.Collections.Frozen;
using System.Numerics;
using System.Reflection;

namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// A word list that answers which of its words stands at a place of a text, longest first. Immutable; the lists are
/// embedded files with a word and its flags on each line.
/// </summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, WordFlags>.AlternateLookup<ReadOnlySpan<char>> _words;

    // For each first and last character a bit for every length its words have: most places cost one look.
    private readonly uint[] _lengthsByFirst = new uint[char.MaxValue + 1];
    private readonly uint[] _lengthsByLast = new uint[char.MaxValue + 1];

    private Lexicon(Dictionary<string, WordFlags> words)
    {
        foreach (var word in words.Keys)
        {
            _lengthsByFirst[word[0]] |= 1u << word.Length;
            _lengthsByLast[word[^1]] |= 1u << word.Length;
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
    public bool MayStart(char first) => _lengthsByFirst[first] != 0;

    /// <summary>Returns the length of the longest word at the start of <paramref name="text"/>, 0 if there is none.</summary>
    public int StartLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (text.IsEmpty) return 0;
        for (var lengths = _lengthsByFirst[text[0]]; lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            if (length <= text.Length && _words.TryGetValue(text[..length], out flags)) return length;
            lengths ^= 1u << length;
        }
        return 0;
    }

    public int StartLength(ReadOnlySpan<char> text) => StartLength(text, out _);

    /// <summary>Returns the length of the longest word at the end of <paramref name="text"/>, 0 if there is none.</summary>
    public int EndLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (text.IsEmpty) return 0;
        for (var lengths = _lengthsByLast[text[^1]]; lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            if (length <= text.Length && _words.TryGetValue(text[^length..], out flags)) return length;
            lengths ^= 1u << length;
        }
        return 0;
    }

    public int EndLength(ReadOnlySpan<char> text) => EndLength(text, out _);
}
