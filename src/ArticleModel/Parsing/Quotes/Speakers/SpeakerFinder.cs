using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speakers;

/// <summary>
/// Settles who says quoted words: gathers everyone whom the words around them, the story before and the sentence behind
/// name, and lets <see cref="SpeakerBallot"/> weigh the evidence; nobody rather than a guess.
/// </summary>
internal sealed partial class SpeakerFinder(QuotedText text, List<MarkPair> pairs, ReportIndex reports, Cast cast, Sources sources, bool keepsFeatures)
{
    /// <summary>A phrase before a colon that ends in a noun for a source is no longer.</summary>
    private const int MaxPhrase = 14;

    /// <summary>So many clauses before a colon may tell what the speaker does.</summary>
    private const int MaxActions = 4;

    /// <summary>Between the words and 说 stands 我, and behind it to whom the author said it: 我问他。</summary>
    private const int MaxTeller = 4;
    private const int MaxTold = 4;

    /// <summary>How sure the author is who says 我说 right before the words: too rare in articles to be learned.</summary>
    private const double Explicit = 0.96;

    /// <summary>How sure it is that two who ask and answer take turns.</summary>
    private const double TakesTurns = 0.85;

    /// <summary>How sure it is that nobody is named behind 被 without anyone.</summary>
    private const double Nobody = 0.6;

    private readonly Surroundings _around = new(text, reports, cast, sources);
    private readonly SpeakerBallot _ballot = new(text.Scratch.Candidates, keepsFeatures);

    /// <summary>The candidates of the last quote, for the trainer only.</summary>
    public SpeakerBallot Ballot => _ballot;

    /// <summary>Returns who says the words of <paramref name="pair"/>, and how probable that is.</summary>
    /// <param name="pair">The words: a pair of marks, or words without marks.</param>
    /// <param name="index">How many pairs of marks stand before it.</param>
    /// <param name="evidence">What stands around it.</param>
    /// <param name="earlier">The quotes among the pairs.</param>
    public (Attribution Winner, double Probability) Find(in MarkPair pair, int index, in NearbyReports evidence, ReadOnlySpan<QuoteDraft?> earlier)
    {
        _ballot.Clear();
        var sentence = evidence.SentenceStart;
        ProposeVerbs(pair, sentence, evidence);
        _ballot.Propose(_around.Signature(pair), SpeakerFeature.Signature);
        ProposeLabel(pair, evidence.Before >= 0);
        ProposeActor(pair, sentence, evidence.Before);
        ProposePrevious(index, evidence, earlier);
        ProposeNarrator(pair);
        ProposeSentence(pair, sentence);
        if (pair.Open < 4) _ballot.Propose(_around.Lead(pair.Unit), SpeakerFeature.Lead);
        ProposeEarlierVerbs(pair, sentence);
        ProposeNouns(pair, sentence);
        ProposeSpoken(pair, index, earlier);
        ProposeMentioned(pair);
        ProposeCounted(pair);
        ProposeRun(pair);
        if (!IsLed(evidence)) ProposeBehind(pair);
        JudgeCandidates(pair, evidence);
        if (IsOther(pair, evidence) && earlier[evidence.Previous] is { Speaker: { } previous }) _ballot.Exclude(previous);
        if (_ballot.Narrator(IsTold(pair, evidence.After)) is { } narrator) return (narrator, Explicit);
        if (evidence.Before >= 0 && _around.IsPassive(evidence.Before)) return (Attribution.Unknown, Nobody);
        if (InTurn(pair, index, evidence, earlier) is { } other) return (other, TakesTurns);
        return _ballot.Choose();
    }

    // 她问：“…”对方沉默片刻，答道：“…”: not who spoke before.
    private bool IsOther(in MarkPair pair, in NearbyReports evidence) =>
        evidence.Previous >= 0 && text[pair.Unit].Text.AsSpan()[(pairs[evidence.Previous].Close + 1)..pair.Open].TrimStart(" ，。").StartsWith("对方");

    // “…”我说。, “…”我问他。: right behind the words, and nothing else is said in the sentence.
    private bool IsTold(in MarkPair pair, int after)
    {
        if (after < 0 || reports[after].Start - pair.Close > MaxTeller) return false;
        var tail = text[pair.EndUnit].Text.AsSpan(reports[after].End);
        var stop = tail[..Math.Min(tail.Length, MaxTold + 1)].IndexOfAny(CharacterSets.StrongStops);
        return stop < 0 ? tail.Length <= MaxTold : QuotationMarks.IsSentenceEnd(tail[stop]);
    }

    /// <summary>The subject of a reporting word; where its clause has none, that of the sentence before it.</summary>
    public Attribution ByReport(int report, string rule) => _around.ByReport(report, rule);

