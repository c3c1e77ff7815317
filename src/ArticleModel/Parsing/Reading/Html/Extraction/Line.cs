using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>An innermost block of a page, a list or a table: what is kept or dropped as one.</summary>
internal sealed class Line(HtmlElement element)
{
    public HtmlElement Element { get; } = element;

    public bool IsInside { get; init; }

    /// <summary>The text, as far as it is short enough to be a label, a byline or a teaser; empty for longer ones.</summary>
    public string Text { get; set; } = "";

    /// <summary>The last heading above, null if there is none.</summary>
    public Line? Above { get; set; }

    public bool IsHeading => Element.Is(TagTraits.Heading);

    public bool IsProse => Element.Measure.ProseWeight > 0;
}
