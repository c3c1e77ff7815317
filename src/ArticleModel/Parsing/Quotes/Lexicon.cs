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

    // Most places of a text are settled by one bit: whether this character is a word, whether a longer one starts or ends with these two.
    private readonly BitTable _firsts = new();
    private readonly BitTable _singles = new();
    private readonly BitTable _starts = new();
    private readonly BitTable _ends = new();

    // The longer words by their first and by their last two characters, the longest of a slot first.
    private readonly Entry[]?[] _byStart;
    private readonly Entry[]?[] _byEnd;

    private Lexicon(Dictionary<string, WordFlags> words)
    {
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 2);
        _byStart = new Entry[slots][];
        _byEnd = new Entry[slots][];
        foreach (var (word, flags) in words)
        {
            _firsts.Set(word[0]);
            if (word.Length == 1) _singles.Set(word[0]);
            else
            {
                Add(_byStart, _starts, new Entry(word[0], word[1], word, flags));
                Add(_byEnd, _ends, new Entry(word[^2], word[^1], word, flags));
            }
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

    public bool Contains(ReadOnlySpan<char> word) => word.Length switch
    {
        0 => false,
        1 => _singles.Has(word[0]),
        _ => _starts.Has(Hash(word[0], word[1])) && _words.ContainsKey(word),
    };

    /// <summary>Returns the first place from <paramref name="at"/> up to <paramref name="end"/> at which a word may start, <paramref name="end"/> if there is none.</summary>
    public int NextStart(ReadOnlySpan<char> text, int at, int end)
    {
        // The last character of the text has none behind it, so that only a word of one character may start there.
        var last = Math.Min(end, text.Length - 1);
        for (; at < last; at++)
            if (_singles.Has(text[at]) | _starts.Has(Hash(text[at], text[at + 1]))) return at;
        return at < end && _singles.Has(text[at]) ? at : end;
    }

    /// <summary>Tells whether a word starts with <paramref name="first"/>.</summary>
    public bool Starts(char first) => _firsts.Has(first);

    /// <summary>Tells whether a word of two characters or more may start with these two.</summary>
    public bool MayStart(char first, char second) => _starts.Has(Hash(first, second));

    /// <summary>Returns the length of the longest word at the start of <paramref name="text"/>, 0 if there is none.</summary>
    public int StartLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (text.IsEmpty) return 0;
        if (text.Length > 1 && Hash(text[0], text[1]) is var hash && _starts.Has(hash) && LongStart(text, hash, out flags) is > 0 and var length) return length;
        return _singles.Has(text[0]) && _words.TryGetValue(text[..1], out flags) ? 1 : 0;
    }

    public int StartLength(ReadOnlySpan<char> text) => StartLength(text, out _);

    /// <summary>Returns the length of the longest word at the end of <paramref name="text"/>, 0 if there is none.</summary>
    public int EndLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (text.IsEmpty) return 0;
        if (text.Length > 1 && Hash(text[^2], text[^1]) is var hash && _ends.Has(hash) && LongEnd(text, hash, out flags) is > 0 and var length) return length;
        return _singles.Has(text[^1]) && _words.TryGetValue(text[^1..], out flags) ? 1 : 0;
    }

    public int EndLength(ReadOnlySpan<char> text) => EndLength(text, out _);

    private int LongStart(ReadOnlySpan<char> text, int hash, out WordFlags flags)
    {
        foreach (ref readonly var entry in _byStart[hash & (_byStart.Length - 1)].AsSpan())
        {
            if (entry.First != text[0] || entry.Second != text[1] || entry.Word.Length > 2 && !text.StartsWith(entry.Word)) continue;
            flags = entry.Flags;
            return entry.Word.Length;
        }
        flags = WordFlags.None;
        return 0;
    }

    private int LongEnd(ReadOnlySpan<char> text, int hash, out WordFlags flags)
    {
        foreach (ref readonly var entry in _byEnd[hash & (_byEnd.Length - 1)].AsSpan())
        {
            if (entry.First != text[^2] || entry.Second != text[^1] || entry.Word.Length > 2 && !text.EndsWith(entry.Word)) continue;
            flags = entry.Flags;
            return entry.Word.Length;
        }
        flags = WordFlags.None;
        return 0;
    }

    private static int Hash(char first, char second) => (ushort)(first * 0x9E35 ^ second * 0x2C1B);

    private static void Add(Entry[]?[] slots, BitTable bits, Entry entry)
    {
        var hash = Hash(entry.First, entry.Second);
        bits.Set(hash);
        ref var slot = ref slots[hash & (slots.Length - 1)];
        Entry[] entries = [.. slot ?? [], entry];
        Array.Sort(entries, static (a, b) => b.Word.Length.CompareTo(a.Word.Length));
        slot = entries;
    }

    /// <summary>A word with the two characters by which it is looked up.</summary>
    private readonly record struct Entry(char First, char Second, string Word, WordFlags Flags);
}
