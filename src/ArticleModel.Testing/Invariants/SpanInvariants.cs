using ArticleModel.Parsing;

namespace ArticleModel.Testing.Invariants;

/// <summary>Every span lies in the source, children inside their parents, siblings in order without overlap.</summary>
internal static class SpanInvariants
{
    public static void Check(Article article, SourceText source, ValueList<Diagnostic> diagnostics)
    {
        var whole = new SourceSpan(0, source.Length);
        CheckSections(article.Body, whole);
        CheckOrder("boilerplate", article.Provenance.Boilerplate.Select(item => item.Span), whole);
        CheckOrder("credit line", article.Credits.Lines.Select(line => line.Span), whole);
        foreach (var diagnostic in diagnostics) CheckInside($"diagnostic {diagnostic.Code}", diagnostic.Span, whole);
        if (article.Cover is { } cover) CheckInside("cover", cover.Span, whole);
    }

    // The default span marks nothing: a made-up or empty thing has it.
    public static void CheckInside(string what, SourceSpan span, SourceSpan parent)
    {
        if (span.Length < 0) throw new ArticleAssertException($"{what} has the negative length {span.Length}");
        if (span != default && !parent.Contains(span))
            throw new ArticleAssertException($"{what} at {span.Start}–{span.End()} is outside {parent.Start}–{parent.End()}");
    }

    private static void CheckSections(Section body, SourceSpan whole)
    {
        if (body is not { Level: 0, Heading: null }) throw new ArticleAssertException("the body has a level or a heading");
        var open = new Stack<(Section Section, SourceSpan Parent)>([(body, whole)]);
        while (open.TryPop(out var entry))
        {
            var (section, parent) = entry;
            var name = section.Heading ?? "body";
            CheckInside($"section {name}", section.Span, parent);
            var children = section.Blocks.Select(block => block.Span).Concat(section.Sections.Select(child => child.Span));
            CheckOrder($"child of section {name}", children, section.Span);
            CheckBlocks(section.Blocks, section.Span);
            foreach (var child in section.Sections)
            {
                if (child.Level <= section.Level) throw new ArticleAssertException($"section {child.Heading} is no deeper than its parent");
                if (string.IsNullOrWhiteSpace(child.Heading)) throw new ArticleAssertException("a section below the body has no heading");
                open.Push((child, section.Span));
            }
        }
    }

    private static void CheckBlocks(ValueList<Block> blocks, SourceSpan parent)
    {
        var open = new Stack<(ValueList<Block> Blocks, SourceSpan Parent)>([(blocks, parent)]);
        while (open.TryPop(out var entry))
        {
            CheckOrder("block", entry.Blocks.Select(block => block.Span), entry.Parent);
            foreach (var block in entry.Blocks)
            {
                if (block is BlockQuote quote) open.Push((quote.Blocks, quote.Span));
                if (block is not ListBlock list) continue;
                foreach (var item in list.Items) open.Push((item.Blocks, list.Span));
            }
        }
    }

    private static void CheckOrder(string what, IEnumerable<SourceSpan> spans, SourceSpan parent)
    {
        var end = parent.Start;
        foreach (var span in spans)
        {
            CheckInside(what, span, parent);
            if (span.Start < end) throw new ArticleAssertException($"{what} at {span.Start} overlaps the one before, which ends at {end}");
            end = span.End();
        }
    }
}
