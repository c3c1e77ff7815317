namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>The word lists, each opened once.</summary>
internal static class Words
{
    public static readonly Lexicon Verbs = LexiconFile.Open("verbs");
    public static readonly Lexicon Titles = LexiconFile.Open("titles");
    public static readonly Lexicon Honorifics = LexiconFile.Open("honorifics");
    public static readonly Lexicon Transliteration = LexiconFile.Open("transliteration");
    public static readonly Lexicon GivenNames = LexiconFile.Open("given-names");
    public static readonly Lexicon Surnames = LexiconFile.Open("surnames");

    /// <summary>What ends in the character of a surname and is no name.</summary>
    public static readonly Lexicon SurnameEnds = LexiconFile.Open("surname-ends");
    public static readonly Lexicon Common = LexiconFile.Open("common-words");
    public static readonly Lexicon NotNames = LexiconFile.Open("not-names");
    public static readonly Lexicon Organizations = LexiconFile.Open("orgs");
    public static readonly Lexicon Documents = LexiconFile.Open("documents");
    public static readonly Lexicon Groups = LexiconFile.Open("groups");
    public static readonly Lexicon Counts = LexiconFile.Open("counts");
    public static readonly Lexicon ReportNouns = LexiconFile.Open("report-nouns");
    public static readonly Lexicon TermNouns = LexiconFile.Open("term-nouns");
    public static readonly Lexicon Sayings = LexiconFile.Open("sayings");
    public static readonly Lexicon Adverbs = LexiconFile.Open("adverbs");
    public static readonly Lexicon Openers = LexiconFile.Open("openers");
    public static readonly Lexicon Pronouns = LexiconFile.Open("pronouns");
    public static readonly Lexicon Continuations = LexiconFile.Open("continuations");
    public static readonly Lexicon Pointers = LexiconFile.Open("pointers");
    public static readonly Lexicon Indefinites = LexiconFile.Open("indefinites");
    public static readonly Lexicon Several = LexiconFile.Open("several");
    public static readonly Lexicon Occasions = LexiconFile.Open("occasions");
    public static readonly Lexicon NotAddressees = LexiconFile.Open("not-addressees");

    /// <summary>What 表示 is followed by where nothing is said.</summary>
    public static readonly Lexicon Attitudes = LexiconFile.Open("attitudes");

    /// <summary>What opens a clause that reports nothing: 如果客户认为.</summary>
    public static readonly Lexicon Suppositions = LexiconFile.Open("suppositions");

    /// <summary>Titles and nouns for people without a name.</summary>
    public static readonly Lexicon People = LexiconFile.Open("people");

    public static readonly Lexicon NotPeople = LexiconFile.Open("not-people");

    /// <summary>Where an unnamed source may start.</summary>
    public static readonly Lexicon PeopleOrCounts = LexiconFile.Open("people-or-counts");

    /// <summary>What nouns end in that may be sources.</summary>
    public static readonly Lexicon Sources = LexiconFile.Open("sources");

    /// <summary>Short phrases that are none.</summary>
    public static readonly Lexicon NotSources = LexiconFile.Open("not-sources");
    public static readonly Lexicon Hypothetical = LexiconFile.Open("hypothetical");
}
