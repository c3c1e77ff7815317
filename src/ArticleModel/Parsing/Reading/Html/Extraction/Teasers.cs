using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>Tells rows of teasers by their shape: several elements of one make that each start with a link.</summary>
internal static class Teasers
{
    private const int MinCount = 3;

    /// <summary>A card with more text is a text.</summary>
    private const int MaxWeight = 600;

    /// <summary>A link with less text is a name or a number.</summary>
    private const int MinLinkWeight = 15;

    public static bool Are(HtmlElement element)
    {
        if (element.Measure.Links < MinCount || element.Name is "p" or "table" or "tbody" or "tr") return false;
        var (cards, others) = (0, 0);
        HtmlElement? first = null;
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement { Measure.Weight: > 0 } inner) continue;
            if (IsCard(inner) && (first is null || IsOfOneMake(first, inner)))
            {
                first ??= inner;
                cards++;
            }
            else
            {
                others += inner.Measure.ProseWeight;
            }
        }
        return cards >= MinCount && others == 0;
    }

    private static bool IsCard(HtmlElement element) =>
        element.Name is "li" or "div" or "article" or "section" or "dl" && element.Measure is { Links: > 0, Weight: <= MaxWeight } && StartsWithLink(element);

    private static bool IsOfOneMake(HtmlElement a, HtmlElement b) => a.Name == b.Name && FirstName(a) == FirstName(b);

    private static string FirstName(HtmlElement element) => element["class"]?.Split(' ')[0] ?? "";

    // The first line of a card is the title of another article, and a link to it.
    private static bool StartsWithLink(HtmlElement element)
    {
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement { Measure.Weight: > 0 } inner) continue;
            if (inner.Measure is { LinkDensity: > 0.8, Weight: >= MinLinkWeight }) return true;
            if (inner.Measure.Weight < MinLinkWeight && inner.Measure.ProseWeight == 0) continue;
            return inner.Measure.HasBlock && StartsWithLink(inner);
        }
        return false;
    }
}
