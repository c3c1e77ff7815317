using ArticleModel.Parsing.Quotes.People;

namespace ArticleModel.Parsing.Quotes.Speakers;

/// <summary>Someone who may have said quoted words.</summary>
/// <param name="Attribution">By which words, and the rule of the first evidence for it.</param>
/// <param name="Sum">The weights of the features met so far.</param>
/// <param name="Met">The features met, collected only for the trainer.</param>
internal record struct SpeakerCandidate(Attribution Attribution, double Sum, List<SpeakerFeature>? Met)
{
    /// <summary>The nearest evidence so far.</summary>
    public EvidenceRank Rank { get; set; }

    public readonly CastMember? Member => Attribution.Speaker;
}
