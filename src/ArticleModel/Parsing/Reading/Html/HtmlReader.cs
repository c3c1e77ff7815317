using ArticleModel.Parsing.Reading.Html.Blocks;
using ArticleModel.Parsing.Reading.Html.Extraction;
using ArticleModel.Parsing.Reading.Html.Facts;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html;

/// <summary>
/// Settles what a saved page shows: headings and blocks in reading order, each either text that may be the author's or
/// furniture with a reason, and the facts that the page states about itself. Leaves to an archive what becomes of them.
/// </summary>
internal static class HtmlReader
{
    private static readonly Verdict s_title = new(BoilerplateKinds.Title, "the title once more");

    public static FlatDocument Read(SourceText source, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var tree = HtmlTreeReader.Read(source.Text, diagnostics, cancellationToken);
        var gaps = new TextGaps();
        if (tree.Body is not { } body) return new FlatDocument(source, [], gaps);

        var address = new PageAddress(source.Url, BaseOf(tree));
        var (facts, page) = Look(tree, body, source, address, cancellationToken);
        HashSet<HtmlElement> parts = [page.Root, .. new LineJudge(page, cancellationToken).Judge()];
        Surroundings.Drop(body, parts);
        var context = new BlockContext(source.Text, gaps, address, parts, cancellationToken);
        return new FlatDocument(source, BlockBuilder.Read(body, context), gaps) { Facts = facts.Facts, Evidence = facts.Evidence, Dropped = context.Dropped };
    }

    /// <summary>Returns the lines of a page as they are before they are judged, for the trainer.</summary>
    public static LinePage? Lines(SourceText source)
    {
        var tree = HtmlTreeReader.Read(source.Text, new DiagnosticBag(), default);
        return tree.Body is { } body ? Look(tree, body, source, new PageAddress(source.Url, BaseOf(tree)), default).Page : null;
    }

    private static (PageFacts Facts, LinePage Page) Look(
        HtmlTree tree, HtmlElement body, SourceText source, PageAddress address, CancellationToken cancellationToken)
    {
        new Measurer(source.Text, cancellationToken).Measure(body);
        var texts = new ElementText(source.Text);
        new FurnitureFinder(body.Measure.ProseWeight, cancellationToken).Mark(body);
        var facts = FactReader.Read(tree, body, source, address, texts.Of, cancellationToken);
        facts.TitleHeading?.Drop(s_title);
        var root = ContentFinder.Find(body, facts.TitleHeading, cancellationToken);
        new Trimmer(root, texts.Of, cancellationToken).Trim();
        return (facts, new LinePage(body, root, facts.Facts, facts.TitleHeading, texts.Of, cancellationToken));
    }

    private static HtmlElement? BaseOf(HtmlTree tree)
    {
        if (tree.Head is not { } head) return null;
        foreach (var child in head.Children.AsSpan())
            if (child is HtmlElement { Name: "base" } element) return element;
        return null;
    }
}
