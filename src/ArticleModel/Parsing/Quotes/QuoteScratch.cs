using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;
using ArticleModel.Parsing.Quotes.Turns;

namespace ArticleModel.Parsing.Quotes;

/// <summary>The lists and tables that every search for quotes fills, kept for the next one of the thread.</summary>
internal sealed class QuoteScratch
{
    /// <summary>
    /// A scratch that a longer text has filled is not kept. To touch as much memory anew for every text of some hundred thousand
    /// characters takes several times as long as to look for the quotes.
    /// </summary>
    private const int MaxSpareCount = 150_000;

    /// <summary>Empty texts.</summary>
    public TextUnit[] Units { get; set; } = new TextUnit[64];

    /// <summary>The memory of <see cref="LandmarkScan"/>.</summary>
    public ushort[] Landmarks { get; } = new ushort[LandmarkScan.Memory];

    /// <summary>The places of colons.</summary>
    public List<int> Colons { get; } = [];

    /// <summary>The labels that may be those of speakers.</summary>
    public List<Label> Labels { get; } = [];

    public List<MarkPair> Marks { get; } = [];

    public List<MarkPair> OuterMarks { get; } = [];

    public List<Report> Reports { get; } = [];

    public List<SubjectClause> Clauses { get; } = [];

    public List<SourceReading> Readings { get; } = [];

    public List<Mention> Mentions { get; } = [];

    /// <summary>By what mentions are sorted, and how many stand before each unit.</summary>
    public List<long> MentionPlaces { get; } = [];

    public List<int> FirstMentions { get; } = [];

    /// <summary>The last counted source of each unit.</summary>
    public List<(int Start, int End)?> Counted { get; } = [];

    /// <summary>The cast by every form of its names.</summary>
    public FormTable Forms { get; } = new();

    /// <summary>What <see cref="NameIndex"/> knows of the starts of names, and where one may stand.</summary>
    public ushort[] NameSlots { get; } = new ushort[NameIndex.Slots];

    public List<NameIndex.Start> NameStarts { get; } = [];

    public List<int> NamePlaces { get; } = [];

    /// <summary>How often the text uses what may be a name, and phrases that were asked for.</summary>
    public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Phrases { get; } = new(StringComparer.Ordinal);

    /// <summary>Makes <paramref name="list"/> hold <paramref name="count"/> empty values.</summary>
    public static void Fill<T>(List<T> list, int count)
    {
        CollectionsMarshal.SetCount(list, count);
        CollectionsMarshal.AsSpan(list).Clear();
    }

    /// <summary>Empties the lists and keeps them for the next search.</summary>
    public void Give()
    {
        ReadOnlySpan<int> counts =
        [
            Units.Length, Colons.Capacity, Labels.Capacity, Marks.Capacity, Reports.Capacity, Mentions.Capacity, Forms.Count, Names.Capacity,
            NamePlaces.Capacity,
        ];
        if (counts.ContainsAnyExceptInRange(0, MaxSpareCount)) return;
        Colons.Clear();
        Labels.Clear();
        Marks.Clear();
        OuterMarks.Clear();
        Reports.Clear();
        Clauses.Clear();
        Readings.Clear();
        Mentions.Clear();
        MentionPlaces.Clear();
        FirstMentions.Clear();
        Counted.Clear();
        NameStarts.Clear();
        NamePlaces.Clear();
        Forms.Clear();
        Names.Clear();
        Phrases.Clear();
        Spare<QuoteScratch>.Give(this);
    }
}
