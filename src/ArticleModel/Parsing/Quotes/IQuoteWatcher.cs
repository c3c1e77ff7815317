using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Indirect;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Speakers;
using ArticleModel.Parsing.Quotes.Speech;
using ArticleModel.Parsing.Quotes.Text;

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
