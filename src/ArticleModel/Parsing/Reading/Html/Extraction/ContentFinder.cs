using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>
/// Settles which element holds the article: the one that covers the prose of the page best and little else, as the harmonic
/// mean of both shares tells. Names of elements weigh in. Leaves to <see cref="Trimmer"/> what in it is still furniture.
/// </summary>
internal sealed class ContentFinder
{
    /// <summary>With less prose, a page may be a table or a poem: then all text outside of links counts.</summary>
    private const int MinProse = 150;

    /// <summary>What is left of the precision of an element that has the name of furniture, and too much text to be dropped as such.</summary>
    private const double FurnitureFactor = 0.6;

    private readonly bool _countsAll;
    private readonly int _mass;
    private readonly HtmlElement? _title;
    private readonly CancellationToken _cancellationToken;
    private HtmlElement _best;
    private double _bestScore = -1;

    private ContentFinder(HtmlElement body, HtmlElement? title, CancellationToken cancellationToken)
    {
        _best = body;
        _title = title;
        _cancellationToken = cancellationToken;
        _countsAll = body.Measure.ProseWeight < MinProse;
        _mass = MassOf(body);
    }

    /// <summary>Finds the element that holds the article; the body where none stands out.</summary>
    public static HtmlElement Find(HtmlElement body, HtmlElement? title, CancellationToken cancellationToken)
    {
        var finder = new ContentFinder(Around(title, body), title, cancellationToken);
        if (finder._mass == 0) return body;
        finder.Look(finder._best);
        return finder.OneOfSeveral(finder._best);
    }

    // What stands in one element with the title is believed before what stands apart from it, such as a dialog.
    private static HtmlElement Around(HtmlElement? title, HtmlElement body)
    {
        var enough = Math.Max(2 * MinProse, body.Measure.ProseWeight / 5);
        var around = title?.Parent;
        while (around is not null && around != body && around.Measure.ProseWeight < enough) around = around.Parent;
        return around ?? body;
    }

    private int MassOf(HtmlElement element)
    {
        var unlinked = element.Measure.Weight - element.Measure.LinkWeight;
        return _countsAll ? unlinked : element.Measure.ProseWeight + unlinked / 8;
    }

    private void Look(HtmlElement element)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (MassOf(element) * 8 < _mass) return;
        var score = Score(element);
        // Of equals, the inner one holds less that was not weighed.
        if (score >= _bestScore) (_best, _bestScore) = (element, score);
        foreach (var child in element.Children.AsSpan())
            if (child is HtmlElement { Verdict: null } inner && (inner.Is(TagTraits.Block) || inner.Measure.HasBlock)) Look(inner);
    }

    private double Score(HtmlElement element)
    {
        if (element.Is(TagTraits.Heading | TagTraits.Container) || element.Name is "p" or "li" or "dd") return 0;
        var mass = MassOf(element);
        var recall = (double)mass / _mass;
        var precision = (double)mass / Math.Max(1, element.Measure.Weight);
        if (Hints.Find(element, FurnitureWords.Find) is not null) precision *= FurnitureFactor;
        // A name speaks for the whole of an article; the parts of one that is made of parts have names as well.
        var name = 1 + (ContentWords.Likelihood(element) - 1) * recall;
        return 2 * recall * precision / (recall + precision) * name;
    }

    // Sites append further articles to the one that was asked for: the first behind the title is that one.
    private HtmlElement OneOfSeveral(HtmlElement root)
    {
        var articles = new List<HtmlElement>();
        Collect(root, articles);
        if (articles.Count < 2 || _title is null) return root;
        var own = articles.Find(article => _title.IsWithin(article)) ?? articles.Find(article => article.Start >= _title.Start);
        return own is not null && (own.Measure.ProseWeight >= MinProse) && 10 * own.Measure.ProseWeight >= root.Measure.ProseWeight ? Narrow(own) : root;
    }

    private static void Collect(HtmlElement element, List<HtmlElement> articles)
    {
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement { Verdict: null } inner) continue;
            if (inner.Name == "article" && inner.Measure.ProseWeight > 0) articles.Add(inner);
            else Collect(inner, articles);
        }
    }

    private HtmlElement Narrow(HtmlElement article)
    {
        var finder = new ContentFinder(article, _title, _cancellationToken);
        if (finder._mass > 0) finder.Look(article);
        return finder._best;
    }
}
