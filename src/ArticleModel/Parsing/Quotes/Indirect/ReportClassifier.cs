using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Settles whether a reporting word reports someone's words, by a weighted sum of features: 介绍 and 回答 are nouns as often
/// as verbs, and guides speak of what users say without anyone having said it.
/// </summary>
internal sealed class ReportClassifier(QuotedText text, ReportIndex reports, Sources sources, ArticleTraits traits)
{
    private static readonly CharacterSet s_functions = CharacterSet.Create("的了过是这和给时中等也就与一之到出为道");
    private static readonly CharacterSet s_behindNouns = CharacterSet.Create("的了过时中给和与、");

    private readonly ReportWords _words = new(text);
    private readonly ReportViews _views = new(text);

    /// <summary>Returns what the word itself weighs.</summary>
    public FeatureSum<ReportFeature> Begin(in Report report, bool keepsFeatures) =>
        keepsFeatures ? _words.WeighAgain(report) : ReportWords.Resume(report);

    /// <summary>Weighs where the word stands, and behind what.</summary>
    public void AddClause(ref FeatureSum<ReportFeature> features, int index, in Subject subject, bool behindQuote)
    {
        ref readonly var report = ref reports[index];
        var line = text[report.Unit].Text.AsSpan();
        var isNominal = (report.Groups & VerbGroups.Nominal) != 0;
        AddBefore(ref features, line, report, reports.ClauseOf(index).ClauseStart, subject);
        AddPlace(ref features, report.Unit, behindQuote);
        AddCrosses(ref features, line, report, subject, isNominal);
        AddVerbCrosses(ref features, line[report.Start], report, subject);
    }

    /// <summary>Weighs the source.</summary>
    /// <param name="features">Where to add.</param>
    /// <param name="index">The reporting word.</param>
    /// <param name="subject">Its subject.</param>
    /// <param name="attribution">Whom that means.</param>
    public void AddSource(ref FeatureSum<ReportFeature> features, int index, in Subject subject, in Attribution attribution)
    {
        ref readonly var report = ref reports[index];
        AddSpeaker(ref features, report, attribution);
        if (AddSubject(ref features, index, subject, attribution))
        {
            features.Add(traits.IsInstructional, ReportFeature.SourceInstructional);
            features.Add(report.Lead == Lead.Text ? ReportFeature.TextSource : ReportFeature.SourceComma);
            features.Add(report.Has(WordFlags.Cautious), ReportFeature.CautiousSource);
        }
    }

    // Who is named, and reported again and again, is a source of this article.
    private static void AddSpeaker(ref FeatureSum<ReportFeature> features, in Report report, in Attribution attribution)
    {
        if (attribution.Speaker is not { IsNamed: true, Kind: SpeakerKind.Person } speaker || IsFar(attribution)) return;
        features.Add(ReportFeature.SpeakerNamed);
        features.Add(speaker.Reports > 2, ReportFeature.SpeakerOften);
        features.Add(report.Lead == Lead.Text ? ReportFeature.NamedText : ReportFeature.NamedComma);
        features.Add(!report.Has(WordFlags.Weak | WordFlags.Cautious), ReportFeature.StrongNamed);
    }

    // Tells whether the clause has a source of its own.
    private bool AddSubject(ref FeatureSum<ReportFeature> features, int index, in Subject subject, in Attribution attribution)
    {
        features.Add(attribution.Speaker?.Kind == SpeakerKind.Document, ReportFeature.SubjectDocument);
        if (subject.Kind == SubjectKind.None || IsFar(attribution))
        {
            features.Add(SubjectFeature(attribution));
            return false;
        }
        if (attribution.Speaker?.Kind == SpeakerKind.Author)
        {
            features.Add(ReportFeature.SubjectAuthor);
            features.Add(subject.Kind != SubjectKind.Pronoun, ReportFeature.SelfFind);
            return false;
        }
        if (subject.Kind == SubjectKind.Name) features.Add(ReportFeature.SubjectName);
        else if (subject.Kind == SubjectKind.Pronoun) AddPronoun(ref features, subject.Pronoun);
        else return AddPhrase(ref features, sources.PhraseOf(index), sources.EndsAsSource(index));
        return true;
    }

