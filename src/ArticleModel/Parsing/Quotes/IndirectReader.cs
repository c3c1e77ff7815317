namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Finds reported speech without quotation marks: an explicit source, a reporting word, and what follows to the end of the
/// sentence. Also takes unmarked words behind a colon for what was said word for word where the verb is a plain 说, 问 or 答.
/// </summary>
internal sealed class IndirectReader(QuotedText text, List<MarkPair> pairs, ReportIndex reports, Sources sources, SpeakerFinder speakers, ReportClassifier classifier)
{
    private const double Threshold = 0.5;
    private const int MinLength = 6;

    /// <summary>So many further reporting words of a sentence are looked at for the end of a report.</summary>
    private const int MaxReports = 12;

    /// <summary>What the classifier saw, for the trainer only.</summary>
    public Action<QuoteDraft, List<ReportFeature>>? Watch { get; init; }

    public List<QuoteDraft> Read(ReadOnlySpan<QuoteDraft?> spoken, Ranges taken)
    {
        var found = new List<QuoteDraft>();
        for (var i = 0; i < reports.Count; i++)
            if (!taken.Holds(reports[i].Unit, reports[i].Start) && !taken.Holds(reports[i].Unit, reports[i].Content) && Read(i, spoken) is { } draft) found.Add(draft);
        return found;
    }

    private QuoteDraft? Read(int index, ReadOnlySpan<QuoteDraft?> spoken)
    {
        var report = reports[index];
        var line = text[report.Unit].Text.AsSpan();
        if (report.Lead == Lead.None || report.Content >= line.Length || !MayLead(report)) return null;
        var pair = FirstPair(report.Unit, report.Content);
        if (pair < pairs.Count && pairs[pair].Unit == report.Unit && spoken[pair] is not null && pairs[pair].Open <= report.Content + 1) return null;
        var end = End(index, pair, line, spoken, out var endsAtQuote);
        if (end - report.Content < MinLength) return null;
        var attribution = speakers.ByReport(index, "report");
        if (attribution.Speaker is null) return null;
        var met = Watch is null ? null : new List<ReportFeature>();
        var behindQuote = pair > 0 && pairs[pair - 1].EndUnit == report.Unit && spoken[pair - 1] is not null && report.Start - pairs[pair - 1].Close < 40;
        var features = classifier.Read(index, sources.SubjectOf(index), attribution, end, behindQuote, endsAtQuote, met);
        var isDirect = IsUnmarked(line, report);
        var draft = new QuoteDraft(isDirect ? QuoteKind.Direct : QuoteKind.Indirect, report.Unit, report.Content, report.Unit, end) { Confidence = features.Probability };
        Watch?.Invoke(draft, met!);
        if (features.Probability < Threshold) return null;
        draft.Attribute(isDirect ? attribution with { Rule = "unmarked" } : attribution, text);
        return draft;
    }

    // 某人说：… without marks is word for word; behind 认为 or 表示 it is a report.
    private static bool IsUnmarked(ReadOnlySpan<char> line, in Report report)
    {
        var verb = line[report.Start..report.End];
        var isPlain = verb[0] is '说' or '问' or '答' or '道' or '写' || verb[^1] is '道' || verb is "回复" or "追问" or "反问" or "提问" or "回答" or "所说";
        return isPlain && report.Lead == Lead.Colon;
    }

    private static bool MayLead(in Report report) => report.Has(WordFlags.Indirect) || report.Has(WordFlags.Direct | WordFlags.Noun);