    private void ProposeVerbs(in MarkPair pair, int sentence, in NearbyReports evidence)
    {
        if (evidence.Before >= 0) ProposeVerb(evidence.Before, "verb-before", SpeakerFeature.VerbBeforeName);
        if (evidence.After >= 0 && !IsLed(evidence) && !IsReply(pair, reports[evidence.After]))
            ProposeVerb(evidence.After, "verb-after", SpeakerFeature.VerbAfterName);
        if (evidence.Sentence >= 0) ProposeVerb(evidence.Sentence, "sentence", SpeakerFeature.SentenceName);
        if (evidence.Sentence >= 0 || evidence.Before < 0) return;
        var earlier = reports.LastBefore(pair.Unit, reports[evidence.Before].Start);
        if (earlier >= 0 && reports[earlier].Start >= sentence) ProposeVerb(earlier, "sentence", SpeakerFeature.SentenceName);
    }

    // 邻居对她说：“…”可她没听: the word that leads to the words has a subject of its own, so that the one behind them is not theirs; nor is one that
    // leads to other words: 就问：“…”他说：“…”
    private bool IsLed(in NearbyReports evidence)
    {
        if (evidence.Before < 0 || evidence.After < 0 || reports[evidence.Before].Lead is not (Lead.Colon or Lead.Mark)) return false;
        return sources.HasSource(evidence.Before) || sources.LeadsToWords(reports[evidence.After]);
    }

    // “店卖不卖？”房东回答：“不卖。”: whoever replies did not ask.
    private bool IsReply(in MarkPair pair, in Report report)
    {
        if (pair.Close == 0 || report.Lead is not (Lead.Colon or Lead.Mark)) return false;
        var line = text[pair.EndUnit].Text.AsSpan();
        return line[pair.Close - 1] is '？' or '?' && line[report.Start..report.End] is ['答', ..] or ['回', '答' or '复' or '应', ..];
    }

    // The features of one word stand in the order name, pronoun, source, phrase, far.
    private void ProposeVerb(int report, string rule, SpeakerFeature name)
    {
        var attribution = _around.ByReport(report, rule);
        if (attribution.Speaker is null) return;
        var subject = sources.SubjectOf(report);
        var kind = attribution.Rule != rule ? 4 : subject.Kind switch
        {
            SubjectKind.Name => 0,
            SubjectKind.Pronoun => 1,
            _ when attribution.Speaker.Kind == SpeakerKind.Author => 0,
            _ => sources.EndsAsSource(report) ? 2 : 3,
        };
        _ballot.Propose(attribution, name + kind);
        if (name == SpeakerFeature.VerbBeforeName && kind < 4) _ballot.Propose(attribution, LeadFeature(reports[report].Lead));
        var isOwned = subject.Owns && !reports[report].Has(WordFlags.Noun | WordFlags.View);
        if (name == SpeakerFeature.SentenceName && isOwned) _ballot.Propose(attribution, SpeakerFeature.SentenceOwned);
    }

    private static SpeakerFeature LeadFeature(Lead lead) => lead switch
    {
        Lead.Colon => SpeakerFeature.BeforeColon,
        Lead.Mark => SpeakerFeature.BeforeMark,
        _ => SpeakerFeature.BeforeComma,
    };

    // The last reporting word of the sentences before in the unit, else of the unit before.
    private void ProposeEarlierVerbs(in MarkPair pair, int sentence)
    {
        if (sentence > 0 && reports.LastBefore(pair.Unit, sentence) is >= 0 and var prior) ProposeVerb(prior, "carried", SpeakerFeature.PriorName);
        else if (pair.Unit > 0 && !text[pair.Unit - 1].IsHeading && reports.LastBefore(pair.Unit - 1, text[pair.Unit - 1].Text.Length) is >= 0 and var before)
            _ballot.Propose(_around.ByReport(before, "carried-far"), SpeakerFeature.PriorUnitVerb);
    }

    // 某人的态度很明确：“…”, 某某——“…”: no reporting word, but a colon or dash behind a clause that names someone.
    private void ProposeLabel(in MarkPair pair, bool leads)
    {
        var line = text[pair.Unit].Text.AsSpan();
        var end = Blanks.Before(line, pair.Open);
        if (end == 0 || line[end - 1] is not ('：' or ':' or '—')) return;
        var isDash = line[end - 1] == '—';
        while (end > 0 && line[end - 1] is '：' or ':' or '—') end--;
        var start = Clause.Start(text, pair.Unit, end);
        var clause = line[SubjectReader.SkipOpeners(line, start, end)..end];
        var actor = clause[..NameShape.FullNameLength(clause)];
        if (_around.FirstIn(pair.Unit, start, end) is { } named) _ballot.Propose(named with { Rule = "colon" }, SpeakerFeature.ColonName);
        // 罗启文打来电话：“…”: a name that nothing else marks, and what its bearer did.
        else if (!actor.IsEmpty) _ballot.Propose(_around.OfPhrase(actor, "colon"), SpeakerFeature.ColonName);
        var phrase = actor.IsEmpty ? SourcePhrase.Clean(clause) : default;
        if (isDash) phrase = NameReader.StripGloss(phrase);
        var isBold = !phrase.IsEmpty && text[pair.Unit].EmphasisEnd(0) >= phrase.Length;
        if (!leads && !phrase.IsEmpty) ProposePhrase(phrase, start == 0 && IsLabel(phrase, isBold), isBold);
    }

