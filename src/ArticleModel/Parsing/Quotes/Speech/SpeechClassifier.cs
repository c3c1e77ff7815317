using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Speakers;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>
/// Settles whether quoted words are speech, or a term, a title, a slogan or a sample that nobody said, by a weighted sum of
/// features. Leaves to the attribution who said them.
/// </summary>
internal sealed partial class SpeechClassifier(QuotedText text, List<MarkPair> pairs, ReportIndex reports, Cast cast, ArticleTraits traits)
{
    /// <summary>Quoted words are taken for speech from this probability on: half of the F1 that it leads to, as is best for F1.</summary>
    public const double Threshold = 0.47;

    // What is weighed later added more than this to two at most of the 2,416 quotes of 2,770 articles that nothing attributes: behind
    // the words themselves, and behind the marks around them.
    private const double MostBehindWords = 3.7;
    private const double MostBehindMarks = 3;

    /// <summary>A signature is no longer.</summary>
    private const int MaxSignature = 30;

    /// <summary>So near before the mark a word tells most that nobody said what follows.</summary>
    private const int NearBefore = 8;

    private static readonly LinearModel<SpeechFeature> s_model = LinearModel<SpeechFeature>.Load("Quotes.speech-weights");

    // The same features tell, of words that are no speech, whether they are someone's all the same.
    private static readonly LinearModel<SpeechFeature> s_fragments = LinearModel<SpeechFeature>.Load("Quotes.fragment-weights");

    // What the names and the words for things that nobody said can add at most.
    private static readonly SpeechFeature[][] s_rest =
    [
        [SpeechFeature.NameInSentence], [SpeechFeature.NameBehind], [SpeechFeature.HypotheticalNear], [SpeechFeature.HypotheticalSentence],
        [SpeechFeature.ExampleOpener], [SpeechFeature.ConditionalSentence], [SpeechFeature.Instruction],
    ];

    // What stands between a noun for words and the words.
    private static readonly CharacterSet s_leads = CharacterSet.Create("：:是为“「，");

    private static readonly CharacterSet s_naming = CharacterSet.Create("称之述容喻比义括结视看当誉解名侃");

    private static readonly double s_threshold = LogOdds.Of(Threshold);
    private static readonly double s_mostOfRest = s_model.MostOf(s_rest);
    private static readonly double s_mostOfRestOfFragments = s_fragments.MostOf(s_rest);

    private readonly SpeechViews _views = new(text);

    public FeatureSum<SpeechFeature> Read(int index, in NearbyReports evidence, (int Unit, Subject Subject) source, bool previousWasSpeech, bool keepsFeatures)
    {
        var features = new FeatureSum<SpeechFeature>(s_model, s_fragments) { Met = keepsFeatures ? [] : null, MetPairs = keepsFeatures ? [] : null };
        var pair = pairs[index];
        var line = text[pair.Unit].Text.AsSpan();
        var words = line[pair.Start..(pair.IsLong ? line.Length : pair.End)].Trim();
        AddWords(ref features, words, pair);
        var mayEnd = !keepsFeatures && evidence.IsEmpty;
        if (mayEnd && features.Sum + MostBehindWords < s_threshold) return features;
        AddBefore(ref features, line, pair);
        AddBehind(ref features, text[pair.EndUnit].Text.AsSpan(), pair);
        if (mayEnd && features.Sum + MostBehindMarks < s_threshold) return features;
        AddEvidence(ref features, evidence, source, previousWasSpeech);
        AddPlace(ref features, index, pair);
        AddCrosses(ref features, line, pair, evidence, words);
        if (!keepsFeatures && IsHopeless(features, evidence, SpeechViews.Most)) return features;
        _views.AddNear(ref features, pair);
        if (!keepsFeatures && IsHopeless(features, evidence, SpeechViews.MostBehind)) return features;
        AddNames(ref features, line, pair, evidence.SentenceStart);
        AddHypothetical(ref features, line, pair, evidence.SentenceStart);
        _views.AddFar(ref features, pair, keepsFeatures ? double.NegativeInfinity : s_threshold);
        return features;
    }

    public static bool IsSpeech(in FeatureSum<SpeechFeature> features) => features.Sum >= s_threshold;

