using System.Collections.Frozen;
using System.Reflection;

namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// A word list that answers which of its words stands at a place of a text, longest first. Immutable; the lists are
/// embedded files with a word and its flags on each line.
/// </summary>
internal sealed class Lexicon
{
    private const int PairSlots = 1 << 12;

    /// <summary>The bit of words of one character.</summary>
    private const ushort Single = 1 << 1;

    private readonly FrozenDictionary<string, WordFlags>.AlternateLookup<ReadOnlySpan<char>> _words;

    // For each first and last character a bit for every length its words have: most places cost one look.
    private readonly ushort[] _lengthsByFirst = new ushort[char.MaxValue + 1];
    private readonly ushort[] _lengthsByLast = new ushort[char.MaxValue + 1];

    // The longer words by their first and by their last two characters, the longest of a slot first.
    private readonly Entry[]?[] _byStart = new Entry[PairSlots][];
    private readonly Entry[]?[] _byEnd = new Entry[PairSlots][];

    private Lexicon(Dictionary<string, WordFlags> words)
    {
        foreach (var (word, flags) in words)
        {
            _lengthsByFirst[word[0]] |= (ushort)(1 << word.Length);
            _lengthsByLast[word[^1]] |= (ushort)(1 << word.Length);
            if (word.Length == 1) continue;
            Add(_byStart, Slot(word[0], word[1]), new Entry(word, flags));
            Add(_byEnd, Slot(word[^2], word[^1]), new Entry(word, flags));
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
        if (text.Length > 1 && _byStart[Slot(text[0], text[1])] is { } entries)
        {
            foreach (ref readonly var entry in entries.AsSpan())
            {
                if (!text.StartsWith(entry.Word)) continue;
                flags = entry.Flags;
                return entry.Word.Length;
            }
        }
        return (_lengthsByFirst[text[0]] & Single) != 0 && _words.TryGetValue(text[..1], out flags) ? 1 : 0;
    }

    public int StartLength(ReadOnlySpan<char> text) => StartLength(text, out _);

    /// <summary>Returns the length of the longest word at the end of <paramref name="text"/>, 0 if there is none.</summary>
    public int EndLength(ReadOnlySpan<char> text, out WordFlags flags)
    {
        flags = WordFlags.None;
        if (text.IsEmpty) return 0;
        if (text.Length > 1 && _byEnd[Slot(text[^2], text[^1])] is { } entries)
        {
            foreach (ref readonly var entry in entries.AsSpan())
            {
                if (!text.EndsWith(entry.Word)) continue;
                flags = entry.Flags;
                return entry.Word.Length;
            }
        }
        return (_lengthsByLast[text[^1]] & Single) != 0 && _words.TryGetValue(text[^1..], out flags) ? 1 : 0;
    }

    public int EndLength(ReadOnlySpan<char> text) => EndLength(text, out _);

    private static int Slot(char first, char second) => (first * 31 + second * 7) & (PairSlots - 1);

    private static void Add(Entry[]?[] slots, int slot, Entry entry)
    {
        Entry[] entries = [.. slots[slot] ?? [], entry];
        Array.Sort(entries, static (a, b) => b.Word.Length.CompareTo(a.Word.Length));
        slots[slot] = entries;
    }

    private readonly record struct Entry(string Word, WordFlags Flags);
}
