using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Tells of what the author said to somebody which stands behind a comma and addresses the listener: 我问她，你们几点开门？ It is
/// word for word, where in a report she would not be called 你.
/// </summary>
internal static class ToldWords
{
    private const int MaxClause = 16;

    /// <summary>Whom the words address comes up within so many characters.</summary>
    private const int MaxOpening = 24;

    // What one usually, perhaps or never says was not said: 我会说, 我只能说, 我常说. 我跟你说, 我问大家: to the reader.
    private static readonly CharacterSet s_unsaid = CharacterSet.Create("会想要能可常总只没不敢是们如所前上么你您家告这了过些");

    /// <summary>Tells whether <paramref name="report"/>, whose clause starts at <paramref name="clause"/>, leads to such words.</summary>
    public static bool Are(QuotedText text, in Report report, int clause)
    {
        var line = text[report.Unit].Text.AsSpan();
        if (report.Lead != Lead.Comma || line[report.Start] is not ('说' or '问') || report.Content - clause > MaxClause) return false;
        var lead = line[clause..report.Content];
        if (!lead.Contains('我') || lead.ContainsAny(s_unsaid)) return false;
        var words = line[report.Content..Clause.SentenceEnd(text, report.Unit, report.Content)];
        var opening = words[..Math.Min(words.Length, MaxOpening)];
        if (opening.IndexOfAny('你', '您') >= 0) return !opening.ContainsAny(QuotationMarks.All);
        return report.Has(WordFlags.Addressee) && words is [.., '？' or '?'];
    }
}
