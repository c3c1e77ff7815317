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
        // The two overlap: they are numbered in one stretch.
        var from = Math.Max(0, report.Start - Near);
        var near = text.Pairs.In(report.Unit, from, report.Content + Edge);
        features.Add(s_model, ReportView.Before, near[..Math.Max(0, report.Start - 1 - from)]);
        features.Add(s_model, ReportView.Around, near[(Math.Max(0, report.Start - Edge) - from)..]);
    }

    /// <summary>Weighs the reported words, which end at <paramref name="end"/>.</summary>
    public void AddContent(ref FeatureSum<ReportFeature> features, in Report report, int end) =>
        features.Add(s_model, ReportView.Content, text.Pairs.In(report.Unit, report.Content, Math.Min(end, report.Content + MaxContent)));
}
