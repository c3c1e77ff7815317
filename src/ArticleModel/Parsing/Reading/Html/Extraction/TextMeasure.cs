namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>
/// Figures about the text inside an element. Text is weighed, not counted: a Chinese character says about as much as three
/// Latin letters, so that one set of limits serves all scripts.
/// </summary>
/// <param name="Weight">The weight of all text that is shown.</param>
/// <param name="LinkWeight">The weight of the text of links.</param>
/// <param name="ProseWeight">The weight of the text of paragraphs that read like prose.</param>
/// <param name="Stops">The number of marks that end or part sentences.</param>
/// <param name="Links">The number of links.</param>
/// <param name="Paragraphs">The number of paragraphs with text outside of links.</param>
/// <param name="Images">The number of images.</param>
/// <param name="HasBlock">There is an element inside that starts a paragraph.</param>
internal readonly record struct TextMeasure(int Weight, int LinkWeight, int ProseWeight, int Stops, int Links, int Paragraphs, int Images, bool HasBlock)
{
    /// <summary>The share of the text that stands in links, 0 to 1.</summary>
    public double LinkDensity => Weight == 0 ? 0 : (double)LinkWeight / Weight;

    public static TextMeasure operator +(TextMeasure a, TextMeasure b) => new(
        a.Weight + b.Weight, a.LinkWeight + b.LinkWeight, a.ProseWeight + b.ProseWeight, a.Stops + b.Stops, a.Links + b.Links,
        a.Paragraphs + b.Paragraphs, a.Images + b.Images, a.HasBlock || b.HasBlock);

    // What was taken out leaves the shape of what is around as it is.
    public static TextMeasure operator -(TextMeasure a, TextMeasure b) => new(
        a.Weight - b.Weight, a.LinkWeight - b.LinkWeight, a.ProseWeight - b.ProseWeight, a.Stops - b.Stops, a.Links - b.Links,
        a.Paragraphs - b.Paragraphs, a.Images - b.Images, a.HasBlock);
}