    private static ReportFeature SubjectFeature(in Attribution attribution) =>
        attribution.Speaker is { IsNamed: true } ? ReportFeature.SubjectFar : ReportFeature.SubjectNone;

    private static void AddPronoun(ref FeatureSum<ReportFeature> features, WordFlags pronoun)
    {
        if ((pronoun & WordFlags.Author) != 0) features.Add(ReportFeature.SubjectAuthor);
        else if ((pronoun & WordFlags.Plural) != 0) features.Add(ReportFeature.SubjectPlural);
        else features.Add((pronoun & WordFlags.Thing) == 0, ReportFeature.SubjectAnyone);
    }

    // The speaker is that of another clause.
    private static bool IsFar(in Attribution attribution) => attribution.Rule.EndsWith("-far", StringComparison.Ordinal);

    private static bool AddPhrase(ref FeatureSum<ReportFeature> features, ReadOnlySpan<char> phrase, bool isSource)
    {
        var isCounted = SourcePhrase.IsCounted(phrase);
        features.Add(isSource, ReportFeature.SubjectSource);
        features.Add(isCounted, ReportFeature.SubjectCounted);
        features.Add(isSource && !isCounted && phrase.Length <= 4, ReportFeature.SubjectBare);
        features.Add(!isSource && NameShape.HasLatin(phrase), ReportFeature.SubjectEstablished);
        features.Add(!isSource && !isCounted, ReportFeature.SubjectOther);
        features.Add(phrase.Length > 12, ReportFeature.SubjectLong);
        return isSource;
    }

    private void AddBefore(ref FeatureSum<ReportFeature> features, ReadOnlySpan<char> line, in Report report, int clause, in Subject subject)
    {
        var before = line[clause..report.Start];
        var isFirst = Clause.IsFirst(text, report.Unit, clause, report.Start) || IsBehindLabel(report.Unit, clause);
        if (clause == 0) features.Add(ReportFeature.AtUnitStart);
        else features.Add(!isFirst, ReportFeature.MidSentence);
        var adverbs = subject.IsEmpty || subject.End > report.Start ? before[Math.Max(0, before.Length - 4)..] : line[subject.End..report.Start];
        var tone = TraitSum.AllOf(adverbs);
        var isModal = (tone & CharTraits.Prospect) != 0 || (tone & CharTraits.Auxiliary) != 0 && adverbs.Contains("应该", StringComparison.Ordinal);
        features.Add(isModal, ReportFeature.Modal);
        features.Add((tone & CharTraits.Negation) != 0, ReportFeature.Negated);
        var signs = TraitSum.AllOf(before);
        features.Add((signs & CharTraits.SecondPerson) != 0, ReportFeature.SecondPerson);
        features.Add((signs & CharTraits.Account) != 0 || before.StartsWith("按"), ReportFeature.ByAccount);
        features.Add(before.StartsWith("正如") || before.StartsWith("如") || before.EndsWith("所"), ReportFeature.AsSaid);
        features.Add((signs & CharTraits.Demonstrative) != 0, ReportFeature.Demonstrative);
        var isNoun = line[report.End - 1] == '了' || report.End < line.Length && s_behindNouns.Contains(line[report.End]);
        features.Add(isNoun && !report.IsApart, ReportFeature.Nominalized);
    }

    // **租金**：分析师预计，…: the words before the colon are a heading.
    private bool IsBehindLabel(int unit, int clause)
    {
        if (clause == 0 || text[unit].Text[clause - 1] is not ('：' or ':')) return false;
        var end = text[unit].EmphasisEnd(0);
        return end >= clause - 1 && end <= clause;
    }

