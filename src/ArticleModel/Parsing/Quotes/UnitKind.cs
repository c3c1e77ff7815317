namespace ArticleModel.Parsing.Quotes;

/// <summary>What a <see cref="TextUnit"/> was in the article.</summary>
internal enum UnitKind : byte
{
    Paragraph,
    Heading,
    Item,
    Quoted,
}