    /// <summary>Tells whether words that are no speech are more probably someone's than not, if a reporting word says whose.</summary>
    public static bool IsFragment(in FeatureSum<SpeechFeature> features) => features.SecondSum >= 0;

    // Most words in marks are terms, and so clearly that it does not matter who is named beside them. A fragment needs evidence.
    private static bool IsHopeless(in FeatureSum<SpeechFeature> features, in NearbyReports evidence, double mostOfViews) =>
        features.Sum + s_mostOfRest + mostOfViews < s_threshold && (evidence.IsEmpty || features.SecondSum + s_mostOfRestOfFragments < 0);

    private static void AddBefore(ref FeatureSum<SpeechFeature> features, ReadOnlySpan<char> line, in MarkPair pair)
    {
        var at = Blanks.Before(line, pair.Open) - 1;
        if (at < 0)
        {
            features.Add(SpeechFeature.AtUnitStart);
            return;
        }
        var noun = line[Math.Max(0, at - 9)..(at + 1)].TrimEnd(s_leads);
        if (Words.ReportNouns.EndLength(noun) > 1) features.Add(SpeechFeature.ReportNounBefore);
        else if (Words.TermNouns.EndLength(noun) > 1) features.Add(SpeechFeature.TermNounBefore);
        features.Add(line[at] switch
        {
            '。' or '！' or '？' or '\n' or '…' or '；' or '?' or '!' => SpeechFeature.BehindSentence,
            '：' or ':' => SpeechFeature.BehindColon,
            '，' or ',' => SpeechFeature.BehindComma,
            '、' or '/' => SpeechFeature.BehindEnumeration,
            '”' or '」' or '』' or '"' or '“' => SpeechFeature.BehindMark,
            '的' => SpeechFeature.BehindDe,
            '是' => SpeechFeature.BehindIs,
            '为' or '叫' or '作' or '做' or '成' or '谓' => SpeechFeature.BehindNaming,
            '（' or '(' or '【' => SpeechFeature.BehindBracket,
            '—' or '-' => SpeechFeature.BehindDash,
            '这' or '那' or '该' or '种' or '个' or '些' => SpeechFeature.BehindDemonstrative,
            '句' or '条' or '声' or '段' or '问' => SpeechFeature.BehindNumeral,
            _ => SpeechFeature.BehindText,
        });
    }

    private static void AddBehind(ref FeatureSum<SpeechFeature> features, ReadOnlySpan<char> line, in MarkPair pair)
    {
        var at = Blanks.Behind(line, pair.Close + 1);
        if (at >= line.Length)
        {
            features.Add(SpeechFeature.AtUnitEnd);
            return;
        }
        var rest = line[at..];
        features.Add(rest.Length is > 3 and < MaxSignature && rest.StartsWith("——"), SpeechFeature.SignedBehind);
        features.Add(rest[0] switch
        {
            '。' or '！' or '？' or '\n' or '…' or '；' or '?' or '!' => SpeechFeature.BeforeSentenceEnd,
            '，' or ',' => SpeechFeature.BeforeComma,
            '、' or '/' => SpeechFeature.BeforeEnumeration,
            '“' or '「' or '『' or '"' or '”' => SpeechFeature.BeforeMark,
            '的' => SpeechFeature.BeforeDe,
            '等' => SpeechFeature.BeforeEtc,
            '（' or '(' => SpeechFeature.BeforeBracket,
            '和' or '与' or '或' or '到' or '及' => SpeechFeature.BeforeAnd,
            '这' or '那' => SpeechFeature.BeforeClassifier,
            _ => SpeechFeature.BeforeText,
        });
    }

    private void AddEvidence(
        ref FeatureSum<SpeechFeature> features, in NearbyReports evidence, (int Unit, Subject Subject) source, bool previousWasSpeech)
    {
        if (evidence.Before >= 0) AddVerbBefore(ref features, reports[evidence.Before]);
        if (evidence.After >= 0) AddVerbAfter(ref features, reports[evidence.After]);
        features.Add(evidence.Sentence >= 0, SpeechFeature.VerbInSentence);
        features.Add(evidence.Previous >= 0, SpeechFeature.PreviousInSentence);
        features.Add(evidence.Previous >= 0 && previousWasSpeech, SpeechFeature.PreviousWasSpeech);
        features.Add(evidence.IsEmpty, SpeechFeature.NoEvidence);
        if (!evidence.IsEmpty) AddSubject(ref features, text[source.Unit].Text, source.Subject);
    }