    // To the end of the sentence, a further report of someone else or a quotation that is speech.
    private int End(int index, int pair, ReadOnlySpan<char> line, ReadOnlySpan<QuoteDraft?> spoken, out bool endsAtQuote)
    {
        var report = reports[index];
        var end = SentenceEndOutside(pair, line, report, spoken, out endsAtQuote);
        if (endsAtQuote) return end;
        for (var next = index + 1; next < Math.Min(reports.Count, index + MaxReports) && reports[next].Unit == report.Unit && reports[next].Start < end; next++)
        {
            if (reports[next].Start <= report.Content || reports[next].Lead == Lead.None || !MayLead(reports[next])) continue;
            var subject = sources.SubjectOf(next);
            if (subject.Kind is not (SubjectKind.Name or SubjectKind.Pronoun)) continue;
            var clause = Clause.Start(line, subject.RoleStart);
            if (clause > report.Content + MinLength && line[clause - 1] is '，' or '；' && sources.Resolve(report.Unit, subject) != sources.Resolve(report.Unit, sources.SubjectOf(index))) return Trim(line, clause);
        }
        var clauseEnd = Math.Min(ConcessionEnd(line, report, end), ReturnEnd(line, report, end));
        return clauseEnd < end ? clauseEnd : Continued(index, pair, line, end);
    }

    // 有人认为…，但…: where no comma leads to the report, it seldom outlasts the one at which the author takes over.
    private static int ReturnEnd(ReadOnlySpan<char> line, in Report report, int end)
    {
        if (report.Lead != Lead.Text) return end;
        for (var at = report.Content + MinLength; at < end - 1; at++)
            if (line[at] == '，' && Words.Returns.StartLength(line[(at + 1)..end], out var flags) > 0 && (flags & WordFlags.Blocked) == 0) return at;
        return end;
    }

    // 尽管某人表示…，…: behind the comma the author goes on.
    private static int ConcessionEnd(ReadOnlySpan<char> line, in Report report, int end)
    {
        var sentence = line[Clause.SentenceStart(line, report.Start)..report.Start];
        if (!sentence.Contains("尽管", StringComparison.Ordinal) && !sentence.Contains("虽然", StringComparison.Ordinal) && !sentence.StartsWith("即便") && !sentence.StartsWith("虽")) return end;
        var comma = line[report.Content..end].IndexOf('，');
        return comma < MinLength ? end : report.Content + comma;
    }

    // 某人认为，… at the head of a paragraph in which nobody else is named and nothing quoted goes on to its end.
    private int Continued(int index, int pair, ReadOnlySpan<char> line, int end)
    {
        var report = reports[index];
        if (end >= line.Length || Clause.Start(line, report.Start) > 2 || report.Lead != Lead.Comma) return end;
        if (pair < pairs.Count && pairs[pair].Unit == report.Unit && pairs[pair].Close - pairs[pair].Open > 12) return end;
        var verb = line[report.Start..report.End];
        var rest = line[end..].TrimStart(" *");
        if (!(verb is "认为" or "谈到" or "提及" or "讲述" or "解释") && !rest.StartsWith("比如") && !rest.StartsWith("例如")) return end;
        for (var next = index + 1; next < Math.Min(reports.Count, index + MaxReports) && reports[next].Unit == report.Unit; next++)
            if (reports[next].Start >= end && MayLead(reports[next]) && sources.SubjectOf(next).Kind is SubjectKind.Name or SubjectKind.Pronoun) return end;
        return sources.Scene.CountBefore(report.Unit, line.Length) == sources.Scene.CountBefore(report.Unit, end) && line.Length - end < 260 ? line.Length : end;
    }

    private int SentenceEndOutside(int pair, ReadOnlySpan<char> line, in Report report, ReadOnlySpan<QuoteDraft?> spoken, out bool endsAtQuote)
    {
        endsAtQuote = false;
        var at = report.Content;
        for (var i = pair; ; i++)
        {
            var end = Clause.SentenceEnd(line, at);
            if (i >= pairs.Count || pairs[i].Unit != report.Unit || pairs[i].Open >= end) return end;
            if (spoken[i] is not null && pairs[i].Open > 0 && line[pairs[i].Open - 1] is '，' or '：' or '。' or ' ' or '*')
            {
                endsAtQuote = true;
                return Trim(line, pairs[i].Open);
            }
            if (pairs[i].IsLong) return line.Length;
            at = pairs[i].Close + 1;
            if (QuotationMarks.IsSentenceEnd(line[pairs[i].Close - 1]) && (at >= line.Length || !QuotationMarks.IsClauseEnd(line[at]))) return at;
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
}
