using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Tells of reported speech which is word for word though it has no marks: behind 一句话， or 一句话：.
/// </summary>
internal static class Verbatim
{
    private const int MinLength = 4;

    /// <summary>Returns the report as a direct quote if it is one, else the report itself.</summary>
    public static QuoteDraft Of(QuoteDraft report, QuotedText text)
    {
        if (report.Cue is null) return report;
        var line = text[report.Unit].Text.AsSpan();
        var start = BehindPhrase(line, report.Start, report.End);
        if (start == report.Start || report.End - start < MinLength) return report;
        return new QuoteDraft(QuoteKind.Direct, report.Unit, start, report.EndUnit, report.End)
        {
            Speaker = report.Speaker,
            Mention = report.Mention,
            Cue = report.Cue,
            Rule = "unmarked",
            Confidence = report.Confidence,
            Trust = Calibration.Report,
        };
    }

    // 说过一句话：…
    private static int BehindPhrase(ReadOnlySpan<char> line, int start, int end)
    {
        var phrase = Words.Sayings.StartLength(line[start..end]);
        if (phrase == 0 || start + phrase >= end || line[start + phrase] is not ('：' or ':' or '，')) return start;
        var at = start + phrase + 1;
        while (at < end && line[at] is ' ' or '*') at++;
        return at;
    }
}
