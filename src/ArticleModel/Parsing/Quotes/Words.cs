namespace ArticleModel.Parsing.Quotes;

/// <summary>The word lists, each loaded once.</summary>
internal static class Words
{
    public static readonly Lexicon Verbs = Lexicon.Load("verbs");
    public static readonly Lexicon Titles = Lexicon.Load("titles");
    public static readonly Lexicon Honorifics = Lexicon.Load("honorifics");
    public static readonly Lexicon Transliteration = Lexicon.Load("transliteration");
    public static readonly Lexicon GivenNames = Lexicon.Load("given-names");
    public static readonly Lexicon Surnames = Lexicon.Load("surnames");
    public static readonly Lexicon Common = Lexicon.Load("common-words");
    public static readonly Lexicon NotNames = Lexicon.Load("not-names");
    public static readonly Lexicon Organizations = Lexicon.Load("orgs");
    public static readonly Lexicon Documents = Lexicon.Load("documents");
    public static readonly Lexicon Groups = Lexicon.Load("groups");
    public static readonly Lexicon Counts = Lexicon.Load("counts");
    public static readonly Lexicon ReportNouns = Lexicon.Load("report-nouns");
    public static readonly Lexicon TermNouns = Lexicon.Load("term-nouns");
    public static readonly Lexicon Sayings = Lexicon.Load("sayings");
    public static readonly Lexicon Adverbs = Lexicon.Load("adverbs");
    public static readonly Lexicon Openers = Lexicon.Load("openers");
    public static readonly Lexicon Pronouns = Lexicon.Load("pronouns");
    public static readonly Lexicon Continuations = Lexicon.Load("continuations");

    /// <summary>Titles and nouns for people without a name.</summary>
    public static readonly Lexicon People = Lexicon.Union(Titles, Groups);

    public static readonly Lexicon NotPeople = Lexicon.Load("not-people");

    /// <summary>Where an unnamed source may start.</summary>
    public static readonly Lexicon PeopleOrCounts = Lexicon.Union(People, Counts);

    /// <summary>What nouns end in that may be sources.</summary>
    public static readonly Lexicon Sources = Lexicon.Union(Titles, Groups, Organizations, Documents);
    public static readonly Lexicon Hypothetical = Lexicon.Load("hypothetical");
}
