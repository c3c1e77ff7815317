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
    private readonly ushort[] _lengthsByFirst = new ushort[char.MaxValue + 1];
    private readonly ushort[] _lengthsByLast = new ushort[char.MaxValue + 1];

    // Which pairs of characters start or end a longer word, by hash: spares most of the looks that would find nothing.
    private readonly bool[] _pairs = new bool[PairSlots];

    private const int PairSlots = 1 << 14;

    private Lexicon(Dictionary<string, WordFlags> words)
    {
        foreach (var word in words.Keys)
        {
            _lengthsByFirst[word[0]] |= (ushort)(1 << word.Length);
            if (word.Length > 1) _pairs[Slot(word[0], word[1])] = _pairs[Slot(word[^2], word[^1])] = true;
            _lengthsByLast[word[^1]] |= (ushort)(1 << word.Length);
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

    /// <summary>The bit of words of one character.</summary>
    private const uint SingleOnly = 1u << 1;

    private static int Slot(char first, char second) => (first * 31 + second * 7) & (PairSlots - 1);

    public bool Contains(ReadOnlySpan<char> word) => _words.ContainsKey(word);

    /// <summary>Tells whether a word may start with <paramref name="first"/>: the cheap question before <see cref="StartLength(ReadOnlySpan{char}, out WordFlags)"/>.</summary>
    public bool MayStart(char first) => _lengthsByFirst[first] != 0;

    /// <summary>Returns the length of the longest word at the start of <paramref name="text"/>, 0 if there is none.</summary>
    public int StartLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (text.IsEmpty) return 0;
        uint lengths = _lengthsByFirst[text[0]];
        if (text.Length == 1 || !_pairs[Slot(text[0], text[1])]) lengths &= SingleOnly;
        while (lengths != 0)
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
        uint lengths = _lengthsByLast[text[^1]];
        if (text.Length == 1 || !_pairs[Slot(text[^2], text[^1])]) lengths &= SingleOnly;
        while (lengths != 0)
        {
            var length = BitOperations.Log2(lengths);
            if (length <= text.Length && _words.TryGetValue(text[^length..], out flags)) return length;
            lengths ^= 1u << length;
        }
        return 0;
    }

    public int EndLength(ReadOnlySpan<char> text) => EndLength(text, out _);
}
