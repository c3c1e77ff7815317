using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>Weighs the pairs of characters in and around a report. Leaves the named features to the classifier.</summary>
internal sealed class ReportViews(QuotedText text)
{
    private const int MaxContent = 80;
    private const int Near = 24;
    private const int Far = 80;
    private const int Edge = 8;

    private static readonly BigramModel<ReportView> s_model = BigramModel<ReportView>.Load("Quotes.report-bigrams");

    /// <summary>Weighs what stands next to the word.</summary>
    public void AddNear(ref FeatureSum<ReportFeature> features, in Report report)
    {
        features.Add(s_model, ReportView.NearBefore, text.Pairs.In(report.Unit, report.Start - Near, report.Start));
        features.Add(s_model, ReportView.Verb, text.Pairs.In(report.Unit, report.Start, report.Content));
        features.Add(s_model, ReportView.Around, text.Pairs.In(report.Unit, report.Start - 3, report.Content + 3));
    }

    /// <summary>Weighs what stands farther before the word, in the text before as well.</summary>
    public void AddFar(ref FeatureSum<ReportFeature> features, in Report report) =>
        features.Add(s_model, ReportView.FarBefore, text.Pairs.Before(report.Unit, report.Start, Far, out var more), more);

    /// <summary>Returns what the first of the reported words weigh.</summary>
    public double HeadOf(in Report report) =>
        s_model.Mean(ReportView.ContentHead, text.Pairs.In(report.Unit, report.Content, report.Content + Edge));

    /// <summary>Weighs the reported words, which end at <paramref name="end"/>.</summary>
    public void AddContent(ref FeatureSum<ReportFeature> features, in Report report, int end)
    {
        features.Add(s_model, ReportView.Content, text.Pairs.In(report.Unit, report.Content, Math.Min(end, report.Content + MaxContent)));
        features.Add(s_model, ReportView.ContentHead, text.Pairs.In(report.Unit, report.Content, Math.Min(end, report.Content + Edge)));
        features.Add(s_model, ReportView.ContentTail, text.Pairs.In(report.Unit, Math.Max(report.Content, end - Edge), end));
        features.Add(s_model, ReportView.Behind, text.Pairs.In(report.Unit, end, end + 16));
    }
}
