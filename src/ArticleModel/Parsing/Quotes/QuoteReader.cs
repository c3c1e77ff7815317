using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Indirect;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Speakers;
using ArticleModel.Parsing.Quotes.Speech;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;
using ArticleModel.Parsing.Quotes.Turns;

namespace ArticleModel.Parsing.Quotes;

/// <summary>Reads the quotes of one article, its turns first, then its quotation marks, block quotes and reported speech.</summary>
internal sealed class QuoteReader
{
    /// <summary>So many answers that do not sound like speech may stand before one that does.</summary>
    private const int MaxTalk = 8;

    /// <summary>Words in a row with others that are speech with such a probability are so too, from a much lower one on.</summary>
    private const double SureInRun = 0.6;
    private const double LeastInRun = 0.2;

    private const int MaxJoint = 5;

    // Words that the pairs of characters in them do not lift to the least.
    private static readonly double s_hopelessInRun = LogOdds.Of(LeastInRun) - SpeechViews.Most;

    private readonly QuotedText _text;
    private readonly List<MarkPair> _pairs;
    private readonly ReportIndex _reports;
    private readonly List<Turn> _turns;
    private readonly Cast _cast;
    private readonly Sources _sources;
    private readonly List<QuoteDraft> _fragments = [];
    private SpeakerFinder? _finder;
    private readonly SpeechClassifier _classifier;
    private readonly ArticleTraits _traits;

    // The unit that was asked for last.
    private (int Unit, bool IsChinese) _judged = (-1, false);

    public QuoteReader(QuotedText text, List<MarkPair> pairs, ReportIndex reports, List<Turn> turns, Cast cast)
    {
        _text = text;
        _pairs = pairs;
        _reports = reports;
        _turns = turns;
        _cast = cast;
        _sources = new Sources(text, pairs, reports, cast);
        _traits = ArticleTraits.Read(text, cast, StrongReports());
        _classifier = new SpeechClassifier(text, pairs, reports, cast, _traits);
    }

    /// <summary>What the classifier saw, for the trainer only.</summary>
    internal IQuoteWatcher? Watcher { get; init; }

    private SpeakerFinder Speakers => _finder ??= new SpeakerFinder(_text, _pairs, _reports, _cast, _sources, Watcher is not null);

    public List<QuoteDraft> Read()
    {
        var drafts = TurnReader.Read(_text, _turns, _cast);
        var taken = new Ranges(drafts);
        var spoken = ReadMarks(taken);
        foreach (var draft in spoken)
            if (draft is not null) drafts.Add(draft);
        var ends = new ReportEnds(_text, _pairs, _reports, _sources) { Watcher = Watcher };
        var around = new Surroundings(_text, _reports, _cast, _sources);
        var colons = new UnmarkedClassifier(_text, _reports, _sources, around, _traits);
        var unmarked = new UnmarkedReader(_text, _pairs, _reports, Speakers, around, ends, colons) { Watcher = Watcher };
        var said = unmarked.Read(spoken, taken);
        drafts.AddRange(said);
        taken = taken.With(said);
        var indirect = new IndirectReader(_text, _pairs, _reports, _sources, Speakers, ends, new ReportClassifier(_text, _reports, _sources, _traits))
        {
            Watcher = Watcher,
        };
        foreach (var draft in indirect.Read(spoken, taken)) drafts.Add(Verbatim.Of(draft, _text));
        drafts.AddRange(_fragments);
        drafts.AddRange(new BlockReader(_text, around).Read(drafts));
        drafts.Sort(ByPlace);
        return drafts;
    }

