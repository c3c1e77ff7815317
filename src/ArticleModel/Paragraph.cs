namespace ArticleModel;

/// <summary>Running text.</summary>
public sealed record Paragraph : Block
{
    /// <summary>The text without markup; a line feed where the source breaks the line.</summary>
    public required string Text { get; init; }

    /// <summary>What the markup said about ranges of <see cref="Text"/>: by start, then the longer first.</summary>
    public ValueList<TextMark> Marks { get; init; }
}
