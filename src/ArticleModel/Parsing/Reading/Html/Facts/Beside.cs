using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>Finds what stands near the title.</summary>
internal static class Beside
{
    private const int MaxAbove = 4;
    private const int MaxBelow = 10;

    /// <summary>Returns the elements that stand near the title, those below it first, the nearest first.</summary>
    /// <param name="elements">Elements in the order of the page.</param>
    /// <param name="heading">The heading that shows the title.</param>
    public static IEnumerable<HtmlElement> Title(List<HtmlElement> elements, HtmlElement heading)
    {
        var below = elements.FindIndex(element => element.Start >= heading.End);
        if (below < 0) below = elements.Count;
        for (var i = below; i < Math.Min(elements.Count, below + MaxBelow); i++) yield return elements[i];
        for (var i = below - 1; i >= Math.Max(0, below - MaxAbove); i--) yield return elements[i];
    }
}
