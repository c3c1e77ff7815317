using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Tells of reported speech which is word for word: all of it stands in marks.
/// </summary>
internal static class Verbatim
{
    private const int MinMarked = 6;

    /// <summary>Returns the report as a direct quote if it is one, else the report itself.</summary>
    public static QuoteDraft Of(QuoteDraft report, QuotedText text)
    {
        if (report.Cue is null || report.EndUnit > report.Unit) return report;
        var line = text[report.Unit].Text.AsSpan();
        if (!IsOnePair(line[report.Start..report.End], out var length)) return report;
        return new QuoteDraft(QuoteKind.Direct, report.Unit, report.Start + 1, report.EndUnit, report.Start + 1 + length)
        {
            Speaker = report.Speaker,
            Mention = report.Mention,
            Cue = report.Cue,
            Rule = report.Rule,
            Confidence = report.Confidence,
            Trust = Calibration.Report,
        };
    }

    // 某人直言“…！”: all that was reported stands in one pair of marks and is a sentence, not a term.
    private static bool IsOnePair(ReadOnlySpan<char> report, out int length)
    {
        var words = report.TrimEnd(" *。，；");
        length = words.Length - 2;
        if (length < MinMarked || !QuotationMarks.Opens(words[0]) || !QuotationMarks.Closes(words[^1])) return false;
        var inside = words[1..^1];
        return !inside.ContainsAny(QuotationMarks.All) && (TraitSum.Of(inside).Functions > 0 || inside.ContainsAny(CharacterSets.StrongStops));
    }
}
