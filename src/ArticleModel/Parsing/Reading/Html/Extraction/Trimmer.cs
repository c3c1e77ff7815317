using ArticleModel.Parsing.Reading.Html.Facts;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>
/// Settles what inside the article's element is furniture all the same: next to nothing but links and, where there is prose,
/// lines that are one link or label an advertisement. Leaves every other line to <see cref="LineJudge"/>.
/// </summary>
internal sealed class Trimmer(HtmlElement root, TextOf textOf, CancellationToken cancellationToken)
{
    private static readonly Verdict s_links = new(BoilerplateKinds.Related, "next to nothing but links");
    private static readonly Verdict s_link = new(BoilerplateKinds.Related, "a line that is one link");
    private static readonly Verdict s_advert = new(BoilerplateKinds.Promotion, "label of an advertisement");

    private readonly List<HtmlElement> _lines = [];

    public void Trim()
    {
        Trim(root);
        var hasProse = root.Measure.Paragraphs > 2 && root.Measure.ProseWeight > 400;
        if (!hasProse) return;
        Gather(root);
        TrimLines();
    }

    private void Trim(HtmlElement element)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement { Verdict: null } inner || Visibility.IsHidden(inner) || inner.Measure.Weight == 0) continue;
            if (!inner.Is(TagTraits.Block) && !inner.Measure.HasBlock) continue;
            if (inner.Name is "ul" or "ol" or "div" or "section" or "dl" or "table" && IsLinks(inner)) inner.Drop(s_links);
            else Trim(inner);
        }
    }

    private static bool IsLinks(HtmlElement element) =>
        element.Measure is { Links: >= 2, ProseWeight: 0, LinkDensity: > 0.7 };

    // Lines are the innermost blocks; lists and tables count as one.
    private void Gather(HtmlElement element)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement { Verdict: null } inner || Visibility.IsHidden(inner) || inner.Measure.Weight == 0) continue;
            if (!inner.Is(TagTraits.Block) && !inner.Measure.HasBlock) continue;
            if (inner.Is(TagTraits.Container) && inner.Name is not "blockquote" and not "figure" || !inner.Measure.HasBlock) _lines.Add(inner);
            else Gather(inner);
        }
    }

    private void TrimLines()
    {
        foreach (var line in _lines)
        {
            if (line.Measure.ProseWeight > 0 || line.Is(TagTraits.Container)) continue;
            if (AdvertLabels.Contains(textOf(line))) line.Drop(s_advert);
            else if (IsOneLink(line)) line.Drop(s_link);
        }
    }

    private static bool IsOneLink(HtmlElement line) =>
        line.Name is "p" or "div" && line.Measure is { Links: > 0, LinkDensity: > 0.8, Weight: > 15 };
}
