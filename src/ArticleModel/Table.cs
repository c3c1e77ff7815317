namespace ArticleModel;

/// <summary>A table.</summary>
public sealed record Table : Block
{
    /// <summary>The rows from top to bottom, each with its cells in reading order; rows may differ in length.</summary>
    public ValueList<ValueList<TableCell>> Rows { get; init; }
}
