using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>The reporting words of an article by their place, each with what its clause says about the source.</summary>
internal sealed class ReportIndex
{
    private readonly List<Report> _reports;
    private readonly List<SubjectClause> _clauses;
    private readonly List<int> _first;

    public ReportIndex(List<Report> reports, QuotedText text)
    {
        _reports = reports;
        _clauses = text.Scratch.Clauses;
        CollectionsMarshal.SetCount(_clauses, reports.Count);
        _first = text.Scratch.FirstReports;
        var first = QuoteScratch.Fill(_first, text.Count + 1);
        var unit = 0;
        var clauses = CollectionsMarshal.AsSpan(_clauses);
        for (var i = 0; i < clauses.Length; i++)
        {
            text.ThrowIfCancelled();
            ref readonly var report = ref this[i];
            for (; unit <= report.Unit; unit++) first[unit] = i;
            var start = Clause.Start(text, report.Unit, report.Start);
            // 某人所认为的，: 所 belongs to the word.
            var end = report.IsApart && report.Start > start && text[report.Unit].Text[report.Start - 1] == '所' ? report.Start - 1 : report.Start;
            clauses[i] = SubjectReader.Read(text[report.Unit].Text, text.Landmarks.In(report.Unit), start, end, report.Flags);
        }
        first[unit..].Fill(reports.Count);
    }

    public ref readonly Report this[int index] => ref CollectionsMarshal.AsSpan(_reports)[index];

    /// <summary>Returns what the clause before the word says.</summary>
    public ref readonly SubjectClause ClauseOf(int index) => ref CollectionsMarshal.AsSpan(_clauses)[index];

    public int Count => _reports.Count;

    /// <summary>Returns the last reporting word of <paramref name="unit"/> that ends at or before <paramref name="at"/>, -1 if there is none.</summary>
    public int LastBefore(int unit, int at)
    {
        var low = _first[unit];
        var high = _first[unit + 1];
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_reports[middle].End <= at) low = middle + 1;
            else high = middle;
        }
        return low > _first[unit] ? low - 1 : -1;
    }

    /// <summary>Returns the first reporting word of <paramref name="unit"/> that starts at or behind <paramref name="at"/>, -1 if there is none.</summary>
    public int FirstFrom(int unit, int at)
    {
        var low = _first[unit];
        var high = _first[unit + 1];
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_reports[middle].Start < at) low = middle + 1;
            else high = middle;
        }
        return low < _first[unit + 1] ? low : -1;
    }
}
