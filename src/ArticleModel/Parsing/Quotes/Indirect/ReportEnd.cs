namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>A place at which a report may end.</summary>
/// <param name="Place">Behind the last of its characters.</param>
/// <param name="Probability">How probable that is.</param>
internal readonly record struct ReportEnd(int Place, double Probability);
