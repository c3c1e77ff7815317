using System.Runtime.Intrinsics;
using ArticleModel.Parsing.Quotes.Lexicons;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Makes the tables of <see cref="Landmarks"/>: a number for each character and one for each hash of two.</summary>
internal static class LandmarkTable
{
    /// <summary>How many characters and how many hashes of two there are.</summary>
    public const int Size = char.MaxValue + 1;

    /// <summary>So far the kinds of longer words are moved: these are among the lowest four.</summary>
    public const int LongBit = 8;

    /// <summary>So far the kinds of what they go on with.</summary>
    public const int RestBit = 12;

    /// <summary>Behind the character a noun may stand.</summary>
    public const int LeadBit = 8;

    /// <summary>What people who are familiar call each other ends in it.</summary>
    public const int TailBit = 14;

    /// <summary>A surname or a foreign name starts with it.</summary>
    public const int StartBit = 15;

    private const string NameLeads = "，。！？；：”“「」的、和与";

    /// <summary><see cref="Lexicon.Hash"/> of many pairs.</summary>
    public static Vector256<ushort> Hash(Vector256<ushort> first, Vector256<ushort> second) => first * Lexicon.FirstFactor ^ second * Lexicon.SecondFactor;

    /// <summary>Returns what <c>landmarks.bin</c> holds: the kinds of each character, and what it is for names in the bits above.</summary>
    /// <param name="read">Reads the text of a word list by its name.</param>
    public static ushort[] MakeCharacters(Func<string, string> read)
    {
        var table = new ushort[Size];
        Add(QuotationMarks.Characters, (int)LandmarkKinds.Mark);
        Add(NameShape.Dots, (int)LandmarkKinds.Dot);
        Add(NameLeads, 1 << LeadBit);
        Add([QuotedText.Separator], 1 << LeadBit);
        Add(NameShape.Familiar, 1 << TailBit);
        foreach (var list in (ReadOnlySpan<string>)["surnames", "transliteration"]) Add(FirstsOf(WordList.Read(read(list))), 1 << StartBit);
        Add("老小", 1 << StartBit);
        foreach (var (words, kind) in Words(read))
            for (var i = 0; i < words.Count; i++)
                if (words[i].Length == 1) table[words[i][0]] |= (ushort)kind;
        return table;

        void Add(IEnumerable<char> characters, int bits)
        {
            foreach (var c in characters) table[c] |= (ushort)bits;
        }
    }

    /// <summary>
    /// Returns what <c>landmark-pairs.bin</c> holds for each hash of two characters: the kinds of words of two characters, from
    /// <see cref="LongBit"/> on those of longer words that start with them, from <see cref="RestBit"/> on those of longer words
    /// that go on with them at their second character.
    /// </summary>
    /// <param name="read">Reads the text of a word list by its name.</param>
    public static ushort[] MakePairs(Func<string, string> read)
    {
        var table = new ushort[Size];
        foreach (var (words, kind) in Words(read))
            for (var i = 0; i < words.Count; i++)
                Add(table, words[i], (int)kind);
        return table;
    }

    private static void Add(ushort[] table, ReadOnlySpan<char> word, int kind)
    {
        if (word.Length == 2) table[Lexicon.Hash(word[0], word[1])] |= (ushort)kind;
        if (word.Length < 3) return;
        table[Lexicon.Hash(word[0], word[1])] |= checked((ushort)(kind << LongBit));
        table[Lexicon.Hash(word[1], word[2])] |= checked((ushort)(kind << RestBit));
    }

    private static IEnumerable<char> FirstsOf(WordList words) => Enumerable.Range(0, words.Count).Select(i => words[i][0]);

    private static List<(WordList Words, LandmarkKinds Kind)> Words(Func<string, string> read) =>
    [
        (WordList.Of("叫"), LandmarkKinds.Called),
        (WordList.Of("化名"), LandmarkKinds.Pseudonym),
        (WordList.Read(read("verbs")), LandmarkKinds.Verb),
        (WordList.Read(read("titles")), LandmarkKinds.Title),
        (WordList.Read(read("groups")), LandmarkKinds.Source),
        (WordList.Read(read("counts")), LandmarkKinds.Source),
        (WordList.Read(read("titles")), LandmarkKinds.Source),
    ];
}