    private void AddNames(ref FeatureSum<SpeechFeature> features, ReadOnlySpan<char> line, in MarkPair pair, int sentenceStart)
    {
        features.Add(HasName(line[sentenceStart..pair.Open]), SpeechFeature.NameInSentence);
        var last = text[pair.EndUnit].Text.AsSpan();
        features.Add(HasName(last[(pair.Close + 1)..Math.Min(last.Length, pair.Close + 30)]), SpeechFeature.NameBehind);
    }

    private static void AddVerbBefore(ref FeatureSum<SpeechFeature> features, in Report report)
    {
        features.Add(SpeechFeature.VerbBefore);
        features.Add(report.Lead switch
        {
            Lead.Colon or Lead.Text => SpeechFeature.VerbBeforeColon,
            Lead.Comma => SpeechFeature.VerbBeforeComma,
            _ => SpeechFeature.VerbBeforeMark,
        });
        features.Add(report.Has(WordFlags.Weak), SpeechFeature.VerbBeforeWeak);
        features.Add(report.Has(WordFlags.Noun), SpeechFeature.VerbBeforeNoun);
        features.Add(report.Has(WordFlags.Cautious), SpeechFeature.VerbBeforeCautious);
        features.Add(report.Has(WordFlags.View), SpeechFeature.VerbBeforeView);
    }

    private static void AddVerbAfter(ref FeatureSum<SpeechFeature> features, in Report report)
    {
        features.Add(SpeechFeature.VerbAfter);
        features.Add(report.Has(WordFlags.Weak), SpeechFeature.VerbAfterWeak);
        features.Add(report.Has(WordFlags.Cautious), SpeechFeature.VerbAfterCautious);
        features.Add(report.Has(WordFlags.Noun), SpeechFeature.VerbAfterNoun);
    }

    private static void AddSubject(ref FeatureSum<SpeechFeature> features, ReadOnlySpan<char> line, in Subject subject)
    {
        features.Add(subject.Kind switch
        {
            SubjectKind.Name => SpeechFeature.SubjectName,
            SubjectKind.Pronoun => SpeechFeature.SubjectPronoun,
            SubjectKind.Phrase => SpeechFeature.SubjectPhrase,
            _ => SpeechFeature.SubjectNone,
        });
        features.Add((subject.Pronoun & WordFlags.Author) != 0, SpeechFeature.SubjectAuthor);
        if (subject.Kind != SubjectKind.Phrase) return;
        var phrase = subject.In(line);
        features.Add(phrase.IndexOfAny('你', '您') >= 0, SpeechFeature.SubjectSecond);
        features.Add(IsGeneric(phrase), SpeechFeature.SubjectGeneric);
        features.Add(phrase.Contains('不'), SpeechFeature.SubjectNegated);
    }

    private static bool IsGeneric(ReadOnlySpan<char> phrase) =>
        phrase is "人们" or "大家" or "用户" or "有人" or "人" or "别人" or "我们" or "很多人" or "消费者" or "客户";

    private bool HasName(ReadOnlySpan<char> part)
    {
        for (var at = cast.NextStart(part, 0); at < part.Length; at = cast.NextStart(part, at + 1))
            if (cast.NameLength(part[at..]) > 0) return true;
        return false;
    }

