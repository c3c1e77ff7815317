using ArticleModel.Json;
using ArticleModel.Parsing;

namespace ArticleModel.Tests.Robustness;

/// <summary>What docs/architecture.md promises of every parse, whatever the source was.</summary>
internal static class Invariants
{
    /// <summary>Checks everything about one parse that can be told from its result.</summary>
    public static void Check(ParseResult result)
    {
        CheckSpans(result);
        TextInvariants.Check(result);
        CheckQuotes(result);
        CoverageInvariant.Check(result);
        CheckJson(result);
    }

    /// <summary>Every span lies in the source, children inside their parents, siblings in order without overlap.</summary>
    public static void CheckSpans(ParseResult result)
    {
        var article = result.Article;
        var whole = new SourceSpan(0, result.Source.Length);
        CheckSections(article.Body, whole);
        CheckOrder("boilerplate", article.Provenance.Boilerplate.Select(item => item.Span), whole);
        CheckOrder("credit line", article.Credits.Lines.Select(line => line.Span), whole);
        foreach (var diagnostic in result.Diagnostics) Inside($"diagnostic {diagnostic.Code}", diagnostic.Span, whole);
        if (article.Cover is { } cover) Inside("cover", cover.Span, whole);
    }

    private static void CheckSections(Section body, SourceSpan whole)
    {
        Assert.Equal(0, body.Level);
        Assert.Null(body.Heading);
        var open = new Stack<(Section Section, SourceSpan Parent)>([(body, whole)]);
        while (open.TryPop(out var entry))
        {
            var (section, parent) = entry;
            Inside($"section {section.Heading}", section.Span, parent);
            var children = section.Blocks.Select(block => block.Span).Concat(section.Sections.Select(child => child.Span));
            CheckOrder($"child of section {section.Heading}", children, section.Span);
            CheckBlocks(section.Blocks, section.Span);
            foreach (var child in section.Sections)
            {
                Assert.True(child.Level > section.Level, $"section {child.Heading} is no deeper than its parent");
                Assert.False(string.IsNullOrWhiteSpace(child.Heading), "a section below the body has no heading");
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
            Inside(what, span, parent);
            Assert.True(span.Start >= end, $"{what} at {span.Start} overlaps the one before, which ends at {end}");
            end = span.End();
        }
    }

    // The default span marks nothing: a made-up or empty thing has it.
    private static void Inside(string what, SourceSpan span, SourceSpan parent)
    {
        Assert.True(span.Length >= 0, $"{what} has the negative length {span.Length}");
        Assert.True(span == default || parent.Contains(span), $"{what} at {span.Start}–{span.End()} is outside {parent.Start}–{parent.End()}");
    }

    /// <summary>Quotes are in reading order and name speakers that the article lists; each speaker has a quote.</summary>
    private static void CheckQuotes(ParseResult result)
    {
        var article = result.Article;
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            var quote = article.Quotes[i];
            Inside($"quote {quote.Text}", quote.Span, article.Body.Span);
            Assert.True(quote.Span.Length > 0, $"quote {quote.Text} has no place");
            Assert.InRange(quote.Confidence, 0, 1);
            if (i > 0) Assert.True(quote.Span.Start >= article.Quotes[i - 1].Span.Start, "quotes are not in reading order");
        }
        var named = article.Quotes.Where(quote => quote.Speaker is not null).Select(quote => quote.Speaker!).Distinct().ToList();
        Assert.Equal(named, article.Speakers.Take(named.Count));
        Assert.All(article.Speakers.Skip(named.Count), speaker => Assert.True(speaker.IsPseudonym, "a speaker without a quote"));
        Assert.Equal(Enumerable.Range(1, article.Speakers.Count).Select(number => $"s{number}"), article.Speakers.Select(speaker => speaker.Id));
    }

    /// <summary>Written and read back, an article is the same.</summary>
    private static void CheckJson(ParseResult result)
    {
        var json = ArticleJson.Serialize(result.Article);
        var read = ArticleJson.Deserialize(json);
        Assert.Equal(json, ArticleJson.Serialize(read));
        Assert.True(result.Article == read, "the article changed on its way through JSON");
    }
}
