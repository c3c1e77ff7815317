namespace ArticleModel;

/// <summary>An image that stands on its own. One inside running text is a <see cref="TextMark"/>.</summary>
public sealed record Image : Block
{
    /// <summary>The address as written, of a page in HTML absolute where it can be made so; empty if the source names none.</summary>
    public required string Url { get; init; }

    /// <summary>The alternative text, without the markup that it is written with; null if empty. Archives often repeat the title here.</summary>
    public string? Alt { get; init; }

    /// <summary>The line below the image that describes or credits it; null if there is none. <see cref="Block.Span"/> covers it.</summary>
    public string? Caption { get; init; }

    /// <summary>Where a click on the image leads, an address like <see cref="Url"/>; null if nowhere.</summary>
    public string? Link { get; init; }
}
