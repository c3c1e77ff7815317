namespace ArticleModel;

/// <summary>Preformatted text.</summary>
public sealed record CodeBlock : Block
{
    /// <summary>The text with its line feeds, without the fence; no line feed at the end.</summary>
    public required string Text { get; init; }

    /// <summary>The language the source names; null if none.</summary>
    public string? Language { get; init; }
}
