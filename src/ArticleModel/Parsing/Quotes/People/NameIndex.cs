using System.Numerics;
using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// The known names, which lengths those have that start with the same two characters, and a filter by which most places of a text
/// are passed over: however many names there are, a place is looked at a few times only.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>How many hashes of two characters the filter tells apart.</summary>
    public const int FilterSize = 4096;

    private const int MaxFirsts = 5;

    /// <summary>A longer name is not looked for: lengths are bits.</summary>
    private const int MaxLength = 63;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ulong> _lengths = [];
    private readonly bool[] _filter;

    // The first characters of the names, as long as they are few enough to be looked for many places at a time.
    private readonly char[] _firsts = new char[MaxFirsts];
    private int _countOfFirsts;

    // Where a name may start first in each unit, and how many names were known when it was looked for.
    private readonly List<(int Names, int At)> _starts;

    public NameIndex(QuotedText text)
    {
        _filter = text.Scratch.NameFilter;
        Array.Clear(_filter);
        _starts = text.Scratch.NameStarts;
        QuoteScratch.Fill(_starts, text.Count);
    }

    /// <summary>Adds a name of two characters or more.</summary>
    public void Add(string name)
    {
        if (name.Length > MaxLength || !_names.Add(name)) return;
        _filter[Lexicon.Hash(name[0], name[1]) & (FilterSize - 1)] = true;
        CollectionsMarshal.GetValueRefOrAddDefault(_lengths, Key(name), out _) |= 1UL << name.Length;
        if (_countOfFirsts > MaxFirsts || _firsts.AsSpan(0, _countOfFirsts).Contains(name[0])) return;
        if (_countOfFirsts < MaxFirsts) _firsts[_countOfFirsts] = name[0];
        _countOfFirsts++;
    }

    /// <summary>Returns what <see cref="NextStart"/> does from the start of <paramref name="unit"/>, whose text is <paramref name="text"/>.</summary>
    public int FirstStart(int unit, ReadOnlySpan<char> text)
    {
        ref var start = ref CollectionsMarshal.AsSpan(_starts)[unit];
        if (start.Names != _names.Count) start = (_names.Count, NextStart(text, 0));
        return start.At;
    }

    /// <summary>Returns the first place from <paramref name="at"/> at which a name may start, the length of the text if there is none.</summary>
    public int NextStart(ReadOnlySpan<char> text, int at)
    {
        if (_countOfFirsts > MaxFirsts) return NextByFilter(text, at);
        var firsts = _firsts.AsSpan(0, _countOfFirsts);
        for (; at < text.Length - 1; at++)
        {
            var next = text[at..^1].IndexOfAny(firsts);
            if (next < 0) break;
            at += next;
            if (MayStart(_filter, text[at], text[at + 1])) return at;
        }
        return text.Length;
    }

    private int NextByFilter(ReadOnlySpan<char> text, int at)
    {
        var filter = _filter;
        for (; at < text.Length - 1; at++)
            if (MayStart(filter, text[at], text[at + 1])) return at;
        return text.Length;
    }

    private static bool MayStart(bool[] filter, char first, char second) => filter[Lexicon.Hash(first, second) & (filter.Length - 1)];

    /// <summary>Returns the length of the longest known name at the start of <paramref name="text"/>, 0 if there is none.</summary>
    public int Length(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return 0;
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var lengths = _lengths.GetValueOrDefault(Key(text)); lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths ^= 1UL << length;
            if (length <= text.Length && names.Contains(text[..length]) && !GoesOn(text, length)) return length;
        }
        return 0;
    }

    // A word in Latin letters that is longer than the name.
    private static bool GoesOn(ReadOnlySpan<char> text, int length) =>
        char.IsAsciiLetter(text[length - 1]) && length < text.Length && char.IsAsciiLetter(text[length]);

    private static int Key(ReadOnlySpan<char> name) => name[0] << 16 | name[1];
}
