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
/// Settles whether someone said the words behind a colon, or whether they explain, list or sum up, by a weighted sum of
/// features. Leaves to the attribution who said them.
/// </summary>
internal sealed class UnmarkedClassifier(QuotedText text, ReportIndex reports, Sources sources, Surroundings around, ArticleTraits traits)
{
    /// <summary>Words behind a colon are taken for someone's from this probability on.</summary>
    public const double Threshold = SpeechClassifier.Threshold;

    // So far below the threshold words that were taken ever stood, over the 658 of 2,840 articles, and a tenth more: behind what leads to
    // them, and behind all but the pairs in the words themselves.
    private const double MostBehindLead = 2.2;
    private const double MostOfWords = 1.5;

    /// <summary>The weights of what a lead ends in add no more.</summary>
    internal const double MostOfEnd = 4;

    private const int MaxLabel = 14;
    private const int MaxWords = 60;
    private const int Near = 24;

    private static readonly LinearModel<UnmarkedFeature> s_model = LinearModel<UnmarkedFeature>.Load("Quotes.unmarked-weights");
    private static readonly BigramModel<UnmarkedView> s_views = BigramModel<UnmarkedView>.Load("Quotes.unmarked-bigrams");

    private static readonly double s_threshold = LogOdds.Of(Threshold);

    // What the nouns that a lead ends in can add at most.
    private static readonly double s_mostOfNouns =
        s_model.MostOf([UnmarkedFeature.Counted], [UnmarkedFeature.NounBefore], [UnmarkedFeature.NounIs], [UnmarkedFeature.TermBefore]);

    /// <summary>Weighs what leads to the words of <paramref name="unit"/>: the text in front of <paramref name="colon"/>.</summary>
    /// <param name="colon">The colon.</param>
    /// <param name="behind">Where the text of the colon goes on.</param>
    /// <param name="unit">The text of the words.</param>
    /// <param name="report">The reporting word that leads to them, -1 for none.</param>
    /// <param name="keepsFeatures">True to keep the features met, for the trainer.</param>
    public FeatureSum<UnmarkedFeature> Begin(Colon colon, int behind, int unit, int report, bool keepsFeatures)
    {
        var features = FeatureSum<UnmarkedFeature>.Begin(s_model, keepsFeatures);
        var leading = text[colon.Unit].Text.AsSpan();
        var clause = Clause.Start(text, colon.Unit, colon.At);
        var lead = Blanks.Trim(leading[clause..colon.At]);
        if (colon.Unit != unit) AddNextUnit(ref features, report, text[unit].Kind);
        features.Add(Clause.IsFirst(text, colon.Unit, clause, behind), UnmarkedFeature.LeadAtSentenceStart);
        AddLead(ref features, lead, clause, colon);
        AddVerb(ref features, leading, lead, report, colon.At);
        features.Add(s_views, UnmarkedView.Lead, text.Pairs.In(colon.Unit, Math.Max(clause, colon.At - Near), colon.At));
        if (features.Met is not null || features.Sum + MostOfEnd + MostBehindLead >= s_threshold) AddEnd(ref features, lead);
        return features;
    }

    /// <summary>Tells whether words are none of someone's whatever they are, by what leads to them.</summary>
    public static bool IsHopeless(in FeatureSum<UnmarkedFeature> features) => features.Met is null && features.Sum + MostBehindLead < s_threshold;

    /// <summary>Weighs the words of <paramref name="pair"/>, up to the end of their first sentence, behind <paramref name="colon"/>.</summary>
    public void AddWords(ref FeatureSum<UnmarkedFeature> features, Colon colon, in MarkPair pair, int report)
    {
        var line = text[pair.Unit].Text.AsSpan();
        var leading = text[colon.Unit].Text.AsSpan();
        AddWords(ref features, line, pair);
        AddPlace(ref features, leading, pair.Unit, Clause.Start(text, colon.Unit, colon.At));
        AddCrosses(ref features, line[pair.Start..pair.Close], report, text[pair.Unit].Kind);
        if (features.Met is null && features.Sum + MostOfWords < s_threshold) return;
        features.Add(s_views, UnmarkedView.Words, text.Pairs.In(pair.Unit, pair.Start, Math.Min(pair.Close, pair.Start + MaxWords)));
    }

