using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>Weighs the pairs of characters on both sides of a mark at which a report may end. Leaves the named features to the evidence.</summary>
internal sealed class EndViews(QuotedText text)
{
    /// <summary>A sum of the named features beyond this is not looked at twice: over 2,800 articles the views turned none.</summary>
    public const double Most = 2.8;

    private const int MaxContent = 80;
    private const int Far = 60;

    private static readonly BigramModel<EndView> s_model = BigramModel<EndView>.Load("Quotes.end-bigrams");

    /// <param name="features">Where to add.</param>
    /// <param name="report">The reporting word.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="behind">Where the text goes on.</param>
    /// <param name="clause">Where the clause ends that starts there.</param>
    /// <param name="isStop">True if the mark ends a sentence.</param>
    public void Add(ref FeatureSum<EndFeature> features, in Report report, int mark, int behind, int clause, bool isStop)
    {
        var pairs = text.Pairs;
        var far = pairs.In(report.Unit, behind, behind + Far);
        features.Add(s_model, isStop ? EndView.StopNextClause : EndView.CommaNextClause, far[..Math.Clamp(clause - behind - 1, 0, far.Length)]);
        features.Add(s_model, isStop ? EndView.StopNextFar : EndView.CommaNextFar, far);
        var content = pairs.In(report.Unit, Math.Max(report.Content, mark - MaxContent), mark);
        features.Add(s_model, isStop ? EndView.StopContent : EndView.CommaContent, content);
    }
}