    private static int ByPlace(QuoteDraft a, QuoteDraft b) =>
        a.Unit != b.Unit ? a.Unit.CompareTo(b.Unit) : a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End);

    private int StrongReports()
    {
        var strong = 0;
        for (var i = 0; i < _reports.Count; i++)
        {
            _text.ThrowIfCancelled();
            if (_reports[i].Has(WordFlags.Weak | WordFlags.Cautious)) continue;
            if (_sources.SubjectOf(i).Kind is SubjectKind.Name or SubjectKind.Pronoun) strong++;
            if (_sources.SpeakerOf(i) is { IsNamed: true } member) member.Reports++;
        }
        return strong;
    }

    private QuoteDraft?[] ReadMarks(Ranges taken)
    {
        var spoken = new QuoteDraft?[_pairs.Count];
        for (var i = 0; i < _pairs.Count; i++)
        {
            _text.ThrowIfCancelled();
            var pair = _pairs[i];
            if (taken.Holds(pair.Unit, pair.Start) || !IsChinese(pair.Unit)) continue;
            var evidence = NearbyReports.Read(_text, _pairs, i, _reports);
            if (IsAccount(i, evidence)) continue;
            var features = _classifier.Read(i, evidence, SourceOf(evidence), i > 0 && spoken[i - 1] is not null, Watcher is not null);
            Watcher?.SeePair(_text, pair, features);
            var isSpeech = SpeechClassifier.IsSpeech(features) || evidence.Before < 0 && _classifier.HasManner(pair, features);
            if (!isSpeech && !IsInTalk(i, spoken) && !IsInRun(i, features, spoken) || SpeechClassifier.IsName(_text[pair.Unit].Text, pair))
            {
                if (SpeechClassifier.IsFragment(features)) AddFragment(i, evidence, features.SecondProbability, spoken);
                continue;
            }
            var probability = Math.Max(features.Probability, SpeechClassifier.Threshold);
            var draft = new QuoteDraft(QuoteKind.Direct, pair.Unit, pair.Start, pair.EndUnit, pair.End) { Confidence = probability };
            var (winner, trust) = Speakers.Find(pair, i, evidence, spoken);
            Watcher?.SeeSpeakers(_text, pair, Speakers.Ballot);
            draft.Attribute(winner, _text);
            draft.Trust = trust;
            if (winner.Speaker is not null) winner.Speaker.HasSpoken = true;
            // One of two voices beside each other is no less sure than the other.
            if (i > 0 && spoken[i - 1] is { } before && (IsJoined(i) || IsBelow(i)))
                before.Confidence = draft.Confidence = Math.Max(before.Confidence, draft.Confidence);
            spoken[i] = draft;
        }
        return spoken;
    }

    // “爱喝汤的雯子”说: who speaks, not what is said.
    private bool IsAccount(int index, in NearbyReports evidence)
    {
        if (evidence.After < 0 || _reports[evidence.After].Unit != _pairs[index].Unit) return false;
        return _sources.SubjectOf(evidence.After) is { Kind: SubjectKind.Name } subject && subject.Start == _pairs[index].Start;
    }

    // Paragraphs below each other that are nothing but words in marks: where one of them is speech, the short answers are.
    private bool IsInTalk(int index, ReadOnlySpan<QuoteDraft?> spoken)
    {
        if (!IsWhole(index)) return false;
        if (index > 0 && IsBelow(index) && spoken[index - 1] is not null) return true;
        for (var next = index + 1; next < _pairs.Count && next - index <= MaxTalk && IsBelow(next); next++)
            if (SpeechClassifier.IsSpeech(Classify(next))) return true;
        return false;
    }

    // “…”、“…”: what stands in a row with words that someone clearly said is said as well, unless it clearly is not.
    private bool IsInRun(int index, in FeatureSum<SpeechFeature> features, ReadOnlySpan<QuoteDraft?> spoken)
    {
        if (features.Sum < s_hopelessInRun) return false;
        var isBehind = index > 0 && spoken[index - 1] is { Confidence: >= SureInRun } && IsJoined(index);
        if (!isBehind && (index + 1 == _pairs.Count || !IsJoined(index + 1) || Classify(index + 1).Probability < SureInRun)) return false;
        return Classify(index, isBehind, true).Probability >= LeastInRun;
    }

    private FeatureSum<SpeechFeature> Classify(int index, bool isBehindSpeech = false, bool isWhole = false)
    {
        var evidence = NearbyReports.Read(_text, _pairs, index, _reports);
        return _classifier.Read(index, evidence, SourceOf(evidence), isBehindSpeech, isWhole);
    }

    private bool IsJoined(int index)
    {
        var (before, pair) = (_pairs[index - 1], _pairs[index]);
        if (before.EndUnit != pair.Unit || pair.Open - before.Close > MaxJoint) return false;
        return _text[pair.Unit].Text.AsSpan()[(before.Close + 1)..pair.Open].Trim(' ') is "" or "、" or "以及" or "和" or "及" or "与";
    }

    private bool IsBelow(int index) => _pairs[index].Unit == _pairs[index - 1].EndUnit + 1 && IsWhole(index) && IsWhole(index - 1);

    private bool IsWhole(int index) => SpeechClassifier.IsWhole(_text[_pairs[index].Unit].Text, _pairs[index]);

    // In other languages nothing tells speech from terms, nor who speaks.
    private bool IsChinese(int unit)
    {
        if (_judged.Unit != unit) _judged = (unit, _text[unit].Text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'));
        return _judged.IsChinese;
    }

    // 他把这称为“某某”: no utterance, but someone's words where a reporting word beside them has a source.
    private void AddFragment(int index, in NearbyReports evidence, double probability, QuoteDraft?[] spoken)
    {
        if (evidence.Before < 0 && evidence.After < 0 && evidence.Sentence < 0) return;
        var pair = _pairs[index];
        var (winner, trust) = Speakers.Find(pair, index, evidence, spoken);
        if (winner.Speaker is null) return;
        var draft = new QuoteDraft(QuoteKind.Fragment, pair.Unit, pair.Start, pair.EndUnit, pair.End) { Confidence = probability, Trust = trust };
        draft.Attribute(winner, _text);
        _fragments.Add(draft);
    }

    // The text and the subject of the reporting word that is most likely to tell who speaks.
    private (int Unit, Subject Subject) SourceOf(in NearbyReports evidence)
    {
        var report = evidence.After >= 0 ? evidence.After : evidence.Sentence;
        if (evidence.Before >= 0 && (report < 0 || !_sources.SubjectOf(evidence.Before).IsEmpty)) report = evidence.Before;
        return report >= 0 ? (_reports[report].Unit, _sources.SubjectOf(report)) : default;
    }
}