    private void AddPlace(ref FeatureSum<SpeechFeature> features, int index, in MarkPair pair)
    {
        ref readonly var unit = ref text[pair.Unit];
        features.Add(unit.IsHeading, SpeechFeature.InHeading);
        features.Add(unit.Kind == UnitKind.Item, SpeechFeature.InItem);
        features.Add(unit.Kind == UnitKind.Quoted, SpeechFeature.InQuoted);
        var around = 0;
        for (var i = Math.Max(0, index - 3); i <= index + 3 && i < pairs.Count; i++)
            around += pairs[i].Unit == pair.Unit ? 1 : 0;
        features.Add(around >= 4, SpeechFeature.ManyMarksInUnit);
        features.Add(around == 1, SpeechFeature.FewMarksInUnit);
        features.Add(traits.NamesNobody, SpeechFeature.CastEmpty);
        features.Add(traits.NamesFew, SpeechFeature.CastFew);
        features.Add(traits.NamesMany, SpeechFeature.CastMany);
        features.Add(traits.ReportsOften, SpeechFeature.ReportedOften);
        features.Add(traits.ReportsSeldom, SpeechFeature.ReportedSeldom);
        features.Add(traits.IsInstructional, SpeechFeature.Instructional);
        var isFollowed = index + 1 < pairs.Count && pairs[index + 1].Unit == pair.EndUnit;
        features.Add(isFollowed && reports.FirstFrom(pair.EndUnit, pair.Close) >= 0, SpeechFeature.NextHasVerb);
    }

    /// <summary>Tells whether <paramref name="line"/>, the unit of the pair, is nothing but the words in marks.</summary>
    public static bool IsWhole(ReadOnlySpan<char> line, in MarkPair pair) =>
        !pair.IsLong && Blanks.Before(line, pair.Open) == 0 && IsOver(line, Blanks.Behind(line, pair.Close + 1));

    private static bool IsOver(ReadOnlySpan<char> line, int at) => at == line.Length || line[at] == '。' && Blanks.Behind(line, at + 1) == line.Length;

    /// <summary>把这称为“某某”: tells whether the words are what something is called, which is no utterance however much it sounds like one.</summary>
    public static bool IsName(ReadOnlySpan<char> line, in MarkPair pair)
    {
        var before = Blanks.TrimEnd(line[..pair.Open]);
        return before.Length > 1 && before[^1] is '为' or '作' or '成' && s_naming.Contains(before[^2]);
    }

    private void AddCrosses(
        ref FeatureSum<SpeechFeature> features, ReadOnlySpan<char> line, in MarkPair pair, in NearbyReports evidence, ReadOnlySpan<char> words)
    {
        var length = Length(words, pair);
        var isLong = length >= 16;
        var before = Blanks.Before(line, pair.Open);
        var lead = before == 0 ? '\0' : line[before - 1];
        var none = evidence.IsEmpty;
        features.Add(none && isLong, SpeechFeature.LongNoEvidence);
        features.Add(none && length < 10, SpeechFeature.ShortNoEvidence);
        features.Add(none && isLong && lead == '\0', SpeechFeature.LongStartNoEvidence);
        features.Add(none && isLong && lead is '。' or '！' or '？', SpeechFeature.LongAfterSentenceNoEvidence);
        features.Add(none && isLong && lead is '：', SpeechFeature.LongColonNoEvidence);
        features.Add(none && isLong && lead is '，', SpeechFeature.LongCommaNoEvidence);
        features.Add(none && lead is '、' or '”', SpeechFeature.MarkedListNoEvidence);
        features.Add(lead == '\0' && words.IndexOfAny("。！？，") >= 0, SpeechFeature.StopInsideStart);
        if (evidence.Before >= 0)
        {
            var mark = reports[evidence.Before].Lead == Lead.Mark;
            features.Add(mark && length < 8, SpeechFeature.ShortVerbMark);
            features.Add(mark && isLong, SpeechFeature.LongVerbMark);
            features.Add(!mark && length < 8, SpeechFeature.ShortVerbColon);
        }
        features.Add(evidence.After >= 0 && length < 8, SpeechFeature.ShortVerbAfter);
        features.Add(none && lead is '：' && length >= 5 && !traits.NamesNobody, SpeechFeature.NamedColon);
        features.Add(none && words.Contains('我'), SpeechFeature.NoEvidenceFirstPerson);
        features.Add(none && traits.NamesMany, SpeechFeature.NoEvidenceCastMany);
        features.Add(none && traits.NamesNobody, SpeechFeature.NoEvidenceCastEmpty);
        features.Add(isLong && traits.IsInstructional, SpeechFeature.LongInstructional);
        var asks = words.Length > 0 && words[^1] is '？' or '?';
        features.Add(none && asks, SpeechFeature.QuestionNoEvidence);
        features.Add(asks && traits.IsInstructional, SpeechFeature.QuestionInstructional);
    }
}
