using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>Weighs the pairs of characters in and around a report. Leaves the named features to the classifier.</summary>
internal sealed class ReportViews(QuotedText text)
{
    private const int MaxContent = 80;
    private const int Near = 24;
    private const int Edge = 3;

    private static readonly BigramModel<ReportView> s_model = BigramModel<ReportView>.Load("Quotes.report-bigrams");

    /// <summary>Weighs what stands next to the word.</summary>
    public void AddNear(ref FeatureSum<ReportFeature> features, in Report report)
    {
        features.Add(s_model, ReportView.Before, text.Pairs.In(report.Unit, report.Start - Near, report.Start));
        features.Add(s_model, ReportView.Around, text.Pairs.In(report.Unit, report.Start - Edge, report.Content + Edge));
    }

    /// <summary>Weighs the reported words, which end at <paramref name="end"/>.</summary>
    public void AddContent(ref FeatureSum<ReportFeature> features, in Report report, int end) =>
        features.Add(s_model, ReportView.Content, text.Pairs.In(report.Unit, report.Content, Math.Min(end, report.Content + MaxContent)));
}
