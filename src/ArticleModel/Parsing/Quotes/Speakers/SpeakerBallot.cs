using System.Runtime.InteropServices;
using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.People;

namespace ArticleModel.Parsing.Quotes.Speakers;

/// <summary>
/// Weighs who may have said quoted words: every piece of evidence is a vote, the one with the greatest weight wins. Reused
/// from quote to quote.
/// </summary>
internal sealed class SpeakerBallot(List<SpeakerCandidate> candidates, bool keepsFeatures)
{
    private static readonly LinearModel<SpeakerFeature> s_model = LinearModel<SpeakerFeature>.Load("Quotes.speaker-weights");

    /// <summary>More than all evidence together weighs.</summary>
    private const double Hopeless = 100;

    public Span<SpeakerCandidate> Candidates => CollectionsMarshal.AsSpan(candidates);

    public int Count => candidates.Count;

    /// <summary>Starts anew with nobody as the only candidate.</summary>
    public void Clear()
    {
        candidates.Clear();
        candidates.Add(new SpeakerCandidate(Attribution.Unknown, 0, keepsFeatures ? [] : null));
        Vote(0, SpeakerFeature.Nobody);
    }

    /// <summary>Counts a vote for the speaker of <paramref name="attribution"/>, if there is one. The first vote says by which words.</summary>
    public void Propose(in Attribution attribution, SpeakerFeature feature)
    {
        if (attribution.Speaker is null) return;
        var at = IndexOf(attribution.Speaker);
        if (at < 0)
        {
            at = candidates.Count;
            candidates.Add(new SpeakerCandidate(attribution, 0, keepsFeatures ? [] : null));
        }
        Vote(at, feature);
    }

    public void Vote(int candidate, SpeakerFeature feature)
    {
        ref var voted = ref Candidates[candidate];
        voted.Sum += s_model[feature];
        if (RankOf(feature) is var rank && rank > voted.Rank) voted.Rank = rank;
        voted.Met?.Add(feature);
    }

    public void Vote(int candidate, bool holds, SpeakerFeature feature)
    {
        if (holds) Vote(candidate, feature);
    }

    /// <summary>Leaves a candidate without a chance.</summary>
    public void Exclude(int candidate) => Candidates[candidate].Sum -= Hopeless;

    /// <summary>Leaves <paramref name="member"/> without a chance, if somebody proposed it.</summary>
    public void Exclude(CastMember member)
    {
        if (IndexOf(member) is > 0 and var candidate) Exclude(candidate);
    }

    /// <summary>Votes against everyone whose evidence is not as near to the words as the nearest there is.</summary>
    public void VoteByRank()
    {
        var nearest = EvidenceRank.None;
        foreach (ref readonly var candidate in Candidates)
            if (candidate.Rank > nearest) nearest = candidate.Rank;
        for (var i = 1; i < Count; i++)
            if (Candidates[i].Rank < nearest) Vote(i, SpeakerFeature.OutrankedByName + (EvidenceRank.Name - nearest));
    }

    /// <summary>Returns the winner and how probable it is.</summary>
    public (Attribution Winner, double Probability) Choose()
    {
        ref readonly var best = ref Candidates[0];
        foreach (ref readonly var candidate in Candidates)
            if (candidate.Sum > best.Sum) best = ref candidate;
        var total = 0.0;
        foreach (ref readonly var candidate in Candidates) total += Math.Exp(candidate.Sum - best.Sum);
        return (best.Attribution, 1 / total);
    }

    /// <summary>The author, where the word that leads to the mark, or follows it and leads nowhere, names the author.</summary>
    public Attribution? Narrator(bool isTold)
    {
        foreach (ref readonly var candidate in Candidates)
        {
            if (candidate.Member?.Kind != SpeakerKind.Author) continue;
            var rule = candidate.Attribution.Rule;
            if (rule is "verb-before" or "verb-before-far" || isTold && rule is "verb-after") return candidate.Attribution;
        }
        return null;
    }

    private static EvidenceRank RankOf(SpeakerFeature feature) => feature switch
    {
        SpeakerFeature.VerbBeforeName or SpeakerFeature.VerbAfterName => EvidenceRank.Name,
        SpeakerFeature.VerbBeforeSource or SpeakerFeature.VerbAfterSource => EvidenceRank.Source,
        SpeakerFeature.VerbBeforePronoun or SpeakerFeature.VerbAfterPronoun => EvidenceRank.Pronoun,
        SpeakerFeature.VerbBeforePhrase or SpeakerFeature.VerbAfterPhrase => EvidenceRank.Phrase,
        SpeakerFeature.VerbBeforeFar or SpeakerFeature.VerbAfterFar => EvidenceRank.Far,
        SpeakerFeature.SentenceName or SpeakerFeature.SentencePronoun => EvidenceRank.Sentence,
        SpeakerFeature.SentenceSource or SpeakerFeature.SentencePhrase => EvidenceRank.Sentence,
        SpeakerFeature.ColonName or SpeakerFeature.ColonPhrase => EvidenceRank.Colon,
        SpeakerFeature.Head or SpeakerFeature.LastInSentence => EvidenceRank.Noun,
        SpeakerFeature.NounBefore or SpeakerFeature.NounFirst or SpeakerFeature.NounBehind or SpeakerFeature.NounWork => EvidenceRank.Noun,
        _ => EvidenceRank.None,
    };

    private int IndexOf(CastMember member)
    {
        var candidates = Candidates;
        for (var i = 1; i < candidates.Length; i++)
            if (candidates[i].Member == member) return i;
        return -1;
    }
}
