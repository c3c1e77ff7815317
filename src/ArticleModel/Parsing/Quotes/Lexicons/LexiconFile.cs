using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>
/// The embedded word lists, made by <see cref="LexiconTable"/> and used where they lie: how many there are, for each a head, then
/// what the heads describe.
/// </summary>
internal static class LexiconFile
{
    /// <summary>The lists that are files beside <c>words.bin</c>, in the order in which they lie in it.</summary>
    public static readonly string[] Lists =
    [
        "account-titles", "adverbs", "articles", "attitudes", "common-words", "continuations", "copulas", "counts", "documents", "firms",
        "given-names", "governing-verbs", "groups", "honorifics", "hypothetical", "indefinites", "introducers", "label-verbs", "name-labels",
        "not-addressees", "not-names", "not-people", "not-sources", "note-ends", "note-leads", "occasions", "openers", "orgs", "pointers", "pronouns",
        "published", "report-nouns", "role-leads", "sayings", "services", "several", "source-leads", "suppositions", "surname-ends", "surnames",
        "term-nouns", "titles", "transliteration", "verbs",
    ];

    /// <summary>The lists behind them that hold the words of others.</summary>
    public static readonly string[] Unions = ["people", "sources"];

    private static readonly Numbers s_numbers = Numbers.Open("Quotes.words.bin");

    public static Lexicon Open(string name)
    {
        var list = Array.IndexOf(Lists, name);
        if (list < 0 && Array.IndexOf(Unions, name) is >= 0 and var union) list = Lists.Length + union;
        if (list < 0) throw new InvalidOperationException($"There is no word list '{name}'.");
        return new Lexicon(s_numbers, list);
    }

    /// <summary>Returns the lists whose words one of <see cref="Unions"/> holds.</summary>
    public static string[] PartsOf(string union) => union switch
    {
        "people" => ["titles", "groups"],
        _ => ["titles", "groups", "orgs", "documents"],
    };
}
