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

        new Measurer(source.Text, cancellationToken).Measure(body);
        var address = new PageAddress(source.Url, BaseOf(tree));
        var texts = new ElementText(source.Text);
        new FurnitureFinder(body.Measure.ProseWeight).Mark(body);
        var (facts, evidence, title) = FactReader.Read(tree, body, source, address, texts.Of);
        title?.Drop(s_title);
        var root = ContentFinder.Find(body, title);
        new Trimmer(root, texts.Of).Trim();
        Surroundings.Drop(root);
        var context = new BlockContext(source.Text, gaps, address, root);
        return new FlatDocument(source, BlockBuilder.Read(body, context), gaps) { Facts = facts, Evidence = evidence, Dropped = context.Dropped };
    }

    private static HtmlElement? BaseOf(HtmlTree tree)
    {
        if (tree.Head is not { } head) return null;
        foreach (var child in head.Children.AsSpan())
            if (child is HtmlElement { Name: "base" } element) return element;
        return null;
    }
}
