namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>One piece of running text: a paragraph, a heading, a paragraph of a list item or of a block quote.</summary>
/// <param name="Text">The plain text.</param>
/// <param name="Block">The span that <see cref="Reading.FlatDocument.SourceRange"/> counts from.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Container">
/// The number of the first unit of the list or block quote around it, counted from 1, 0 for none: units of one container follow
/// each other.
/// </param>
/// <param name="Marks">The markup on the text; none is kept of headings.</param>
/// <param name="Offset">Where the text starts if all of them stand one behind the other.</param>
internal readonly record struct TextUnit(string Text, SourceSpan Block, UnitKind Kind, int Container, ValueList<TextMark> Marks, int Offset)
{
    public bool IsHeading => Kind is UnitKind.Heading or UnitKind.Subheading;
}
