namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Tells of reported speech without marks which is word for word: behind 一句话：, and behind the colon of a verb that passes
/// on what one speaker said. A summary of many voices stays a report.
/// </summary>
internal static class Verbatim
{
    private const int MinLength = 4;

    /// <summary>Returns the report as a direct quote if it is one, else the report itself.</summary>
    public static QuoteDraft Of(QuoteDraft report, QuotedText text)
    {
        if (report.Kind != QuoteKind.Indirect || report.Cue is null) return report;
        var line = text[report.Unit].Text.AsSpan();
        var start = BehindPhrase(line, report.Start, report.End);
        if (start == report.Start && !(IsBehindColon(line, start) && PassesOn(report))) return report;
        if (report.End - start < MinLength) return report;
        return new QuoteDraft(QuoteKind.Direct, report.Unit, start, report.EndUnit, report.End)
        {
            Speaker = report.Speaker,
            Mention = report.Mention,
            Cue = report.Cue,
            Rule = "unmarked",
            Confidence = report.Confidence,
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

    private static bool IsBehindColon(ReadOnlySpan<char> line, int start)
    {
        var before = line[..start].TrimEnd(" *\u00A0");
        return !before.IsEmpty && before[^1] is '：' or ':';
    }

    private static bool PassesOn(QuoteDraft report)
    {
        if (report.Cue is not { } cue) return false;
        if (cue[^1] is '说' or '道' or '写' or '问' or '答' || cue is "回复" or "留言" or "评论" or "解释") return report.Speaker?.Kind != SpeakerKind.Group;
        return cue == "表示" && report.Speaker is { IsNamed: true, Kind: SpeakerKind.Person };
    }
}