    // 徒弟不解：“…”, 收购商放下秤，脱口而出：“…”: who does something in the clauses that lead to the words, though no word says that he speaks.
    private void ProposeActor(in MarkPair pair, int sentence, int report)
    {
        var line = text[pair.Unit].Text.AsSpan();
        var at = Blanks.Before(line, pair.Open) - 1;
        if (at < 0 || line[at] is not ('：' or ':') || report >= 0 && sources.HasSource(report)) return;
        for (var i = 0; i < MaxActions && at > sentence; i++)
        {
            var start = Math.Max(sentence, Clause.Start(text, pair.Unit, at));
            var head = SubjectReader.SkipOpeners(line, start, at);
            var end = head < at ? ActorEnd(pair.Unit, head, at) : 0;
            if (end > 0) _ballot.Propose(_around.OfNoun(pair.Unit, (head, end), "colon"), SpeakerFeature.ColonPhrase);
            // Whom a pronoun means is proposed by its place in the sentence.
            if (end > 0 || head < at && Words.Pronouns.StartLength(line[head..at]) > 0) return;
            at = start - 1;
        }
    }

    // The end of the unnamed source that heads the clause and does something in it, 0 if none does: 徒弟, 一名买手, 灯会办公室员工.
    private int ActorEnd(int unit, int head, int end)
    {
        var clause = text[unit].Text.AsSpan()[head..end];
        var noun = SourceNouns.First(text, unit, head, end);
        if (noun.End == 0 || noun.Start != head || noun.End == end || clause[noun.End - head] is '和' or '与' or '、' or '的') return 0;
        var isHead = Words.People.StartLength(clause) > 1 || SourceNouns.IsCounted(clause) || cast.NameLength(clause) > 0;
        return isHead ? noun.End : 0;
    }

    private void ProposePhrase(ReadOnlySpan<char> phrase, bool isLabel, bool isBold)
    {
        if (!isLabel && (phrase.Length > MaxPhrase || !SourcePhrase.EndsAsSource(phrase))) return;
        var isSource = IsSourceLike(phrase) || isLabel && isBold;
        _ballot.Propose(_around.OfPhrase(phrase, "colon"), isSource ? SpeakerFeature.ColonPhrase : SpeakerFeature.ColonOther);
    }

    // Words in bold may be a label whatever they say.
    private static bool IsLabel(ReadOnlySpan<char> phrase, bool isBold)
    {
        if (phrase.Length > Surroundings.MaxLabel || phrase.IndexOfAny('我', '他', '她') >= 0 || Words.Hypothetical.Contains(phrase)) return false;
        return isBold || phrase.IndexOfAny(CharacterSets.PredicateWords) < 0;
    }

    // A label that by its form may name someone, as opposed to any other.
    private bool IsSourceLike(ReadOnlySpan<char> label) =>
        SourcePhrase.EndsAsSource(label) || NameShape.IsName(label) || NameShape.IsForeignName(label)
            || NameShape.HasLatin(label) || text.Frequencies.CountOf(label) > 2;

    private void ProposePrevious(int index, in NearbyReports evidence, ReadOnlySpan<QuoteDraft?> earlier)
    {
        if (evidence.Previous >= 0 && earlier[index - 1] is { Speaker: not null } previous)
            _ballot.Propose(new Attribution(previous.Speaker, Wording.Of(previous.Mention), Wording.Of(previous.Cue), "continued"), SpeakerFeature.Continued);
    }

    // 最后，我用了“…”: the author in the clause that leads to the words.
    private void ProposeNarrator(in MarkPair pair)
    {
        var line = text[pair.Unit].Text.AsSpan();
        var start = SubjectReader.SkipOpeners(line, Clause.Start(text, pair.Unit, pair.Open), pair.Open);
        if (start >= pair.Open || pair.Open - start >= 12) return;
        var length = Words.Pronouns.StartLength(line[start..pair.Open], out var flags);
        if (length == 0 || (flags & WordFlags.Author) == 0) return;
        if (sources.Resolve(pair.Unit, Subject.Of(SubjectKind.Pronoun, start, start + length, flags)) is null) return;
        _ballot.Propose(new Attribution(cast.Author, Wording.At(pair.Unit, start, start + length), default, "narrator"), SpeakerFeature.Narrator);
    }
}
