using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Indirect;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Speakers;
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

    /// <summary>The sections and blocks that are still to be laid out, the next one last.</summary>
    public Stack<Section> OpenSections { get; } = [];

    public Stack<(Block Block, UnitKind Kind)> OpenBlocks { get; } = [];

    /// <summary>The labels that may be those of speakers.</summary>
    public List<Label> Labels { get; } = [];

    /// <summary>How often there are labels of each name, and the texts with labels that do not look like those of speakers.</summary>
    public Dictionary<string, int> LabelCounts { get; } = new(StringComparer.Ordinal);

    public List<int> OtherLabels { get; } = [];

    public List<MarkPair> Marks { get; } = [];

    public List<MarkPair> OuterMarks { get; } = [];

    public List<Report> Reports { get; } = [];

    /// <summary>What reporting words weigh: true of every text, so that it is kept for the next ones.</summary>
    public KnownVerbs Verbs { get; } = new();

    /// <summary>The first report of each unit.</summary>
    public List<int> FirstReports { get; } = [];

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

    /// <summary>The units that hold quotes, and those whose quotes are settled.</summary>
    public List<bool> Covered { get; } = [];

    public List<bool> Settled { get; } = [];

    /// <summary>Who may have said the words that are looked at.</summary>
    public List<SpeakerCandidate> Candidates { get; } = [];

    /// <summary>The words that may still report.</summary>
    public List<ReportCandidate> ReportCandidates { get; } = [];

    /// <summary>Where the report that is looked at may end.</summary>
    public List<ReportEnd> Ends { get; } = [];

    /// <summary>Makes <paramref name="list"/> hold <paramref name="count"/> empty values and returns them.</summary>
    public static Span<T> Fill<T>(List<T> list, int count)
    {
        CollectionsMarshal.SetCount(list, count);
        var values = CollectionsMarshal.AsSpan(list);
        values.Clear();
        return values;
    }

    /// <summary>Empties the lists and keeps them for the next search.</summary>
    public void Give()
    {
        ReadOnlySpan<int> counts =
        [
            Units.Length, Labels.Capacity, Marks.Capacity, Reports.Capacity, Mentions.Capacity, Forms.Count, Names.Capacity,
            NamePlaces.Capacity, OpenSections.Capacity, OpenBlocks.Capacity,
        ];
        if (counts.ContainsAnyExceptInRange(0, MaxSpareCount)) return;
        Labels.Clear();
        LabelCounts.Clear();
        OtherLabels.Clear();
        Marks.Clear();
        OuterMarks.Clear();
        Reports.Clear();
        FirstReports.Clear();
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
        Covered.Clear();
        Settled.Clear();
        Candidates.Clear();
        ReportCandidates.Clear();
        Ends.Clear();
        Spare<QuoteScratch>.Give(this);
    }
}
