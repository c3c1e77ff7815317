using System.Runtime.Intrinsics;
using ArticleModel.Parsing.Quotes.Lexicons;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Makes the tables of <see cref="Landmarks"/>: a byte for each character and one for each hash of two.</summary>
internal static class LandmarkTable
{
    /// <summary>How many characters and how many hashes of two there are.</summary>
    public const int Size = char.MaxValue + 1;

    /// <summary>The kinds of words that may have two characters.</summary>
    public const LandmarkKinds PairKinds = LongKinds | LandmarkKinds.Pseudonym;

    /// <summary>The kinds of words that may have more than two characters.</summary>
    public const LandmarkKinds LongKinds = LandmarkKinds.Verb | LandmarkKinds.Title | LandmarkKinds.Source;

    /// <summary>So far the kinds of longer words that start with two characters are moved.</summary>
    public const int LongBits = 3;

    /// <summary>Longer words go on with these two characters at their second one.</summary>
    public const byte Rest = 1;

    /// <summary>The place of <see cref="LandmarkKinds.Name"/>.</summary>
    public const int NameBit = 6;

    /// <summary>Behind the character a noun may stand: in the place of a name, which no character is.</summary>
    public const byte Lead = 1 << NameBit;

    /// <summary>What people who are familiar call each other ends in it: in the place of a title, which no character is.</summary>
    public const int TailBit = 2;

    /// <summary>A surname or a foreign name starts with it: in the place of a pseudonym, which no character is.</summary>
    public const int StartBit = 7;

    /// <summary>One of <see cref="Clause.Marks"/>. What it is else stands in the bits of words, which no mark is.</summary>
    public const byte Mark = (byte)LandmarkKinds.Mark;

    /// <summary>The mark is no quotation mark.</summary>
    public const byte ClauseMark = Mark | (byte)LandmarkKinds.Verb;

    /// <summary>The mark ends a sentence, too.</summary>
    public const byte SentenceEnd = ClauseMark | (byte)LandmarkKinds.Source;

    /// <summary>The mark is a colon.</summary>
    public const byte Colon = ClauseMark | (byte)LandmarkKinds.Dot;

    /// <summary>What is no landmark of such a mark.</summary>
    public const byte AnyClauseMark = SentenceEnd | Colon;

    /// <summary>So far from the first bit of a byte stands the one of <see cref="Mark"/>.</summary>
    public const int MarkShift = 7;

    /// <summary>So far stands the one by which <see cref="SentenceEnd"/> differs from other marks.</summary>
    public const int SentenceEndShift = 4;

    /// <summary>So far stands the one by which <see cref="Colon"/> does.</summary>
    public const int ColonShift = 3;

    private const string NameLeads = "，。！？；：”“「」的、和与";

    /// <summary><see cref="Lexicon.Hash"/> of many pairs.</summary>
    public static Vector256<ushort> Hash(Vector256<ushort> first, Vector256<ushort> second) => first * Lexicon.FirstFactor ^ second * Lexicon.SecondFactor;

    /// <summary>Returns what <c>landmarks.bin</c> holds: the kinds of each character, and what it is for names.</summary>
    /// <param name="read">Reads the text of a word list by its name.</param>
    public static byte[] MakeCharacters(Func<string, string> read)
    {
        var table = new byte[Size];
        foreach (var (words, kind) in Words(read))
            for (var i = 0; i < words.Count; i++)
                if (words[i].Length == 1) table[words[i][0]] |= (byte)kind;
        const int taken = Lead | 1 << TailBit | 1 << StartBit;
        if (table.Any(kinds => (kinds & taken) != 0)) throw new InvalidOperationException("No word of one character may be a title.");
        if (Clause.Marks.Any(mark => table[mark] != 0)) throw new InvalidOperationException("No mark of a clause may be a word.");
        Add(QuotationMarks.Characters, Mark);
        Add(Clause.Marks.Except(QuotationMarks.Characters), ClauseMark);
        Add(Clause.Marks.Where(QuotationMarks.SentenceEnds.Contains), SentenceEnd);
        Add("：:", Colon);
        Add(NameShape.Dots, (int)LandmarkKinds.Dot);
        Add(NameLeads, Lead);
        Add([QuotedText.Separator], Lead);
        Add(NameShape.Familiar, 1 << TailBit);
        foreach (var list in (ReadOnlySpan<string>)["surnames", "transliteration"]) Add(FirstsOf(WordList.Read(read(list))), 1 << StartBit);
        Add("老小", 1 << StartBit);
        return table;

        void Add(IEnumerable<char> characters, int bits)
        {
            foreach (var c in characters) table[c] |= (byte)bits;
        }
    }

    /// <summary>
    /// Returns what <c>landmark-pairs.bin</c> holds for each hash of two characters: the kinds of words of two characters, those of longer
    /// words that start with them, moved by <see cref="LongBits"/>, and whether longer words go on with them.
    /// </summary>
    /// <param name="read">Reads the text of a word list by its name.</param>
    public static byte[] MakePairs(Func<string, string> read)
    {
        var table = new byte[Size];
        foreach (var (words, kind) in Words(read))
            for (var i = 0; i < words.Count; i++)
                Add(table, words[i], kind);
        if (table[0] != 0) throw new InvalidOperationException("The hash 0 is that of two characters between texts.");
        return table;
    }

    private static void Add(byte[] table, ReadOnlySpan<char> word, LandmarkKinds kind)
    {
        if (word.Length == 2) table[Lexicon.Hash(word[0], word[1])] |= (byte)(kind & PairKinds);
        if (word.Length < 3) return;
        table[Lexicon.Hash(word[0], word[1])] |= (byte)((int)(kind & LongKinds) << LongBits);
        table[Lexicon.Hash(word[1], word[2])] |= Rest;
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
