namespace ArticleModel;

/// <summary>A cell of a table.</summary>
public sealed record TableCell
{
    /// <summary>The text without markup; may be empty.</summary>
    public required string Text { get; init; }

    /// <summary>What the markup said about ranges of <see cref="Text"/>: by start, then the longer first.</summary>
    public ValueList<TextMark> Marks { get; init; }
}
