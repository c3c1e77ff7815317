using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>
/// Settles line by line what in the article's element is none of it, and what around it is, by a weighted sum of features that
/// was learned from pages whose articles are known.
/// </summary>
internal sealed class LineJudge(LinePage page, CancellationToken cancellationToken)
{
    /// <summary>A line in the article's element that is less likely the article's is dropped.</summary>
    private const double MinInside = 0.35;

    /// <summary>A line outside of it that is more likely the article's is kept.</summary>
    private const double MinOutside = 0.65;

    /// <summary>With less prose left, the page is of a kind that the weights do not know, unless most is left.</summary>
    private const int MinKept = 300;

    private static readonly LinearModel<LineFeature> s_model = LinearModel<LineFeature>.Load("Html.line-weights");

    private static readonly Verdict s_line = new(BoilerplateKinds.Page, "a line unlike those of articles");

    /// <summary>Drops lines of the article's element, and returns the lines outside of it that belong to the article.</summary>
    public List<HtmlElement> Judge()
    {
        var (dropped, found) = (new List<Line>(), new List<HtmlElement>());
        var (kept, lost) = (0, 0);
        for (var i = 0; i < page.Lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = page.Lines[i];
            var sum = new FeatureSum<LineFeature>(s_model);
            LineFeatures.Add(ref sum, page, i);
            if (!CanStandAlone(line.Element) || (line.IsInside && line.Element.Name == "pre")) continue;
            if (!line.IsInside && sum.Probability > MinOutside) found.Add(line.Element);
            if (line.IsInside && sum.Probability < MinInside)
            {
                dropped.Add(line);
                lost += line.Element.Measure.ProseWeight;
            }
            else if (line.IsInside)
            {
                kept += line.Element.Measure.ProseWeight;
            }
        }
        dropped.RemoveAll(HeadsOfProse(dropped).Contains);
        if (kept > MinKept || kept * 4 > lost)
            foreach (var line in dropped) line.Element.Drop(s_line);
        return found;
    }

    // A heading stays with the prose right below it.
    private HashSet<Line> HeadsOfProse(List<Line> dropped)
    {
        var gone = dropped.ToHashSet();
        var heads = new HashSet<Line>();
        Line? heading = null;
        foreach (var line in page.Lines)
        {
            if (!line.IsInside) continue;
            if (line.IsHeading) heading = gone.Contains(line) ? line : null;
            else if (heading is not null && line.IsProse && !gone.Contains(line) && line.Element.Parent == heading.Element.Parent) heads.Add(heading);
            if (!line.IsHeading) heading = null;
        }
        return heads;
    }

    private static bool CanStandAlone(HtmlElement element) =>
        element.Name is not ("li" or "dd" or "dt" or "td" or "th" or "tr" or "tbody" or "caption" or "figcaption" or "summary");
}
