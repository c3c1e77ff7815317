namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>What a line is when it starts a block.</summary>
internal enum MarkdownLineKind : byte
{
    Blank,
    Text,
    Heading,
    Rule,

    /// <summary>The first line of a block quote; it ends a paragraph before it.</summary>
    Quote,

    /// <summary>Anything whose extent needs more than lines: lists, quotes, code, tables.</summary>
    Container,
}
