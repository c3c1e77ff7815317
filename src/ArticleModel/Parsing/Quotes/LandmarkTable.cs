namespace ArticleModel.Parsing.Quotes;

/// <summary>Makes the table of <see cref="Landmarks"/>: a byte for each character, then one for each hash of two.</summary>
internal static class LandmarkTable
{
    /// <summary>How many characters there are, and how many hashes.</summary>
    public const int Characters = char.MaxValue + 1;

    /// <summary>Behind these a noun may stand.</summary>
    private const string NameLeads = "，。！？；：”“「」的、和与";

    /// <summary>Returns what <c>landmarks.bin</c> holds.</summary>
    /// <param name="read">Reads the text of a word list by its name.</param>
    public static byte[] Make(Func<string, string> read)
    {
        var table = new byte[2 * Characters];
        foreach (var c in QuotationMarks.Characters) table[c] |= (byte)LandmarkKinds.Mark;
        foreach (var c in NameLeads) table[c] |= (byte)LandmarkKinds.NameLead;
        foreach (var c in NameShape.Dots) table[c] |= (byte)LandmarkKinds.Dot;
        Add(WordList.Of("叫"), LandmarkKinds.Called);
        Add(WordList.Of("化名"), LandmarkKinds.Pseudonym);
        Add(WordList.Read(read("verbs")), LandmarkKinds.Verb);
        Add(WordList.Read(read("titles")), LandmarkKinds.Title);
        foreach (var name in LexiconFile.PartsOf("people-or-counts")) Add(WordList.Read(read(name)), LandmarkKinds.Source);
        return table;

        void Add(WordList words, LandmarkKinds kind)
        {
            for (var i = 0; i < words.Count; i++) table[words[i].Length == 1 ? words[i][0] : Characters + Lexicon.Hash(words[i][0], words[i][1])] |= (byte)kind;
        }
    }
}
