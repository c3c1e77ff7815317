namespace ArticleModel.QuoteTrainer;

/// <summary>A candidate of an annotated article: its features, by number, by word and by view, and whether the answer is yes.</summary>
internal sealed record Sample(string Article, int[] Features, bool IsQuote, bool IsFragment = false)
{
    /// <summary>The log odds by the weights that the library has: what <c>more</c> goes on from, 0 for weights that are learned anew.</summary>
    public double Offset { get; init; }

    /// <summary>How many samples it stands for.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>The words met of families of features, as the weight file names them.</summary>
    public string[] Words { get; init; } = [];

    /// <summary>The pairs of characters met in each view.</summary>
    public IReadOnlyList<(int View, ushort[] Pairs)> Pairs { get; init; } = [];

    /// <summary>The mean vector of the pairs of each view, one behind the other.</summary>
    public float[] Means { get; init; } = [];
}
