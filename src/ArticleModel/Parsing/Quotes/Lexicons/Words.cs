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

    /// <summary>Well-known firms, brands and media whose names have no such ending.</summary>
    public static readonly Lexicon Firms = LexiconFile.Open("firms");
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

    /// <summary>What nouns end in that may be sources.</summary>
    public static readonly Lexicon Sources = LexiconFile.Open("sources");

    /// <summary>Short phrases that are none.</summary>
    public static readonly Lexicon NotSources = LexiconFile.Open("not-sources");

    /// <summary>Verbs whose object is what others say: 引发, 听从.</summary>
    public static readonly Lexicon GoverningVerbs = LexiconFile.Open("governing-verbs");

    public static readonly Lexicon Hypothetical = LexiconFile.Open("hypothetical");

    /// <summary>What leads to a source inside of its phrase: 这是, 来自.</summary>
    public static readonly Lexicon SourceLeads = LexiconFile.Open("source-leads");

    /// <summary>Verbs behind which a source stands: 听到, 遇到.</summary>
    public static readonly Lexicon Introducers = LexiconFile.Open("introducers");

    /// <summary>What introduces the title in front of a name: 一位, 时任.</summary>
    public static readonly Lexicon Articles = LexiconFile.Open("articles");

    /// <summary>What leads to a title: 作为, 自称. None starts with another one.</summary>
    public static readonly Lexicon RoleLeads = LexiconFile.Open("role-leads");

    /// <summary>What stands between a name and the title behind it: 担任, ，是.</summary>
    public static readonly Lexicon Copulas = LexiconFile.Open("copulas");

    /// <summary>What kind of name follows: 英文名, 又名.</summary>
    public static readonly Lexicon NameLabels = LexiconFile.Open("name-labels");

    /// <summary>What a note on pseudonyms opens with: 应受访者要求, 文中.</summary>
    public static readonly Lexicon NoteLeads = LexiconFile.Open("note-leads");

    /// <summary>What stands before 化名 in a note on pseudonyms: 均为, 系.</summary>
    public static readonly Lexicon NoteEnds = LexiconFile.Open("note-ends");

    /// <summary>Whoever is called so goes by the name of an account: 博主.</summary>
    public static readonly Lexicon AccountTitles = LexiconFile.Open("account-titles");

    /// <summary>Services whose users go by the name of an account.</summary>
    public static readonly Lexicon Services = LexiconFile.Open("services");

    /// <summary>What is done to a document before it is a source: 发布, 披露.</summary>
    public static readonly Lexicon Published = LexiconFile.Open("published");

    /// <summary>What a label with a pronoun ends in: 她回答.</summary>
    public static readonly Lexicon LabelVerbs = LexiconFile.Open("label-verbs");
}
