using System.Runtime.InteropServices;
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

    /// <summary>A report that holds quoted words has at least so many of its own: of 14 with less, 13 were none.</summary>
    private const int MinOwn = 12;

    /// <summary>How sure it is that what the author said to somebody is word for word: too rare in articles to be learned.</summary>
    private const double ToldConfidence = 0.6;

    // So far below the threshold words that were taken for a report ever stood, over the 9,281 of 2,840 articles, and a tenth more: behind
    // the word with the characters next to it, its clause, and its source. A word whose clause has no source of its own needs more.
    private const double MostBehindWord = 1.9;
    private const double MostBehindClause = 2.3;
    private const double MostBehindClauseAlone = 1.25;
    private const double MostBehindSource = 0.85;

    private static readonly double s_threshold = LogOdds.Of(Threshold);

    private delegate bool Step(IndirectReader reader, ref ReportCandidate candidate);

    // What a word has to pass, one step for all words before the next one: the processor keeps the code of one step at hand, not of all.
    private static readonly Step[] s_steps =
    [
        static (reader, ref candidate) => reader.MayReport(candidate),
        static (reader, ref candidate) => reader.HasSource(ref candidate),
        static (reader, ref candidate) => reader.WeighsEnough(ref candidate),
    ];

    private readonly List<ReportCandidate> _candidates = text.Scratch.ReportCandidates;

    // The first pair that opens behind the start of the words that were looked at last.
    private int _pair;

    /// <summary>What the classifier saw, for the trainer only.</summary>
    public IQuoteWatcher? Watcher { get; init; }

    public List<QuoteDraft> Read(ReadOnlySpan<QuoteDraft?> spoken, Ranges taken)
    {
        Collect(spoken);
        foreach (var step in s_steps) Keep(step);
        var found = new List<QuoteDraft>();
        foreach (ref var candidate in CollectionsMarshal.AsSpan(_candidates))
            if (Draft(ref candidate, spoken) is { } draft && !taken.Holds(draft.EndUnit, draft.End - 1)) Add(found, draft);
        return found;
    }

    // The words that may report, each with what its clause weighs.
    private void Collect(ReadOnlySpan<QuoteDraft?> spoken)
    {
        for (var i = 0; i < reports.Count; i++)
        {
            ref readonly var report = ref reports[i];
            if (!report.MayReport || Watcher is null && report.Weight + MostBehindWord < s_threshold) continue;
            text.ThrowIfCancelled();
            var pair = FirstPair(report.Unit, report.Content);
            if (pair < pairs.Count && pairs[pair].Unit == report.Unit && spoken[pair] is not null && pairs[pair].Open <= report.Content + 1) continue;
            var clause = reports.ClauseOf(i).ClauseStart;
            if (Unreported.IsSupposed(text[report.Unit].Text.AsSpan(clause))) continue;
            var subject = sources.SubjectOf(i);
            var isTold = (subject.Pronoun & WordFlags.Author) != 0 && ToldWords.Are(text, report, clause);
            var candidate = new ReportCandidate(i, pair, isTold) { Features = classifier.Begin(report, Watcher is not null) };
            var behindQuote = pair > 0 && spoken[pair - 1] is not null && IsBehind(report, pairs[pair - 1]);
            classifier.AddClause(ref candidate.Features, i, subject, behindQuote);
            if (isTold || !IsHopeless(candidate.Features, MostBehindClause)) _candidates.Add(candidate);
        }
    }

    private void Keep(Step step)
    {
        var kept = 0;
        var candidates = CollectionsMarshal.AsSpan(_candidates);
        foreach (ref var candidate in candidates)
        {
            text.ThrowIfCancelled();
            if (step(this, ref candidate)) candidates[kept++] = candidate;
        }
        CollectionsMarshal.SetCount(_candidates, kept);
    }

    private bool MayReport(in ReportCandidate candidate)
    {
        var index = candidate.Index;
        if (candidate.IsTold) return true;
        if (Unreported.Is(text, reports[index], reports.ClauseOf(index).ClauseStart, sources.SubjectOf(index))) return false;
        return sources.HasSource(index) || !IsHopeless(candidate.Features, MostBehindClauseAlone);
    }

    // 他告诉我, 该公司宣布: an explicit source, even where the text does not tell whom it means.
    private bool HasSource(ref ReportCandidate candidate)
    {
        candidate.Attribution = speakers.ByReport(candidate.Index, "report");
        return candidate.IsTold || candidate.Attribution.Speaker is not null || sources.SubjectOf(candidate.Index).Kind == SubjectKind.Pronoun;
    }

    private bool WeighsEnough(ref ReportCandidate candidate)
    {
        classifier.AddSource(ref candidate.Features, candidate.Index, sources.SubjectOf(candidate.Index), candidate.Attribution);
        return candidate.IsTold || !IsHopeless(candidate.Features, MostBehindSource);
    }

    // 某人说过一句话：…: two words lead to what ends at the same place, which is reported once. What others say in a report is part of it.
    private static void Add(List<QuoteDraft> found, QuoteDraft draft)
    {
        if (found.Count == 0 || found[^1].Unit != draft.Unit || found[^1].End < draft.End) found.Add(draft);
        else if (found[^1].End == draft.End && draft.Confidence > found[^1].Confidence) found[^1] = draft;
    }

    private QuoteDraft? Draft(ref ReportCandidate candidate, ReadOnlySpan<QuoteDraft?> spoken)
    {
        text.ThrowIfCancelled();
        ref readonly var report = ref reports[candidate.Index];
        var end = ends.Find(candidate.Index, candidate.Pair);
        if (end.Place - report.Content < MinLength || IsQuotation(candidate, end.Place, spoken)) return null;
        var draft = candidate.IsTold ? Told(report, end.Place) : Reported(report, end, ref candidate.Features);
        draft?.Attribute(candidate.Attribution, text);
        return draft;
    }

    // 店长说，汤底是“…”: little but what someone said word for word.
    private bool IsQuotation(in ReportCandidate candidate, int end, ReadOnlySpan<QuoteDraft?> spoken)
    {
        ref readonly var report = ref reports[candidate.Index];
        var (quoted, own) = (0, end - report.Content);
        for (var i = candidate.Pair; i < pairs.Count && pairs[i].ClosesBefore(report.Unit, end); i++)
            if (spoken[i] is not null) quoted += pairs[i].Close + 1 - pairs[i].Open;
        return quoted > 0 && own - quoted < MinOwn;
    }

    private static QuoteDraft Told(in Report report, int end) =>
        new(QuoteKind.Direct, report.Unit, report.Content, report.Unit, end) { Confidence = ToldConfidence, Trust = Calibration.Report };

    private QuoteDraft? Reported(in Report report, ReportEnd end, ref FeatureSum<ReportFeature> features)
    {
        classifier.AddContent(ref features, report, end.Place);
        if (Watcher is null && features.Sum < s_threshold) return null;
        var (endUnit, behind) = ends.ThroughList(report.Unit, end.Place);
        var draft = new QuoteDraft(QuoteKind.Indirect, report.Unit, report.Content, endUnit, behind) { Confidence = features.Probability * end.Probability };
        Watcher?.SeeReport(text, draft, features);
        return features.Sum < s_threshold ? null : draft;
    }

    private static bool IsBehind(in Report report, in MarkPair pair) =>
        pair.EndUnit == report.Unit && report.Start - pair.Close < ReportScanner.MaxNear;

    // What a far source or the reported words can add does not matter where it cannot be enough.
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