    private void AddLead(ref FeatureSum<UnmarkedFeature> features, ReadOnlySpan<char> lead, int clause, Colon colon)
    {
        features.Add(lead.Length switch
        {
            <= 4 => UnmarkedFeature.Lead4,
            <= 8 => UnmarkedFeature.Lead8,
            <= 16 => UnmarkedFeature.Lead16,
            _ => UnmarkedFeature.LeadLong,
        });
        features.Add(clause == 0, UnmarkedFeature.LeadAtUnitStart);
        AddName(ref features, lead, clause, colon);
        var sum = TraitSum.Of(lead);
        features.Add(sum.Has(CharTraits.Work), UnmarkedFeature.LeadHasWork);
        features.Add(sum.Has(CharTraits.Author), UnmarkedFeature.LeadHasAuthor);
        features.Add(sum.Has(CharTraits.Man), UnmarkedFeature.LeadHasMan);
        features.Add(sum.Has(CharTraits.SecondPerson), UnmarkedFeature.LeadHasSecond);
        features.Add(sum.Has(CharTraits.Digit), UnmarkedFeature.LeadHasNumber);
        var isLike = sum.Has(CharTraits.Like);
        features.Add(isLike && lead.Contains("如果", StringComparison.Ordinal) || lead.StartsWith("当"), UnmarkedFeature.Conditional);
        features.Add(sum.Has(CharTraits.Auxiliary), UnmarkedFeature.Modal);
        features.Add(sum.Has(CharTraits.Negation), UnmarkedFeature.Negated);
        features.Add(sum.Has(CharTraits.Demonstrative), UnmarkedFeature.Demonstrative);
        features.Add(isLike && (lead.StartsWith("正如") || lead.StartsWith("如")) || sum.Has(CharTraits.As), UnmarkedFeature.AsSaid);
        features.Add(isLike && (lead.StartsWith("比如") || lead.StartsWith("例如") || lead.StartsWith("譬如")), UnmarkedFeature.Example);
        features.Add(sum.Has(CharTraits.Interrogative), UnmarkedFeature.Asks);
    }

    private static void AddEnd(ref FeatureSum<UnmarkedFeature> features, ReadOnlySpan<char> lead)
    {
        if (lead.IsEmpty) return;
        features.Add(lead[0] == '@', UnmarkedFeature.Handle);
        features.Add(UnmarkedFeature.Last, lead[^1..]);
        if (lead.Length > 1) features.Add(UnmarkedFeature.LastTwo, lead[^2..]);
        if (features.Met is null && features.Sum + s_mostOfNouns + MostBehindLead < s_threshold) return;
        features.Add(SourcePhrase.IsCounted(lead), UnmarkedFeature.Counted);
        features.Add(Words.ReportNouns.EndLength(lead) > 0 || Words.Sayings.EndLength(lead) > 0, UnmarkedFeature.NounBefore);
        features.Add(lead[^1] is '是' or '为' && Words.ReportNouns.EndLength(lead[..^1]) > 1, UnmarkedFeature.NounIs);
        features.Add(Words.TermNouns.EndLength(lead) > 0, UnmarkedFeature.TermBefore);
    }

    private void AddName(ref FeatureSum<UnmarkedFeature> features, ReadOnlySpan<char> lead, int clause, Colon colon)
    {
        var unit = colon.Unit;
        var scene = sources.Scene;
        var last = scene.CountBefore(unit, colon.At);
        if (last == 0 || scene[last - 1].Unit != unit || scene[last - 1].At < clause) return;
        features.Add(UnmarkedFeature.LeadHasName);
        var mention = Blanks.TrimEnd(text[unit].Text.AsSpan(scene[last - 1].At, colon.At - scene[last - 1].At));
        features.Add(mention.Length <= scene[last - 1].Member.Name.Length, UnmarkedFeature.LeadEndsInName);
        features.Add(mention.Length == lead.Length, UnmarkedFeature.LeadIsName);
    }

