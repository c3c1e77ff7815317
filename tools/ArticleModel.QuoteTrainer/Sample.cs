namespace ArticleModel.QuoteTrainer;

/// <summary>A candidate of an annotated article: its features, by number and by word, and whether the answer is yes.</summary>
internal sealed record Sample(string Article, int[] Features, bool IsQuote, bool IsFragment = false)
{
    /// <summary>The words met of families of features, as the weight file names them.</summary>
    public string[] Words { get; init; } = [];
}
