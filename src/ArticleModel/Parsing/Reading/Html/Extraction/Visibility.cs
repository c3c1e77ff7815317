using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>Tells which elements a reader of the page does not see.</summary>
internal static class Visibility
{
    /// <summary>A shorter piece of markup is a notice.</summary>
    private const int MinStandIn = 1_000;

    public static bool IsHidden(HtmlElement element)
    {
        if (element.Is(TagTraits.Hidden)) return !IsStandIn(element);
        if (element["hidden"] is { } hidden && hidden != "until-found") return true;
        // "visibility: hidden" is no sign: sites hide the text of articles by it until their scripts have run.
        return element["style"] is { } style && Declares(style, "display", "none");
    }

    // Pages whose scripts write the article keep it for readers without scripts, and nothing else stands beside it then.
    private static bool IsStandIn(HtmlElement element)
    {
        if (element is not { Name: "noscript", Parent: { Name: not ("head" or "body" or "html") } parent }) return false;
        if (element.End - element.Start < MinStandIn || !parent.HoldsHiddenOnly) return false;
        foreach (var child in element.Children.AsSpan())
            if (child is HtmlElement inner && (inner.Name == "p" || inner.Is(TagTraits.Block))) return true;
        return false;
    }

    // "display: none" in any spelling, and not "display:none" inside another word.
    private static bool Declares(ReadOnlySpan<char> style, ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && style[at - 1] is '-' or (>= 'a' and <= 'z'))) return false;
        var rest = style[(at + property.Length)..].TrimStart();
        return rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }
}
