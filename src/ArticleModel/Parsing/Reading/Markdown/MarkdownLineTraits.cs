namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>What a line may mean to others besides what it is itself.</summary>
[Flags]
internal enum MarkdownLineTraits : byte
{
    None = 0,

    /// <summary>It may open or close fenced code.</summary>
    Fence = 1,

    /// <summary>It may make the line before it a heading or a table's head.</summary>
    Underline = 2,

    /// <summary>It does not start at the margin.</summary>
    Indent = 4,

    /// <summary>No character in it can be markup of text.</summary>
    Plain = 8,
}
