using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Settles where reported words end: at each comma and full stop the author may take over again, weighed by what stands on
/// both sides. Leaves to the classifier whether anything was reported.
/// </summary>
internal sealed class ReportEnds(QuotedText text, List<MarkPair> pairs, ReportIndex reports, Sources sources)
{
    /// <summary>No report of the annotated articles is longer, and none goes on so long without a mark: all is looked for within so many characters.</summary>
    private const int MaxLength = 600;

    /// <summary>Quoted words that are no longer tell nothing.</summary>
    private const int MinQuote = 10;

    /// <summary>More items are no answer: a list so long is a part of the article.</summary>
    private const int MaxItems = 12;

    private EndEvidence? _evidence;

    /// <summary>What was seen at each mark, for the trainer only.</summary>
    public IQuoteWatcher? Watcher { get; init; }

    /// <summary>Returns where the words end that the reporting word <paramref name="index"/> leads to, and how probable it is that they do.</summary>
    /// <param name="index">The reporting word.</param>
    /// <param name="pair">The first pair of marks that opens behind the start of the words.</param>
    public ReportEnd Find(int index, int pair)
    {
        var report = reports[index];
        var line = text[report.Unit].Text.AsSpan();
        var evidence = _evidence ??= new EndEvidence(text, reports, sources, Watcher is not null);
        evidence.Begin(index);
        var ends = text.Scratch.Ends;
        ends.Clear();
        var choice = new EndChoice(ends, report.Content);
        var at = report.Content;
        while (Next(line, report.Unit, at, ref pair) is >= 0 and var mark)
        {
            var behind = Behind(line, mark);
            if (behind >= line.Length) break;
            var end = EndEvidence.IsStop(line[mark]) ? behind : mark;
            var probability = evidence.Probability(mark, behind, NextQuote(report.Unit, pair, behind));
            Watcher?.SeeEnd(text, report, end, evidence.Features);
            at = behind;
            if (choice.IsOpen) choice.Add(end, at - report.Content > MaxLength ? 1 : probability);
            if (at - report.Content > MaxLength || !choice.IsOpen && Watcher is null) return choice.Best();
        }
        if (choice.IsOpen) choice.Add(Trim(line[..Math.Min(line.Length, at + MaxLength)], at), 1);
        return choice.Best();
    }

    /// <summary>Returns where words end that lead to a list: behind 有三个原因： its items are reported too.</summary>
    public (int Unit, int End) ThroughList(int unit, int end)
    {
        var rest = text[unit].Text.AsSpan(end);
        if (rest.IsEmpty || !rest.ContainsAny('：', ':') || !rest.Trim(" *：:").IsEmpty) return (unit, end);
        var last = unit;
        while (last < unit + MaxItems && IsItemBehind(unit, last + 1)) last++;
        return last > unit ? (last, text[last].Text.Length) : (unit, end);
    }

    // An item of the list that stands behind the unit.
    private bool IsItemBehind(int unit, int item) =>
        item < text.Count && text[item].Kind == UnitKind.Item && text[item].Container == text[unit + 1].Container;

    // The next mark outside of brackets and quoted words; -1 if there is none.
    private int Next(ReadOnlySpan<char> line, int unit, int at, ref int pair)
    {
        var limit = Math.Min(line.Length, at + MaxLength);
        while (true)
        {
            while (pair < pairs.Count && pairs[pair].Unit == unit && pairs[pair].Open < at) pair++;
            var open = pair < pairs.Count && pairs[pair].Unit == unit ? Math.Min(pairs[pair].Open, limit) : limit;
            var mark = Clause.NextBreak(text, unit, at, open);
            if (mark < open) return mark;
            if (open == limit || pairs[pair].IsLong) return -1;
            at = pairs[pair].Close + 1;
        }
    }

    // Behind the mark, further ones like it, a closing quotation mark and blanks.
    private static int Behind(ReadOnlySpan<char> line, int mark)
    {
        var at = mark + 1;
        while (at < line.Length && (QuotationMarks.IsSentenceEnd(line[at]) || line[at] is '—' || QuotationMarks.Closes(line[at]))) at++;
        while (at < line.Length && line[at] is ' ' or '\u00A0') at++;
        return at;
    }

    // Where the next quoted words of some length open and close, both behind the text if there are none.
    private (int Open, int Close) NextQuote(int unit, int pair, int at)
    {
        while (pair < pairs.Count && pairs[pair].Unit == unit && pairs[pair].Open < at) pair++;
        var isThere = pair < pairs.Count && pairs[pair].Unit == unit && pairs[pair].Close - pairs[pair].Open > MinQuote;
        return isThere ? (pairs[pair].Open, pairs[pair].Close) : (int.MaxValue, int.MaxValue);
    }

    private static int Trim(ReadOnlySpan<char> line, int start)
    {
        var end = line.Length;
        while (end > start && line[end - 1] is ' ' or '，' or '：' or '*' or ':' or '；') end--;
        return end;
    }
}
