namespace ArticleModel.Cli.Display;

/// <summary>What a piece of text is to the reader of a page; a terminal gives each its colour, plain text none.</summary>
internal enum Tone
{
    Plain,
    Title,
    Heading,
    Name,
    Faint,
    Warning,
    Error,
}
