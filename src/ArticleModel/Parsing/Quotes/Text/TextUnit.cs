namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>One piece of running text: a paragraph, a heading, a paragraph of a list item or of a block quote.</summary>
/// <param name="Text">The plain text, as it is read.</param>
/// <param name="Block">The span that <see cref="Reading.FlatDocument.SourceRange"/> counts from.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Container">
/// The number of the first unit of the list or block quote around it, counted from 1, 0 for none: units of one container follow
/// each other.
/// </param>
/// <param name="Marks">The markup on the text; none is kept of headings.</param>
/// <param name="Offset">Where the text starts in <see cref="QuotedText.Joined"/>.</param>
internal readonly record struct TextUnit(string Text, SourceSpan Block, UnitKind Kind, int Container, ValueList<TextMark> Marks, int Offset)
{
    /// <summary>Less emphasis is on a word, not on a label or a text.</summary>
    private const int MinEmphasis = 3;

    /// <summary>
    /// The text as it was written: in <see cref="Text"/>, quotation marks that point the wrong way are turned round, and traditional characters
    /// are simplified.
    /// </summary>
    public string Written { get; init; } = Text;

    public bool IsHeading => Kind is UnitKind.Heading or UnitKind.Subheading;

    /// <summary>Returns where the emphasis ends that starts at <paramref name="start"/>, -1 if none does.</summary>
    public int EmphasisEnd(int start)
    {
        for (var i = FirstMark(start - 1); i < Marks.Count && Marks[i].Start <= start + 1; i++)
            if (Marks[i] is { Kind: TextMarkKind.Strong or TextMarkKind.Emphasis, Length: >= MinEmphasis } mark)
                return Math.Min(mark.Start + mark.Length, Text.Length);
        return -1;
    }

    // The first mark that starts at the place or behind it.
    private int FirstMark(int at)
    {
        var (low, high) = (0, Marks.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Marks[middle].Start < at) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