    private void AddVerb(ref FeatureSum<UnmarkedFeature> features, ReadOnlySpan<char> line, ReadOnlySpan<char> lead, int index, int colon)
    {
        if (index < 0)
        {
            features.Add(UnmarkedFeature.NoVerb);
            return;
        }
        ref readonly var report = ref reports[index];
        features.Add(UnmarkedFeature.Verb, line[report.Start..report.End]);
        features.Add(!report.Has(WordFlags.Weak | WordFlags.Cautious | WordFlags.Noun), UnmarkedFeature.VerbPlain);
        features.Add(report.Has(WordFlags.Weak), UnmarkedFeature.VerbWeak);
        features.Add(report.Has(WordFlags.Cautious), UnmarkedFeature.VerbCautious);
        features.Add(report.Has(WordFlags.Noun), UnmarkedFeature.VerbNoun);
        features.Add(report.Has(WordFlags.View), UnmarkedFeature.VerbView);
        features.Add(report.Has(WordFlags.Addressee), UnmarkedFeature.VerbListener);
        features.Add(colon - report.End > 2, UnmarkedFeature.VerbFar);
        var subject = sources.SubjectOf(index);
        var saysHere = report.Has(WordFlags.Direct) && !report.Has(WordFlags.Noun | WordFlags.View) && Blanks.Behind(line, report.End) >= colon;
        // 店长愣了一下，问：…: who heads the sentence.
        var head = saysHere && subject.IsEmpty ? around.ByReport(index, "").Speaker : null;
        var isHead = head is { IsNamed: true } or { Kind: SpeakerKind.Author };
        features.Add(subject.Kind switch
        {
            SubjectKind.Name => UnmarkedFeature.SubjectName,
            SubjectKind.Pronoun => UnmarkedFeature.SubjectPronoun,
            SubjectKind.Phrase => sources.EndsAsSource(index) ? UnmarkedFeature.SubjectSource : UnmarkedFeature.SubjectPhrase,
            _ when head is null => UnmarkedFeature.SubjectNone,
            _ => isHead ? UnmarkedFeature.SubjectName : UnmarkedFeature.SubjectSource,
        });
        features.Add((subject.Pronoun & WordFlags.Author) != 0, UnmarkedFeature.SubjectAuthor);
        features.Add(subject.Kind == SubjectKind.Name || isHead, UnmarkedFeature.VerbName);
        features.Add(sources.HasSource(index) || head is not null, UnmarkedFeature.VerbSource);
        features.Add(lead.Length > 0 && lead[0] == '我', UnmarkedFeature.VerbAuthor);
        if (!saysHere) return;
        features.Add(UnmarkedFeature.SaidHere);
        features.Add(subject.Kind is SubjectKind.Name or SubjectKind.Pronoun || isHead, UnmarkedFeature.SaidByPerson);
        features.Add(subject.Kind == SubjectKind.Phrase && sources.HasSource(index) || head is not null && !isHead, UnmarkedFeature.SaidBySource);
    }

