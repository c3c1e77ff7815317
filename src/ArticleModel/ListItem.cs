namespace ArticleModel;

/// <summary>An item of a list.</summary>
public sealed record ListItem
{
    /// <summary>The item's blocks in reading order; empty for an empty item.</summary>
    public ValueList<Block> Blocks { get; init; }
}
