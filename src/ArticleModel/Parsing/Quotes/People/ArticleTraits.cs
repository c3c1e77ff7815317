using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>What kind of article it is, as far as that tells reports from guides.</summary>
/// <param name="Named">How many persons with names are sources.</param>
/// <param name="ReportedShare">Reporting words with a person as subject for each unit of text.</param>
/// <param name="IsInstructional">True if the text speaks to its reader.</param>
internal readonly record struct ArticleTraits(int Named, double ReportedShare, bool IsInstructional)
{
    public bool NamesNobody => Named == 0;

    public bool NamesFew => Named is 1 or 2;

    public bool NamesMany => Named >= 4;

    public bool ReportsOften => ReportedShare > 0.25;

    public bool ReportsSeldom => ReportedShare < 0.08;

    public static ArticleTraits Read(QuotedText text, Cast cast, int strongReports)
    {
        var addressed = 0;
        var paragraphs = 0;
        var reader = new TextSearch(text, "你您");
        for (var unit = 0; unit < text.Count; unit++)
        {
            text.ThrowIfCancelled();
            if (text[unit].IsHeading) continue;
            paragraphs++;
            if (reader.IsIn(unit)) addressed++;
        }
        var named = 0;
        foreach (var member in cast.Members)
            if (member.IsNamed) named++;
        var units = Math.Max(1, paragraphs);
        return new ArticleTraits(named, strongReports / (double)units, addressed > 3 && addressed * 6 > units);
    }
}
