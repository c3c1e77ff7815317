using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>A word that may report, with all that is known of it so far.</summary>
/// <param name="Index">Which of the reporting words it is.</param>
/// <param name="Pair">The first pair of marks that opens behind the start of what it leads to.</param>
/// <param name="IsTold">The author told it to somebody, 我对店长说，…: no report, but words.</param>
internal record struct ReportCandidate(int Index, int Pair, bool IsTold)
{
    /// <summary>What it weighs.</summary>
    public FeatureSum<ReportFeature> Features;

    /// <summary>Who is its source.</summary>
    public Attribution Attribution;
}
