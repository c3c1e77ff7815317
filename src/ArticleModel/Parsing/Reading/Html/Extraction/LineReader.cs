using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>Finds the lines of a page that no stage before took for furniture, in reading order.</summary>
internal static class LineReader
{
    /// <summary>A list with more prose is a text with numbers.</summary>
    private const int MaxListProse = 600;

    public static List<Line> Read(HtmlElement body, HtmlElement root, CancellationToken cancellationToken)
    {
        var lines = new List<Line>();
        Gather(body, root, body == root, lines, cancellationToken);
        return lines;
    }

    private static void Gather(HtmlElement element, HtmlElement root, bool isInside, List<Line> lines, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement { Verdict: null } inner || Visibility.IsHidden(inner) || inner.Measure.Weight == 0) continue;
            if (!inner.Is(TagTraits.Block) && !inner.Measure.HasBlock) continue;
            var inside = isInside || inner == root;
            if (!inner.Measure.HasBlock || IsOne(inner)) lines.Add(new Line(inner) { IsInside = inside });
            else Gather(inner, root, inside, lines, cancellationToken);
        }
    }

    private static bool IsOne(HtmlElement element) =>
        element.Is(TagTraits.Heading)
        || element.Is(TagTraits.Container) && element.Name is not ("blockquote" or "figure") && element.Measure.ProseWeight < MaxListProse;
}
