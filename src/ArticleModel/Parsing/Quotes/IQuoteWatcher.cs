using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes;

/// <summary>Sees every candidate with its features: what the trainer learns from.</summary>
internal interface IQuoteWatcher
{
    void SeePair(QuotedText text, in MarkPair pair, in FeatureSum<SpeechFeature> features);

    void SeeUnmarked(QuotedText text, in MarkPair words, in FeatureSum<UnmarkedFeature> features);

    void SeeSpeakers(QuotedText text, in MarkPair pair, SpeakerBallot ballot);

    void SeeReport(QuotedText text, QuoteDraft draft, in FeatureSum<ReportFeature> features);

    void SeeEnd(QuotedText text, in Report report, int end, in FeatureSum<EndFeature> features);
}
