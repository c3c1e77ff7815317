namespace ArticleModel.Parsing.Reading;

/// <summary>The kinds of <see cref="FlatBlock"/>.</summary>
public enum FlatBlockKind
{
    /// <summary>A heading with a level and a text.</summary>
    Heading,

    /// <summary>Running text, or images alone.</summary>
    Paragraph,

    /// <summary>A list, a quote, code, a table or a rule: what <see cref="FlatBlock.ToBlocks"/> gives is one block.</summary>
    Container,

    /// <summary>Markup that shows nothing, such as a link's definition: <see cref="FlatBlock.ToBlocks"/> gives nothing.</summary>
    Hidden,
}
