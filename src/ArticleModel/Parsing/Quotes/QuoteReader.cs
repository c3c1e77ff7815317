namespace ArticleModel.Parsing.Quotes;

/// <summary>Reads the quotes of one article, its turns first, then its quotation marks, block quotes and reported speech.</summary>
internal sealed class QuoteReader
{
    /// <summary>Quoted words are taken for speech from this probability on.</summary>
    private const double Threshold = 0.5;

    private readonly QuotedText _text;
    private readonly List<MarkPair> _pairs;
    private readonly ReportIndex _reports;
    private readonly List<Turn> _turns;
    private readonly Cast _cast;
    private readonly Sources _sources;
    private readonly SpeakerFinder _speakers;
    private readonly SpeechClassifier _classifier;
    private readonly ArticleTraits _traits;

    public QuoteReader(QuotedText text, List<MarkPair> pairs, ReportIndex reports, List<Turn> turns, Cast cast)
    {
        _text = text;
        _pairs = pairs;
        _reports = reports;
        _turns = turns;
        _cast = cast;
        _sources = new Sources(text, pairs, reports, cast);
        _speakers = new SpeakerFinder(text, pairs, reports, cast, _sources);
        _traits = ArticleTraits.Read(text, cast, StrongReports());
        _classifier = new SpeechClassifier(text, pairs, reports, cast, _traits);
    }

    /// <summary>What the classifier saw, for the trainer only.</summary>
    internal IQuoteWatcher? Watcher { get; init; }

    public List<QuoteDraft> Read()
    {
        var drafts = TurnReader.Read(_text, _turns, _cast);
        var taken = new Ranges(drafts);
        var spoken = ReadMarks(taken);
        foreach (var draft in spoken)
            if (draft is not null) drafts.Add(draft);
        var indirect = new IndirectReader(_text, _pairs, _reports, _sources, _speakers, new ReportClassifier(_text, _reports, _traits))
        {
            Watch = Watcher is null ? null : (draft, features) => Watcher.SeeReport(_text, draft, features),
        };
        foreach (var draft in indirect.Read(spoken, taken)) drafts.Add(draft);
        drafts.AddRange(new BlockReader(_text, new Surroundings(_text, _reports, _cast, _sources)).Read(drafts));
        drafts.Sort(static (a, b) => a.Unit != b.Unit ? a.Unit.CompareTo(b.Unit) : a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return drafts;
    }

    private int StrongReports()
    {
        var strong = 0;
        for (var i = 0; i < _reports.Count; i++)
        {
            if (_reports[i].Has(WordFlags.Weak | WordFlags.Cautious)) continue;
            var subject = _sources.SubjectOf(i);
            if (subject.Kind is SubjectKind.Name or SubjectKind.Pronoun) strong++;
            if (subject.Kind != SubjectKind.None && _sources.Resolve(_reports[i].Unit, subject) is { IsNamed: true } member) member.Reports++;
        }
        return strong;
    }

    private QuoteDraft?[] ReadMarks(Ranges taken)
    {
        var spoken = new QuoteDraft?[_pairs.Count];
        for (var i = 0; i < _pairs.Count; i++)
        {
            if (taken.Holds(_pairs[i].Unit, _pairs[i].Start)) continue;
            var evidence = Evidence.Read(_text, _pairs, i, _reports);
            var subject = SubjectOf(evidence);
            var met = Watcher is null ? null : new List<SpeechFeature>();
            var features = _classifier.Read(i, evidence, subject, i > 0 && spoken[i - 1] is not null, met);
            Watcher?.SeePair(_text, _pairs[i], met!);
            var probability = features.Probability;
            if (probability < Threshold) continue;
            var pair = _pairs[i];
            var draft = new QuoteDraft(QuoteKind.Direct, pair.Unit, pair.Start, pair.EndUnit, pair.Close) { Confidence = probability };
            draft.Attribute(_speakers.Find(i, evidence, spoken));
            spoken[i] = draft;
        }
        return spoken;
    }

    private Subject SubjectOf(in Evidence evidence)
    {
        if (evidence.Before >= 0 && _sources.SubjectOf(evidence.Before) is { IsEmpty: false } before) return before;
        return evidence.After >= 0 ? _sources.SubjectOf(evidence.After) : evidence.Sentence >= 0 ? _sources.SubjectOf(evidence.Sentence) : default;
    }
}
