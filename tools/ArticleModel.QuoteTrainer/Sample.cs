namespace ArticleModel.QuoteTrainer;

/// <summary>A candidate of an annotated article: the numbers of its features and whether it is a quote.</summary>
internal sealed record Sample(string Article, int[] Features, bool IsQuote, bool IsFragment = false);
