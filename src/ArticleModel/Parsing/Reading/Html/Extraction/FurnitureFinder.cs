using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>
/// Settles which elements are furniture by what they are and how they are named: menus, comments, share rows, boxes. What holds
/// much of the page's prose is none, whatever its name. Leaves to <see cref="ContentFinder"/> where the article is.
/// </summary>
internal sealed class FurnitureFinder(int prose, CancellationToken cancellationToken)
{
    /// <summary>Less prose is not left over as the article of the page.</summary>
    private const int MinArticle = 200;

    /// <summary>A menu or a table of contents has a larger share of its text in links.</summary>
    private const double MinNavigationLinks = 0.1;

    /// <summary>What holds a larger share of the page's prose is no box beside it.</summary>
    private const double MaxShare = 0.25;

    private static readonly Verdict s_teasers = new(BoilerplateKinds.Related, "a row of teasers");
    private static readonly Verdict s_navigation = new(BoilerplateKinds.Navigation, "nav element");
    private static readonly Verdict s_footer = new(BoilerplateKinds.Footer, "footer element");
    private static readonly Verdict s_sidebar = new(BoilerplateKinds.Sidebar, "aside element");
    private static readonly Verdict s_dialog = new(BoilerplateKinds.Cookies, "dialog");
    private static readonly Verdict s_form = new(BoilerplateKinds.Tools, "form element");

    public void Mark(HtmlElement element)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement inner || Visibility.IsHidden(inner)) continue;
            if (inner.Measure is { Weight: > 0 } or { Images: > 0 } && Judge(inner) is { } verdict) inner.Drop(verdict);
            else Mark(inner);
        }
    }

    private Verdict? Judge(HtmlElement element)
    {
        var verdict = OfElement(element) ?? (IsText(element) ? null : Hints.Find(element, FurnitureWords.Find)) ?? (Teasers.Are(element) ? s_teasers : null);
        return verdict is null || IsTooMuch(element, verdict.Kind) ? null : verdict;
    }

    private static bool IsText(HtmlElement element) => element.Name is "body" or "main" or "article" or "p" or "h1" or "pre" or "table" or "code";

    // Comments, notices and teasers outweigh a short article; other furniture does not, and none holds the title.
    private bool IsTooMuch(HtmlElement element, string kind)
    {
        var own = element.Measure.ProseWeight;
        if (own == 0) return false;
        // What leads elsewhere is made of links, whatever a section of the text is called.
        if (kind == BoilerplateKinds.Navigation && element.Measure is { LinkDensity: < MinNavigationLinks, Weight: > MinArticle }) return true;
        var outweighs = kind is BoilerplateKinds.Comments or BoilerplateKinds.Cookies or BoilerplateKinds.Related
            or BoilerplateKinds.Navigation or BoilerplateKinds.Footer;
        if (outweighs ? prose - own < MinArticle : own > MaxShare * prose) return true;
        return own > MinArticle && HoldsTitle(element);
    }

    private static bool HoldsTitle(HtmlElement element)
    {
        foreach (var child in element.Children.AsSpan())
            if (child is HtmlElement inner && (inner is { Name: "h1", Measure.Weight: > 0 } || HoldsTitle(inner))) return true;
        return false;
    }

    private static Verdict? OfElement(HtmlElement element) => element.Name switch
    {
        "nav" or "menu" => s_navigation,
        "footer" when element.Around("blockquote") is null => s_footer,
        "aside" => s_sidebar,
        "form" => s_form,
        _ => element["role"] switch
        {
            "navigation" or "menu" or "menubar" => s_navigation,
            "contentinfo" => s_footer,
            "complementary" => s_sidebar,
            "dialog" or "alertdialog" => s_dialog,
            _ => null,
        },
    };
}
