using ArticleModel.Parsing;
using ArticleModel.Parsing.Reading.Html.Tree;
using Xunit.Abstractions;

namespace ArticleModel.Tests.Robustness;

public class InvariantTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_sample_keeps_the_invariants()
    {
        foreach (var path in Repository.Samples.Concat(Repository.Pages)) Check(Repository.NameOf(path), File.ReadAllText(path), ArticleAssert.Invariants);
    }

    [Fact]
    public void Every_prefix_of_a_sample_keeps_them()
    {
        foreach (var path in Repository.Samples)
        {
            var text = File.ReadAllText(path);
            for (var length = 0; length < text.Length; length += 7)
                Check($"{Repository.NameOf(path)} up to {length}", text[..length], ArticleAssert.Invariants);
        }
    }

    [Fact]
    public void Every_mutated_sample_keeps_them()
    {
        var texts = Repository.Samples.Select(File.ReadAllText).ToArray();
        for (var seed = 0; seed < 3_000; seed++)
        {
            var (text, other) = (texts[seed % texts.Length], texts[seed / texts.Length % texts.Length]);
            Check($"mutation with seed {seed}", new Mutation(seed).Apply(text, other), ArticleAssert.Invariants);
        }
    }

    [Fact]
    public void Every_prefix_of_a_page_keeps_them()
    {
        foreach (var path in Repository.Pages)
        {
            var text = File.ReadAllText(path);
            for (var length = 0; length < text.Length; length += 13)
                Check($"{Repository.NameOf(path)} up to {length}", text[..length], ArticleAssert.Invariants);
        }
    }

    [Fact]
    public void Every_mutated_page_keeps_them()
    {
        foreach (var path in Repository.Pages)
        {
            var text = File.ReadAllText(path);
            for (var seed = 0; seed < 100; seed++)
                Check($"{Repository.NameOf(path)} mutated with seed {seed}", new Mutation(seed).Apply(text, text), ArticleAssert.Invariants);
        }
    }

    [Fact]
    public void Random_Markdown_keeps_them() =>
        RandomTexts.ForEach(10_000, RandomMarkdown.Tokens, text => ArticleAssert.Invariants(ArticleParser.Default.Parse(text)));

    [Fact]
    public void Random_front_matter_keeps_them() =>
        RandomTexts.ForEach(2_000, RandomMarkdown.FrontMatterTokens, text => ArticleAssert.Invariants(ArticleParser.Default.Parse(text)));

    [Fact]
    public void Random_pages_keep_them() =>
        RandomTexts.ForEach(10_000, RandomMarkdown.PageTokens, text => ArticleAssert.Invariants(ArticleParser.Default.Parse(text)));

    [Fact]
    public void Nodes_of_random_pages_stand_in_the_order_of_their_source() =>
        RandomTexts.ForEach(10_000, RandomMarkdown.PageTokens, text => CheckOrder(HtmlTreeReader.Read(text, new DiagnosticBag(), default).Body));

    private static void CheckOrder(HtmlElement? element)
    {
        if (element is null) return;
        var end = element.Start;
        foreach (var node in element.Children.AsSpan())
        {
            var isInOrder = node.Start >= end && node.End >= node.Start && node.End <= element.End;
            Assert.True(isInOrder, $"{node} at {node.Start}–{node.End} in {element} at {element.Start}–{element.End}, behind {end}");
            end = node.End;
            CheckOrder(node as HtmlElement);
        }
    }

    [Fact]
    public void The_corpus_keeps_them() =>
        Parallel.ForEach(Repository.Corpus(output), path => Check(path, File.ReadAllText(path), ArticleAssert.Invariants));

    [Fact]
    public void Parsing_again_gives_the_same()
    {
        foreach (var path in Repository.Samples.Concat(Repository.Pages))
        {
            var text = File.ReadAllText(path);
            AssertSame(ArticleParser.Default.Parse(text, path), ArticleParser.Default.Parse(text, path));
        }
    }

    [Fact]
    public void Parsing_in_parallel_gives_the_same_as_one_by_one()
    {
        var texts = Repository.Samples.Select(File.ReadAllText).SelectMany(text => Enumerable.Repeat(text, 20)).ToArray();
        var expected = texts.Select(text => ArticleParser.Default.Parse(text)).ToArray();

        Parallel.For(0, texts.Length, i => AssertSame(expected[i], ArticleParser.Default.Parse(texts[i])));
    }

    private static void AssertSame(ParseResult expected, ParseResult actual)
    {
        Assert.Equal(expected.Article, actual.Article);
        Assert.Equal(expected.Diagnostics, actual.Diagnostics);
        Assert.Equal(expected.IsArticle, actual.IsArticle);
    }

    private static void Check(string name, string text, Action<ParseResult> check)
    {
        var failure = Record.Exception(() => check(ArticleParser.Default.Parse(text, name)));
        if (failure is not null) Assert.Fail($"{name}: {failure.Message}\n{failure.StackTrace}");
    }
}
