namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Finds reported speech without quotation marks: an explicit source, a reporting word, and what follows to the end of the
/// sentence. Also takes unmarked words behind a colon for what was said word for word where the verb is a plain 说, 问 or 答.
/// </summary>
internal sealed class IndirectReader(QuotedText text, List<MarkPair> pairs, ReportIndex reports, Sources sources, SpeakerFinder speakers)
{
    private const int MinLength = 6;

    public List<QuoteDraft> Read(ReadOnlySpan<QuoteDraft?> spoken)
    {
        var found = new List<QuoteDraft>();
        for (var i = 0; i < reports.Count; i++)
            if (Read(i, spoken) is { } draft) found.Add(draft);
        return found;
    }

    private QuoteDraft? Read(int index, ReadOnlySpan<QuoteDraft?> spoken)
    {
        var report = reports[index];
        if (report.Lead is Lead.None or Lead.Mark || !MayLead(report)) return null;
        var line = text[report.Unit].Text.AsSpan();
        if (report.Content >= line.Length || IsHypothetical(line, report)) return null;
        var subject = sources.SubjectOf(index);
        if (!IsSource(line, report, subject)) return null;
        var end = End(index, line, spoken);
        if (end - report.Content < MinLength || Leads(line, report, spoken, end)) return null;
        var attribution = speakers.ByReport(index, "report", []);
        if (attribution.Speaker is null) return null;
        var isDirect = report.Lead == Lead.Colon && IsPlain(line[report.Start..report.End]);
        var draft = new QuoteDraft(isDirect ? QuoteKind.Direct : QuoteKind.Indirect, report.Unit, report.Content, report.Unit, end);
        draft.Attribute(isDirect ? attribution with { Rule = "unmarked" } : attribution);
        return draft;
    }

    private static bool IsPlain(ReadOnlySpan<char> verb) => verb[0] is '说' or '问' or '答' or '道' or '写' || verb[^1] is '道' || verb is "回复" or "表示" or "追问" or "反问" or "提问" or "回答";

    private static bool MayLead(in Report report)
    {
        if (report.Has(WordFlags.Indirect)) return !report.Has(WordFlags.Cautious | WordFlags.Weak) || report.Lead != Lead.Text || report.Has(WordFlags.Weak);
        return report.Lead == Lead.Colon && report.Has(WordFlags.Direct) || report.Has(WordFlags.Weak) && report.Has(WordFlags.Direct) && report.Lead == Lead.Comma;
    }

    // 没有说, 可能会说, 如果他认为
    private static bool IsHypothetical(ReadOnlySpan<char> line, in Report report)
    {
        if (line[report.Content] is '的' or '了' or '”' or '」') return true;
        var clause = Clause.Start(line, report.Start);
        var before = line[clause..report.Start];
        var near = before[Math.Max(0, before.Length - 3)..];
        if (near.IndexOfAny(CharSets.Negations) >= 0 || near.EndsWith("会") || near.EndsWith("可能") || near.EndsWith("要") || near.EndsWith("想") || near.EndsWith("可以") || near.EndsWith("能") || near.EndsWith("应该") || near.EndsWith("来")) return true;
        return before.IndexOfAny('你', '您') >= 0 || before.Contains("如果", StringComparison.Ordinal) || before.Contains("假设", StringComparison.Ordinal);
    }

    private static bool IsSource(ReadOnlySpan<char> line, in Report report, in Subject subject) => subject.Kind switch
    {
        SubjectKind.Name => true,
        SubjectKind.Pronoun => (subject.Pronoun & WordFlags.Author) == 0 || IsPlain(line[report.Start..report.End]),
        SubjectKind.Phrase => SourcePhrase.IsSource(subject.In(line)) && (!report.Has(WordFlags.Weak) || SourcePhrase.EndsAsSource(subject.In(line))),
        _ => report.Lead != Lead.Text && !report.Has(WordFlags.Weak | WordFlags.Cautious),
    };

    // To the end of the sentence, a further report of someone else or a quotation that is speech.
    private int End(int index, ReadOnlySpan<char> line, ReadOnlySpan<QuoteDraft?> spoken)
    {
        var report = reports[index];
        var end = SentenceEndOutside(line, report, spoken, out var stoppedAtQuote);
        if (stoppedAtQuote) return end;
        for (var next = index + 1; next < reports.Count && reports[next].Unit == report.Unit && reports[next].Start < end; next++)
        {
            if (reports[next].Start <= report.Content || reports[next].Lead == Lead.None || !MayLead(reports[next])) continue;
            var subject = sources.SubjectOf(next);
            if (subject.Kind is not (SubjectKind.Name or SubjectKind.Pronoun)) continue;
            var clause = Clause.Start(line, subject.RoleStart);
            if (clause > report.Content + MinLength && line[clause - 1] is '，' or '；' && sources.Resolve(report.Unit, subject) != sources.Resolve(report.Unit, sources.SubjectOf(index))) return Trim(line, clause);
        }
        return end;
    }

    private int SentenceEndOutside(ReadOnlySpan<char> line, in Report report, ReadOnlySpan<QuoteDraft?> spoken, out bool stoppedAtQuote)
    {
        stoppedAtQuote = false;
        var at = report.Content;
        for (var i = FirstPair(report.Unit, report.Content); ; i++)
        {
            var end = Clause.SentenceEnd(line, at);
            if (i >= pairs.Count || pairs[i].Unit != report.Unit || pairs[i].Open >= end) return end;
            if (spoken[i] is not null && pairs[i].Open > 0 && line[pairs[i].Open - 1] is '，' or '：' or '。' or ' ' or '*')
            {
                stoppedAtQuote = true;
                return Trim(line, pairs[i].Open);
            }
            if (pairs[i].IsLong) return line.Length;
            at = pairs[i].Close + 1;
        }
    }

    private static int Trim(ReadOnlySpan<char> line, int end)
    {
        while (end > 0 && line[end - 1] is ' ' or '，' or '：' or '*' or ':' or '；') end--;
        return end;
    }

    private int FirstPair(int unit, int at)
    {
        var low = 0;
        var high = pairs.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (pairs[middle].Unit < unit || pairs[middle].Unit == unit && pairs[middle].Open < at) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    // The word leads to a quotation and reports nothing itself.
    private bool Leads(ReadOnlySpan<char> line, in Report report, ReadOnlySpan<QuoteDraft?> spoken, int end)
    {
        var pair = FirstPair(report.Unit, report.Content);
        return pair < pairs.Count && pairs[pair].Unit == report.Unit && spoken[pair] is not null && pairs[pair].Open <= report.Content + 1;
    }
}
