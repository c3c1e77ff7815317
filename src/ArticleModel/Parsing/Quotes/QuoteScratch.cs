using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Quotes;

/// <summary>The lists that every search for quotes fills, kept for the next one of the thread.</summary>
internal sealed class QuoteScratch
{
    /// <summary>A scratch that a longer text has filled is not kept.</summary>
    private const int MaxSpareCount = 20_000;

    public List<TextUnit> Units { get; } = [];

    public List<MarkPair> Marks { get; } = [];

    public List<MarkPair> OuterMarks { get; } = [];

    public List<Report> Reports { get; } = [];

    public List<SubjectClause> Clauses { get; } = [];

    public List<SourceReading> Readings { get; } = [];

    public List<Mention> Mentions { get; } = [];

    /// <summary>The last counted source of each unit.</summary>
    public List<(int Start, int End)?> Counted { get; } = [];

    /// <summary>Makes <paramref name="list"/> hold <paramref name="count"/> empty values.</summary>
    public static void Fill<T>(List<T> list, int count)
    {
        CollectionsMarshal.SetCount(list, count);
        CollectionsMarshal.AsSpan(list).Clear();
    }

    /// <summary>Empties the lists and keeps them for the next search.</summary>
    public void Give()
    {
        if (Math.Max(Units.Capacity, Math.Max(Marks.Capacity, Math.Max(Reports.Capacity, Mentions.Capacity))) > MaxSpareCount) return;
        Units.Clear();
        Marks.Clear();
        OuterMarks.Clear();
        Reports.Clear();
        Clauses.Clear();
        Readings.Clear();
        Mentions.Clear();
        Counted.Clear();
        Spare<QuoteScratch>.Give(this);
    }
}
