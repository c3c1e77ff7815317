using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Tells of reported speech which is word for word though it has no marks: behind 一句话， or 一句话：, or all of it in marks.
/// </summary>
internal static class Verbatim
{
    private const int MinLength = 4;
    private const int MinMarked = 6;

    /// <summary>Returns the report as a direct quote if it is one, else the report itself.</summary>
    public static QuoteDraft Of(QuoteDraft report, QuotedText text)
    {
        if (report.Cue is null || report.EndUnit > report.Unit) return report;
        var line = text[report.Unit].Text.AsSpan();
        if (IsOnePair(line[report.Start..report.End], out var length)) return Direct(report, report.Start + 1, report.Start + 1 + length, report.Rule);
        var start = BehindPhrase(line, report.Start, report.End);
        return start == report.Start || report.End - start < MinLength ? report : Direct(report, start, report.End, "unmarked");
    }

    private static QuoteDraft Direct(QuoteDraft report, int start, int end, string rule) => new(QuoteKind.Direct, report.Unit, start, report.EndUnit, end)
    {
        Speaker = report.Speaker,
        Mention = report.Mention,
        Cue = report.Cue,
        Rule = rule,
        Confidence = report.Confidence,
        Trust = Calibration.Report,
    };

    // 某人直言“…！”: all that was reported stands in one pair of marks and is a sentence, not a term.
    private static bool IsOnePair(ReadOnlySpan<char> report, out int length)
    {
        var words = report.TrimEnd(" *。，；");
        length = words.Length - 2;
        if (length < MinMarked || !QuotationMarks.Opens(words[0]) || !QuotationMarks.Closes(words[^1])) return false;
        var inside = words[1..^1];
        return !inside.ContainsAny(QuotationMarks.All) && (TraitSum.Of(inside).Functions > 0 || inside.ContainsAny(CharacterSets.StrongStops));
    }

    // 说过一句话：…
    private static int BehindPhrase(ReadOnlySpan<char> line, int start, int end)
    {
        var phrase = Words.Sayings.StartLength(line[start..end]);
        if (phrase == 0 || start + phrase >= end || line[start + phrase] is not ('：' or ':' or '，')) return start;
        return Blanks.Behind(line[..end], start + phrase + 1);
    }
}
