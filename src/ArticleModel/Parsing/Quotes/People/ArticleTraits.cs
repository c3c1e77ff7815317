using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>What kind of article it is, as far as that tells reports from guides.</summary>
/// <param name="Named">How many persons with names are sources.</param>
/// <param name="ReportedShare">Reporting words with a person as subject for each unit of text.</param>
/// <param name="IsInstructional">True if the text speaks to its reader.</param>
internal readonly record struct ArticleTraits(int Named, double ReportedShare, bool IsInstructional)
{
    private const int MinAddressed = 4;

    public bool NamesNobody => Named == 0;

    public bool NamesFew => Named is 1 or 2;

    public bool NamesMany => Named >= 4;

    public bool ReportsOften => ReportedShare > 0.25;

    public bool ReportsSeldom => ReportedShare < 0.08;

    public static ArticleTraits Read(QuotedText text, Cast cast, int strongReports)
    {
        var paragraphs = 0;
        for (var unit = 0; unit < text.Count; unit++) paragraphs += text[unit].IsHeading ? 0 : 1;
        var named = 0;
        foreach (var member in cast.Members)
            if (member.IsNamed) named++;
        var units = Math.Max(1, paragraphs);
        return new ArticleTraits(named, strongReports / (double)units, IsAddressed(text, Math.Max(MinAddressed, units / 6 + 1)));
    }

    // Tells whether so many paragraphs speak to the reader.
    private static bool IsAddressed(QuotedText text, int least)
    {
        var reader = new TextSearch(text, "你您");
        for (var unit = 0; unit < text.Count && least > 0; unit++)
        {
            text.ThrowIfCancelled();
            if (!text[unit].IsHeading && reader.IsIn(unit)) least--;
        }
        return least == 0;
    }
}
