namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>Where reported words end.</summary>
/// <param name="At">The first character behind them.</param>
/// <param name="IsQuote">True if quoted words that are speech start there.</param>
internal readonly record struct ReportEnd(int At, bool IsQuote);
