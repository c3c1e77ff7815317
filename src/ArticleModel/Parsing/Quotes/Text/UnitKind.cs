namespace ArticleModel.Parsing.Quotes.Text;

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