    /// <summary>Weighs the reported words.</summary>
    public void AddContent(ref FeatureSum<ReportFeature> features, in Report report, int end)
    {
        var content = text[report.Unit].Text.AsSpan(report.Content, end - report.Content);
        features.Add(content.Length switch
        {
            < 12 => ReportFeature.Content6,
            < 25 => ReportFeature.Content12,
            < 60 => ReportFeature.Content25,
            _ => ReportFeature.Content60,
        });
        features.Add(s_functions.Contains(content[0]), ReportFeature.StartsWithFunction);
        features.Add(Words.Pronouns.StartLength(content) > 0, ReportFeature.StartsAsReport);
        features.Add(content.Contains('，'), ReportFeature.HasComma);
        features.Add(content[^1] is '？' or '?', ReportFeature.EndsQuestion);
        features.Add(content.IndexOfAny('你', '您') >= 0, ReportFeature.ContentSecond);
        features.Add(content.Contains('我'), ReportFeature.ContentIsSpeech);
        _views.AddContent(ref features, report, end);
    }

    private void AddPlace(ref FeatureSum<ReportFeature> features, int unit, bool behindQuote)
    {
        features.Add(text[unit].Kind == UnitKind.Item, ReportFeature.InItem);
        features.Add(traits.NamesNobody, ReportFeature.CastEmpty);
        features.Add(traits.NamesMany, ReportFeature.CastMany);
        features.Add(traits.ReportsOften, ReportFeature.ReportedOften);
        features.Add(traits.ReportsSeldom, ReportFeature.ReportedSeldom);
        features.Add(traits.IsInstructional, ReportFeature.Instructional);
        features.Add(behindQuote, ReportFeature.BehindQuote);
    }

    private void AddCrosses(ref FeatureSum<ReportFeature> features, ReadOnlySpan<char> line, in Report report, in Subject subject, bool isNominal)
    {
        var isText = report.Lead == Lead.Text;
        var isPhrase = subject.Kind == SubjectKind.Phrase;
        features.Add(isText && report.Has(WordFlags.Cautious), ReportFeature.CautiousText);
        features.Add(isText && report.Has(WordFlags.Weak), ReportFeature.WeakText);
        features.Add(isPhrase && report.Has(WordFlags.Weak), ReportFeature.WeakPhrase);
        features.Add(isText && isNominal, ReportFeature.NominalText);
        features.Add(isPhrase && isNominal, ReportFeature.NominalPhrase);
        features.Add(isNominal && traits.IsInstructional, ReportFeature.NominalInstructional);
        features.Add(subject.Owns && report.Lead == Lead.Comma && !SubjectReader.IsOpinion(line[report.Start..]), ReportFeature.OwnsComma);
        features.Add(isPhrase && traits.ReportsSeldom, ReportFeature.BareSourceSeldom);
        features.Add(subject.IsEmpty && isText, ReportFeature.TextNone);
    }

    private static void AddVerbCrosses(ref FeatureSum<ReportFeature> features, char verb, in Report report, in Subject subject)
    {
        var groups = report.Groups;
        var isComma = report.Lead != Lead.Text;
        var isNominal = (groups & VerbGroups.Nominal) != 0;
        features.Add(subject.IsPersonal, isComma ? ReportFeature.ManComma : ReportFeature.ManText);
        features.Add(isNominal && isComma, ReportFeature.NominalComma);
        var isShort = subject.Kind == SubjectKind.Phrase && subject.End - subject.Start <= 6 && subject.End == report.Start && !subject.Owns;
        features.Add(isShort, isComma ? ReportFeature.ShortPhraseComma : ReportFeature.ShortPhraseText);
        features.Add(!isComma && (groups & VerbGroups.Think) != 0, ReportFeature.ThinkText);
        features.Add(isComma && report.Has(WordFlags.View), ReportFeature.ViewComma);
        features.Add(!isComma && verb == '说', ReportFeature.SayText);
        features.Add(!isComma && (groups & VerbGroups.StateText) != 0, ReportFeature.StateText);
        features.Add(!isComma && (groups & VerbGroups.DemandText) != 0, ReportFeature.DemandText);
        features.Add(isComma && (groups & VerbGroups.ShowOnly) != 0, ReportFeature.ShowComma);
        features.Add((subject.Pronoun & WordFlags.Author) != 0 && (groups & VerbGroups.Author) != 0, ReportFeature.AuthorThink);
    }
}
