namespace ArticleModel;

/// <summary>Text that the source sets off as quoted.</summary>
public sealed record BlockQuote : Block
{
    /// <summary>The quoted blocks in reading order.</summary>
    public ValueList<Block> Blocks { get; init; }
}