    private void AddWords(ref FeatureSum<UnmarkedFeature> features, ReadOnlySpan<char> line, in MarkPair pair)
    {
        var words = line[pair.Start..pair.Close];
        features.Add(words.Length switch
        {
            < 8 => UnmarkedFeature.Words8,
            < 16 => UnmarkedFeature.Words16,
            < 30 => UnmarkedFeature.Words30,
            < 60 => UnmarkedFeature.Words60,
            _ => UnmarkedFeature.WordsLong,
        });
        features.Add(Blanks.Behind(line, pair.Close + 1) == line.Length ? UnmarkedFeature.OneSentence : UnmarkedFeature.MoreSentences);
        var sum = TraitSum.Of(words);
        features.Add(sum.Has(CharTraits.FirstPerson), UnmarkedFeature.FirstPerson);
        features.Add(sum.Has(CharTraits.SecondPerson), UnmarkedFeature.SecondPerson);
        features.Add(sum.Has(CharTraits.ThirdPerson), UnmarkedFeature.ThirdPerson);
        features.Add(sum.Has(CharTraits.Particle), UnmarkedFeature.Particle);
        features.Add(sum.Has(CharTraits.Copula), UnmarkedFeature.Copula);
        features.Add(sum.Has(CharTraits.Modal), UnmarkedFeature.ModalInside);
        features.Add(sum.Has(CharTraits.Digit), UnmarkedFeature.Digit);
        features.Add(sum.Has(CharTraits.Enumeration), UnmarkedFeature.Enumeration);
        features.Add((sum.Inner & CharTraits.Comma) != 0, UnmarkedFeature.InnerComma);
        features.Add(!sum.HasHan, UnmarkedFeature.NoHan);
        features.Add(words.ContainsAny(QuotationMarks.All), UnmarkedFeature.HasMarks);
        features.Add(line[pair.Close] switch
        {
            '？' or '?' => UnmarkedFeature.EndsQuestion,
            '！' or '!' => UnmarkedFeature.EndsExclamation,
            '。' or '…' or '\n' => UnmarkedFeature.EndsStop,
            _ => UnmarkedFeature.EndsOpen,
        });
        features.Add(char.IsAsciiDigit(words[0]), UnmarkedFeature.DigitFirst);
        features.Add(words[0] is '我' or '你' or '您' or '他' or '她' or '咱', UnmarkedFeature.StartsPerson);
        features.Add(Words.Openers.StartLength(words) > 1 || Words.Adverbs.StartLength(words) > 1, UnmarkedFeature.StartsClause);
        features.Add(text[pair.Unit].EmphasisEnd(pair.Start) > 0, UnmarkedFeature.IsBold);
    }

    private void AddPlace(ref FeatureSum<UnmarkedFeature> features, ReadOnlySpan<char> line, int unit, int clause)
    {
        features.Add(text[unit].Kind == UnitKind.Item, UnmarkedFeature.InItem);
        features.Add(text[unit].Kind == UnitKind.Quoted, UnmarkedFeature.InQuoted);
        features.Add(unit > 0 && HasLabel(unit - 1), UnmarkedFeature.LabelBefore);
        features.Add(unit + 1 < text.Count && HasLabel(unit + 1), UnmarkedFeature.LabelBehind);
        features.Add(clause > 0 && line[clause - 1] is '：' or ':', UnmarkedFeature.ColonBefore);
        features.Add(traits.NamesNobody, UnmarkedFeature.CastEmpty);
        features.Add(traits.NamesFew, UnmarkedFeature.CastFew);
        features.Add(traits.NamesMany, UnmarkedFeature.CastMany);
        features.Add(traits.ReportsOften, UnmarkedFeature.ReportedOften);
        features.Add(traits.ReportsSeldom, UnmarkedFeature.ReportedSeldom);
        features.Add(traits.IsInstructional, UnmarkedFeature.Instructional);
    }

    private bool HasLabel(int unit)
    {
        var line = text[unit].Text.AsSpan();
        return line[..Math.Min(MaxLabel, line.Length)].IndexOfAny('：', ':') > 0;
    }

    private void AddCrosses(ref FeatureSum<UnmarkedFeature> features, ReadOnlySpan<char> words, int report, UnitKind kind)
    {
        if (report < 0)
        {
            features.Add(kind == UnitKind.Item, UnmarkedFeature.NoVerbItem);
            features.Add(words.Length < 12, UnmarkedFeature.NoVerbShort);
            return;
        }
        features.Add(words.Contains('我'), UnmarkedFeature.VerbFirstPerson);
        features.Add(words[^1] is '？' or '?' or '吗' or '呢', UnmarkedFeature.VerbQuestion);
        features.Add(traits.IsInstructional, UnmarkedFeature.InstructionalVerb);
    }

    private static void AddNextUnit(ref FeatureSum<UnmarkedFeature> features, int report, UnitKind kind)
    {
        features.Add(UnmarkedFeature.InNextUnit);
        features.Add(report >= 0, UnmarkedFeature.NextUnitVerb);
        features.Add(kind == UnitKind.Quoted, UnmarkedFeature.NextUnitQuoted);
        features.Add(kind == UnitKind.Item, UnmarkedFeature.NextUnitItem);
    }
}
