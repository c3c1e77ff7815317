using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Speakers;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Finds reported speech without quotation marks: an explicit source, a reporting word, and what follows to where
/// the author takes over. Behind a plain verb and a colon, 某人说：, words are word for word or nothing: <c>UnmarkedReader</c>
/// has told which.
/// </summary>
internal sealed class IndirectReader(
    QuotedText text, List<MarkPair> pairs, ReportIndex reports, Sources sources, SpeakerFinder speakers, ReportEnds ends, ReportClassifier classifier)
{
    private const double Threshold = 0.43;
    private const int MinLength = 6;

    /// <summary>How sure it is that what the author said to somebody is word for word: too rare in articles to be learned.</summary>
    private const double ToldConfidence = 0.6;

    // So far below the threshold words that were taken for a report ever stood, over the 9,281 of 2,840 articles, and a tenth more: behind
    // the word with the characters next to it, its clause, and its source. A word whose clause has no source of its own needs more.
    private const double MostBehindWord = 1.9;
    private const double MostBehindClause = 2.3;
    private const double MostBehindClauseAlone = 1.25;
    private const double MostBehindSource = 0.85;

    private static readonly double s_threshold = LogOdds.Of(Threshold);

    // The first pair that opens behind the start of the words that were looked at last.
    private int _pair;

    /// <summary>What the classifier saw, for the trainer only.</summary>
    public IQuoteWatcher? Watcher { get; init; }

    public List<QuoteDraft> Read(ReadOnlySpan<QuoteDraft?> spoken, Ranges taken)
    {
        var found = new List<QuoteDraft>();
        for (var i = 0; i < reports.Count; i++)
        {
            if (!MayReport(reports[i])) continue;
            if (Read(i, spoken) is { } draft && !taken.Holds(draft.EndUnit, draft.End - 1)) Add(found, draft);
        }
        return found;
    }

    private bool MayReport(in Report report) =>
        (Watcher is not null || report.Weight + MostBehindWord >= s_threshold) && report.MayReport;

    // 某人说过一句话：…: two words lead to what ends at the same place, which is reported once.
    private static void Add(List<QuoteDraft> found, QuoteDraft draft)
    {
        if (found.Count == 0 || found[^1].Unit != draft.Unit || found[^1].End != draft.End) found.Add(draft);
        else if (draft.Confidence > found[^1].Confidence) found[^1] = draft;
    }

    private QuoteDraft? Read(int index, ReadOnlySpan<QuoteDraft?> spoken)
    {
        text.ThrowIfCancelled();
        ref readonly var report = ref reports[index];
        var features = classifier.Begin(report, Watcher is not null);
        var pair = FirstPair(report.Unit, report.Content);
        if (pair < pairs.Count && pairs[pair].Unit == report.Unit && spoken[pair] is not null && pairs[pair].Open <= report.Content + 1) return null;
        var behindQuote = pair > 0 && spoken[pair - 1] is not null && IsBehind(report, pairs[pair - 1]);
        var clause = reports.ClauseOf(index).ClauseStart;
        if (Unreported.IsSupposed(text[report.Unit].Text.AsSpan(clause))) return null;
        var subject = sources.SubjectOf(index);
        if ((subject.Pronoun & WordFlags.Author) != 0 && ReadTold(index, pair) is { } told) return told;
        classifier.AddClause(ref features, index, subject, behindQuote);
        // What a far source or the reported words can add does not matter where it cannot be enough.
        if (IsHopeless(features, MostBehindClause) || Unreported.Is(text, report, clause, subject)) return null;
        var hasSource = sources.HasSource(index);
        if (!hasSource && IsHopeless(features, MostBehindClauseAlone)) return null;
        var attribution = speakers.ByReport(index, "report");
        // 他告诉我, 该公司宣布: an explicit source, even where the text does not tell whom it means.
        if (attribution.Speaker is null && subject.Kind != SubjectKind.Pronoun) return null;
        classifier.AddSource(ref features, index, subject, attribution);
        if (IsHopeless(features, MostBehindSource)) return null;
        var end = ends.Find(index, pair);
        if (end - report.Content < MinLength) return null;
        classifier.AddContent(ref features, report, end);
        if (Watcher is null && features.Sum < s_threshold) return null;
        var (endUnit, behind) = ends.ThroughList(report.Unit, end);
        var draft = new QuoteDraft(QuoteKind.Indirect, report.Unit, report.Content, endUnit, behind) { Confidence = features.Probability };
        Watcher?.SeeReport(text, draft, features);
        if (features.Sum < s_threshold) return null;
        draft.Attribute(attribution, text);
        return draft;
    }

    private QuoteDraft? ReadTold(int index, int pair)
    {
        ref readonly var report = ref reports[index];
        if (!ToldWords.Are(text, report, reports.ClauseOf(index).ClauseStart)) return null;
        var end = ends.Find(index, pair);
        if (end - report.Content < MinLength) return null;
        var draft = new QuoteDraft(QuoteKind.Direct, report.Unit, report.Content, report.Unit, end) { Confidence = ToldConfidence, Trust = Calibration.Report };
        draft.Attribute(speakers.ByReport(index, "report"), text);
        return draft;
    }

    private static bool IsBehind(in Report report, in MarkPair pair) =>
        pair.EndUnit == report.Unit && report.Start - pair.Close < ReportScanner.MaxNear;

    private bool IsHopeless(in FeatureSum<ReportFeature> features, double more) =>
        Watcher is null && features.Sum + more < s_threshold;

    // Near the one that was asked for before: words come in order, and what they report nearly so.
    private int FirstPair(int unit, int at)
    {
        while (_pair < pairs.Count && pairs[_pair].OpensBefore(unit, at)) _pair++;
        while (_pair > 0 && !pairs[_pair - 1].OpensBefore(unit, at)) _pair--;
        return _pair;
    }
}
