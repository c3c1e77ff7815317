using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>Takes everything out of the article that stands around its parts.</summary>
internal static class Surroundings
{
    /// <summary>What is said about it.</summary>
    public static Verdict Verdict { get; } = new(BoilerplateKinds.Page, "outside of the article");

    /// <summary>Drops every element that neither is one of the parts, nor stands in one, nor around one.</summary>
    public static void Drop(HtmlElement body, HashSet<HtmlElement> parts)
    {
        var around = new HashSet<HtmlElement>();
        foreach (var part in parts)
            for (var element = part.Parent; element is not null && around.Add(element);) element = element.Parent;
        if (!parts.Contains(body)) Drop(body, parts, around);
    }

    private static void Drop(HtmlElement element, HashSet<HtmlElement> parts, HashSet<HtmlElement> around)
    {
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement inner || parts.Contains(inner)) continue;
            if (around.Contains(inner)) Drop(inner, parts, around);
            else inner.Drop(Verdict);
        }
    }
}
