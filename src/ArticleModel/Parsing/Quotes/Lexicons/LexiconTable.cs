using System.Runtime.CompilerServices;
using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>
/// Makes the numbers that <see cref="Lexicon"/> looks words up in, for each list: the first and the last characters of words as sets
/// that may hold others too; the words of one character as a set, then by themselves with their flags, from the last one on; the first
/// character of every word; the longer words by their first and by their last two characters.
/// </summary>
internal static class LexiconTable
{
    /// <summary>So many numbers hold the bits of a stretch of 256 characters.</summary>
    public const int Stretch = 16;

    /// <summary>So many numbers hold the bits of first or of last characters: few of those that a text has share theirs.</summary>
    public const int Edges = 256;

    /// <summary>The stretches of all characters.</summary>
    public const int Stretches = 256;

    /// <summary>Returns what <c>words.bin</c> holds.</summary>
    /// <param name="read">Reads the text of a list by its name.</param>
    public static ushort[] Make(Func<string, string> read)
    {
        var lists = LexiconFile.Lists.ToDictionary(name => name, name => WordList.Read(read(name)));
        WordList[] united = [.. LexiconFile.Unions.Select(union => WordList.Join([.. LexiconFile.PartsOf(union).Select(name => lists[name])]))];
        return Make([.. LexiconFile.Lists.Select(name => lists[name]), .. united]);
    }

    public static ushort[] Make(params IReadOnlyList<WordList> lists)
    {
        var heads = new List<ushort> { (ushort)lists.Count };
        var parts = new List<ushort>();
        foreach (var list in lists) heads.AddRange(Add(parts, list, 1 + lists.Count * LexiconHead.Length).ToNumbers());
        return [.. heads, .. parts];
    }

    /// <summary>Tells whether <paramref name="edges"/> hold a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSet(Numbers edges, char c) => (edges.AtLow((uint)c >> 4) >> (c & 15) & 1) != 0;

    private static LexiconHead Add(List<ushort> parts, WordList words, int before)
    {
        var start = before + parts.Count;
        var places = new ushort[Stretches];
        var bits = new List<ushort>(new ushort[Stretch]);
        var all = Enumerable.Range(0, words.Count).ToList();
        var singles = all.Where(i => words[i].Length == 1).Reverse().ToList();
        foreach (var i in singles) Set(places, bits, words[i][0]);
        parts.AddRange(EdgesOf(all.Select(i => words[i][0])));
        parts.AddRange(EdgesOf(all.Select(i => words[i][^1])));
        parts.AddRange(places);
        parts.AddRange(bits);
        parts.AddRange(singles.Select(i => (ushort)words[i][0]));
        parts.AddRange(singles.Select(i => (ushort)words.Flags(i)));
        parts.AddRange(all.Select(i => (ushort)words[i][0]));
        parts.AddRange(new WordTableMaker(words, atEnd: false).ToNumbers());
        parts.AddRange(new WordTableMaker(words, atEnd: true).ToNumbers());
        return new LexiconHead(start, bits.Count / Stretch, singles.Count, words.Count);
    }

    private static ushort[] EdgesOf(IEnumerable<char> characters)
    {
        var edges = new ushort[Edges];
        foreach (var c in characters) edges[c >> 4 & Edges - 1] |= (ushort)(1 << c % 16);
        return edges;
    }

    private static void Set(ushort[] places, List<ushort> bits, char c)
    {
        ref var place = ref places[c >> 8];
        if (place == 0)
        {
            place = (ushort)(bits.Count / Stretch);
            bits.AddRange(new ushort[Stretch]);
        }
        bits[place * Stretch + (c >> 4) % Stretch] |= (ushort)(1 << c % 16);
    }
}
