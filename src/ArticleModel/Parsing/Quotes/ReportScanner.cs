namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Finds the reporting words of a text in one pass and where what they report starts. Settles the words; leaves to others
/// who speaks and whether the report counts.
/// </summary>
internal static class ReportScanner
{
    private const int MaxListener = 24;

    /// <summary>Returns the reporting words outside of <paramref name="pairs"/>, in reading order.</summary>
    public static List<Report> Scan(QuotedText text, List<MarkPair> pairs)
    {
        var found = new List<Report>();
        var pair = 0;
        for (var unit = 0; unit < text.Count; unit++)
        {
            if (!text[unit].IsHeading) ScanUnit(text[unit].Text, unit, pairs, ref pair, found);
        }
        return found;
    }

    private static void ScanUnit(ReadOnlySpan<char> text, int unit, List<MarkPair> pairs, ref int pair, List<Report> found)
    {
        while (pair < pairs.Count && pairs[pair].EndUnit < unit) pair++;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Words.Verbs.MayStart(text[at])) continue;
            if (SkipPair(unit, pairs, ref pair, at) is >= 0 and var behind)
            {
                if (behind == int.MaxValue) return;
                at = behind;
                continue;
            }
            var length = Words.Verbs.StartLength(text[at..], out var flags);
            if (length == 0) continue;
            if ((flags & WordFlags.Blocked) == 0)
            {
                var report = Read(text, unit, at, length, flags);
                at += length - 1;
                if (report.Lead is Lead.Text && (flags & (WordFlags.Noun | WordFlags.Cautious | WordFlags.Weak)) != 0 && !MayMatter(text, unit, report, pairs, pair)) continue;
                length = 1;
                if (found.Count > 0 && found[^1].Unit == unit && found[^1].End >= at) found[^1] = report with { Start = found[^1].Start, Flags = found[^1].Flags };
                else found.Add(report);
            }
            at += length - 1;
        }
    }

    // A weak word that leads on without punctuation counts where a name or pronoun may stand before it or a quotation beside it.
    private static bool MayMatter(ReadOnlySpan<char> text, int unit, in Report report, List<MarkPair> pairs, int pair)
    {
        if (pair > 0 && pairs[pair - 1].EndUnit == unit && report.Start - pairs[pair - 1].Close < 60) return true;
        if (pair < pairs.Count && pairs[pair].Unit == unit && pairs[pair].Open - report.End < 40) return true;
        if (report.Has(WordFlags.Noun) || report.Start == 0) return false;
        var before = text[report.Start - 1];
        return !QuotationMarks.IsClauseEnd(before) && before is not ('的' or '和' or '与' or '、' or '来' or '去' or '要' or '不' or '或' or '了');
    }

    // The place of the closing mark if `at` stands in a pair, -1 if it stands in none.
    private static int SkipPair(int unit, List<MarkPair> pairs, ref int pair, int at)
    {
        while (pair < pairs.Count && (pairs[pair].EndUnit < unit || pairs[pair].EndUnit == unit && pairs[pair].Close < at)) pair++;
        if (pair == pairs.Count || pairs[pair].Unit > unit || pairs[pair].Unit == unit && pairs[pair].Open > at) return -1;
        return pairs[pair].EndUnit == unit ? pairs[pair].Close : int.MaxValue;
    }

    private static Report Read(ReadOnlySpan<char> text, int unit, int start, int length, WordFlags flags)
    {
        var end = start + length;
        for (var suffixes = 0; suffixes < 2 && end < text.Length && (flags & (WordFlags.Noun | WordFlags.View)) == 0 && text[end] is '道' or '到' or '说' or '称' or '过' or '着'; suffixes++) end++;
        if (text[end..].StartsWith("的那样")) end += 3;
        // 提到了…, 提出了…: what was reported starts behind it.
        else if (end < text.Length && text[end] == '了' && (flags & (WordFlags.Weak | WordFlags.Noun | WordFlags.View)) == 0) end++;
        var (lead, content) = ReadLead(text, end);
        if (lead is Lead.Text or Lead.Mark && (flags & WordFlags.Addressee) != 0) (lead, content) = BehindListener(text, end, lead, content);
        return new Report(unit, start, end, flags, lead, content);
    }

    private static (Lead Lead, int Content) ReadLead(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '*' or '\u00A0') at++;
        if (at < text.Length && text[at] is '（' or '(' && text[at..].IndexOfAny('）', ')') is > 0 and < 12 and var close && at + close + 1 < text.Length && text[at + close + 1] is '：' or ':') at += close + 1;
        if (at == text.Length) return (Lead.None, at);
        var c = text[at];
        if (QuotationMarks.Opens(c) || c is '"') return (Lead.Mark, at);
        if (c is '，' or ',' or '：' or ':' or '—')
        {
            while (at < text.Length && text[at] is '，' or ',' or '：' or ':' or ' ' or '—' or '*' or '\u00A0') at++;
            return (at == text.Length ? Lead.None : c is '，' or ',' ? Lead.Comma : Lead.Colon, at);
        }
        return QuotationMarks.IsClauseEnd(c) || c == '”' ? (Lead.None, at) : (Lead.Text, at);
    }

    // 告诉某报，… and 告诉他…: the words start behind the listener.
    private static (Lead Lead, int Content) BehindListener(ReadOnlySpan<char> text, int end, Lead direct, int start)
    {
        var clauseEnd = Clause.End(text, end);
        if (direct == Lead.Mark && (clauseEnd <= start || clauseEnd == text.Length || !QuotationMarks.Closes(text[clauseEnd - 1]))) return (direct, start);
        if (clauseEnd - end <= MaxListener && clauseEnd < text.Length && ReadLead(text, clauseEnd) is var (lead, content) && lead is Lead.Comma or Lead.Colon or Lead.Mark)
            return (lead, content);
        var pronoun = Words.Pronouns.StartLength(text[end..]);
        return (Lead.Text, end + pronoun);
    }
}
