using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speakers;

/// <summary>What stands around quoted words and may tell who speaks. Indexes are those of the reporting words, -1 for none.</summary>
/// <param name="Before">The word that leads straight to the opening mark.</param>
/// <param name="After">The word in the clause behind the closing mark.</param>
/// <param name="Sentence">The last word before the quote in its sentence, other than <paramref name="Before"/>.</param>
/// <param name="Previous">The pair of marks before in the same sentence.</param>
/// <param name="SentenceStart">Where the sentence starts that the opening mark stands in.</param>
internal readonly record struct NearbyReports(int Before, int After, int Sentence, int Previous, int SentenceStart)
{
    private const int MaxObject = 22;
    private const int MaxAfter = 46;
    private const int MaxListener = 12;
    private const int MaxRun = 12;

    public bool IsEmpty => Before < 0 && After < 0 && Sentence < 0;

    /// <summary>Reads what stands around the pair of marks <paramref name="index"/>.</summary>
    public static NearbyReports Read(QuotedText text, List<MarkPair> pairs, int index, ReportIndex reports) =>
        ReadBefore(text, pairs[index], pairs, index, reports) with { After = FindAfter(text, pairs, index, reports) };

    /// <summary>Reads what stands before the words of <paramref name="pair"/>, which stands behind the first <paramref name="index"/> pairs.</summary>
    public static NearbyReports ReadBefore(QuotedText text, in MarkPair pair, List<MarkPair> pairs, int index, ReportIndex reports)
    {
        var line = text[pair.Unit].Text.AsSpan();
        var sentence = Clause.SentenceStart(text, pair.Unit, pair.Open);
        var last = reports.LastBefore(pair.Unit, pair.Open);
        if (last >= 0 && (reports[last].Start < sentence || IsListener(line, reports[last], pair))) last = -1;
        var before = last >= 0 && LeadsTo(line, reports[last], pair.Open) ? last : -1;
        var previous = index > 0 && pairs[index - 1] is var prior && prior.EndUnit == pair.Unit && prior.Close >= sentence ? index - 1 : -1;
        return new NearbyReports(before, -1, before < 0 ? last : -1, previous, sentence);
    }

    /// <summary>Returns <see cref="Before"/> alone, which few colons have.</summary>
    public static int LeadingTo(QuotedText text, in MarkPair pair, ReportIndex reports)
    {
        var last = reports.LastBefore(pair.Unit, pair.Open);
        if (last < 0) return -1;
        var line = text[pair.Unit].Text.AsSpan();
        ref readonly var report = ref reports[last];
        var leads = LeadsTo(line, report, pair.Open) && !IsListener(line, report, pair);
        return leads && report.Start >= Clause.SentenceStart(text, pair.Unit, pair.Open) ? last : -1;
    }

    /// <summary>Tells whether nothing but an object and a comma or colon stands between the word and the mark.</summary>
    private static bool LeadsTo(ReadOnlySpan<char> line, in Report report, int open)
    {
        if (report.Content == open) return true;
        var gap = Blanks.TrimEnd(line[report.End..open]);
        if (gap.IsEmpty) return true;
        if (gap.Length > MaxObject) return false;
        var inner = gap[..^1];
        if (inner.IndexOfAny(CharacterSets.ClauseMarks) >= 0) return false;
        return gap[^1] is '：' or ':' || report.Has(WordFlags.Addressee) || inner.Length <= 4;
    }

    // 告诉「某报」。: whom somebody tells. 回答“不是”。 and the like lead to words.
    private static bool IsListener(ReadOnlySpan<char> line, in Report report, in MarkPair pair) =>
        report.End == pair.Open && line[report.Start] == '告' && report.Has(WordFlags.Addressee) && MayBeName(line, pair) && EndsClause(line, pair.Close);

    private static bool MayBeName(ReadOnlySpan<char> line, in MarkPair pair) =>
        pair.Unit == pair.EndUnit && pair.Close - pair.Open <= MaxListener && line[pair.Open..pair.Close].IndexOfAny(CharacterSets.StrongStops) < 0;

    private static bool EndsClause(ReadOnlySpan<char> line, int at) => at + 1 == line.Length || QuotationMarks.IsClauseEnd(line[at + 1]);

    // “…”、“…”网友纷纷留言: what follows the last of several voices is about each.
    private static int EndOfRun(ReadOnlySpan<char> line, List<MarkPair> pairs, int index)
    {
        var close = pairs[index].Close;
        for (var next = index + 1; next < pairs.Count && next - index <= MaxRun && pairs[next].Unit == pairs[index].EndUnit && !pairs[next].IsLong; next++)
        {
            if (line[(close + 1)..pairs[next].Open] is not ("" or "、")) break;
            close = pairs[next].Close;
        }
        return close;
    }

    private static int FindAfter(QuotedText text, List<MarkPair> pairs, int index, ReportIndex reports)
    {
        var pair = pairs[index];
        var line = text[pair.EndUnit].Text.AsSpan();
        var start = EndOfRun(line, pairs, index) + 1;
        while (start < line.Length && line[start] is ' ' or '，' or ',' or '*' or '—' or '\u00A0') start++;
        if (start >= line.Length || line[start] is '。' or '、' or '；' or '！' or '？' or '的' or '”' or '）') return -1;
        var report = reports.FirstFrom(pair.EndUnit, start);
        if (report < 0 || reports[report].Start - start > MaxAfter) return -1;
        var between = line[start..reports[report].Start];
        if (between.IndexOfAny("。！？；：") >= 0) return -1;
        var clauseEnd = Clause.End(text, pair.EndUnit, start);
        if (clauseEnd >= reports[report].Start) return report;
        if (clauseEnd == line.Length || line[clauseEnd] != '，' || !IsOccasion(line[start..clauseEnd])) return -1;
        return between[(clauseEnd - start + 1)..].IndexOfAny("，“「") < 0 ? report : -1;
    }

    // "…"在接受采访时，某某表示
    private static bool IsOccasion(ReadOnlySpan<char> clause) =>
        clause[0] is '在' or '对' or '近' or '日' || char.IsAsciiDigit(clause[0]) || clause[^1] is '时' or '后' or '中' or '上' or '日' or '天';
}
