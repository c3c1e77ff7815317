namespace ArticleModel.Parsing.Quotes;

/// <summary>What a <see cref="TextUnit"/> was in the article.</summary>
internal enum UnitKind : byte
{
    Paragraph,
    Heading,

    /// <summary>A paragraph that was taken for a heading.</summary>
    Subheading,

    Item,
    Quoted,
}
