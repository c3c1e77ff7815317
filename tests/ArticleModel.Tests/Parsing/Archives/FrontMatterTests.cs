using ArticleModel.Parsing;
using ArticleModel.Writing;

namespace ArticleModel.Tests.Parsing.Archives;

/// <summary>What a page of examples cannot show: options, places and limits. The shapes are in Specs/front-matter.md.</summary>
public class FrontMatterTests
{
    private const string Text = "\n程远舟每天走三十里路，把信送到七个没有公路的村子，二十六年没有丢过一封。海岸邮局只有一间朝北的房子。\n";

    [Fact]
    public void Unknown_fields_are_kept_with_their_place()
    {
        var result = ArticleParser.Default.Parse("---\ntitle: 邮差\nmood: 'calm'\n---" + Text);

        var field = Assert.Single(result.Article.Fields);
        Assert.Equal(("mood", "calm", "'calm'"), (field.Name, field.Value, result.Source.Slice(field.Span).ToString()));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Unknown_fields_can_be_left_out()
    {
        var result = new ArticleParserBuilder().HandleUnknownFields(UnknownFields.Ignore).Build().Parse("---\ntitle: 邮差\nmood: calm\n---" + Text);

        Assert.Empty(result.Article.Fields);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Unknown_fields_can_be_reported_with_line_and_column()
    {
        var result = new ArticleParserBuilder().HandleUnknownFields(UnknownFields.Warn).Build().Parse("---\r\ntitle: 邮差\r\nmood: calm\r\n---" + Text);

        Assert.Empty(result.Article.Fields);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("AM2002", "mood"), (diagnostic.Code, diagnostic.Detail));
        Assert.Equal(new TextPosition(3, 7), result.Source.PositionOf(diagnostic.Span.Start));
    }

    [Theory]
    [InlineData("---\ncover: false\n---", null)]
    [InlineData("---\ncover:\n  image: False\n---", null)]
    [InlineData("+++\ncover = false\n+++", null)]
    [InlineData("---\ncover: false\nimage: b.jpg\n---", "b.jpg")]
    public void A_cover_that_is_false_is_none(string header, string? expected)
    {
        var article = ArticleParser.Default.Parse(header + Text + "\n![](a.jpg)\n").Article;

        Assert.Equal(expected, article.Cover?.Url);
        Assert.Empty(article.Fields);
        Assert.Equal(expected, ArticleParser.Default.Parse(ArticleMarkdown.Write(article)).Article.Cover?.Url);
    }

    [Fact]
    public void The_front_matter_is_boilerplate_and_the_body_keeps_its_place_in_the_file()
    {
        var result = ArticleParser.Default.Parse("---\ntitle: 邮差\n---" + Text);

        var item = Assert.Single(result.Article.Provenance.Boilerplate);
        Assert.Equal((BoilerplateKinds.FrontMatter, "---\ntitle: 邮差\n---"), (item.Kind, result.Source.Slice(item.Span).ToString()));
        Assert.Equal(Text.Trim(), result.Source.Slice(result.Article.Body.Blocks[0].Span).ToString());
    }

    /// <summary>Front matter that grows or nests without end; each is bounded and says so.</summary>
    public static TheoryData<string, string> Excesses => new()
    {
        { "aliases of aliases", "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + Aliases() },
        { "lists in lists", "a: " + new string('[', 50_000) },
        { "tables in tables", "a: " + string.Concat(Enumerable.Repeat("{a: ", 50_000)) },
        { "bullets in bullets", "a:\n" + string.Concat(Enumerable.Repeat("- ", 50_000)) },
        { "tables by indentation", string.Concat(Enumerable.Range(0, 600).Select(depth => new string(' ', depth) + "a:\n")) },
        { "a value of 300,000 characters", "a: " + new string('x', 300_000) },
        { "a name of 200,000 characters", "b: 1\n? " + new string('x', 200_000) + "\n: 1\n" },
        { "200,000 mistakes", string.Concat(Enumerable.Repeat("a: @\n", 50_000)) },
        { "open quotation marks", string.Concat(Enumerable.Repeat("a: \"x\n", 40_000)) },
        { "50,000 fields", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}: {i}\n")) },
    };

    [Theory]
    [MemberData(nameof(Excesses))]
    public void Front_matter_without_measure_is_bounded(string name, string fields)
    {
        var started = Environment.TickCount64;

        var result = ArticleParser.Default.Parse($"---\n{fields}\n---{Text}");

        ArticleAssert.Invariants(result);
        Assert.Contains(result.Diagnostics, IsOfFrontMatter);
        Assert.True(result.Article.Fields.Count <= 4096, name);
        Assert.Equal(Text.Trim(), result.Article.PlainText().Trim());
        Assert.True(Environment.TickCount64 - started < 30_000, $"{name} took {Environment.TickCount64 - started} ms");
    }

    [Fact]
    public void Toml_without_measure_is_bounded()
    {
        string[] excesses =
        [
            "a = " + new string('[', 50_000),
            string.Concat(Enumerable.Repeat("a = @\n", 40_000)),
            "a" + string.Concat(Enumerable.Repeat(".a", 50_000)) + " = 1",
            "a = \"\"\"" + new string('x', 200_000),
        ];
        foreach (var fields in excesses)
        {
            var result = ArticleParser.Default.Parse($"+++\n{fields}\n+++{Text}");

            ArticleAssert.Invariants(result);
            Assert.Contains(result.Diagnostics, IsOfFrontMatter);
            Assert.Equal(Text.Trim(), result.Article.PlainText().Trim());
        }
    }

    private static bool IsOfFrontMatter(Diagnostic diagnostic) =>
        diagnostic.Rule == DiagnosticRules.FrontMatterTooLarge || diagnostic.Rule == DiagnosticRules.BadFrontMatter;

    // b: &b [*a, *a, …], c: &c [*b, *b, …]: ten times as much on each line.
    private static string Aliases() =>
        string.Concat("bcdefghi".Select((name, i) => $"{name}: &{name} [{string.Join(", ", Enumerable.Repeat($"*{"abcdefgh"[i]}", 10))}]\n"));

    [Fact]
    public void No_type_is_made_of_a_tag_of_yaml()
    {
        var result = ArticleParser.Default.Parse("---\ntitle: !!python/object/apply:os.system [\"true\"]\nmood: !System.IO.FileInfo /etc/passwd\n---" + Text);

        ArticleAssert.Invariants(result);
        Assert.Contains(result.Article.Fields, field => field is { Name: "mood", Value: "/etc/passwd" });
    }

    [Fact]
    public void Every_field_of_the_examples_stands_at_its_span()
    {
        foreach (var example in Specs.SpecPage.All().Where(example => example.File == "front-matter.md"))
        {
            var result = ArticleParser.Default.Parse(example.Input);
            foreach (var field in result.Article.Fields)
                Assert.EndsWith(Squeeze(field.Value), Squeeze(result.Source.Slice(field.Span).Trim("'\"> ").ToString()), StringComparison.Ordinal);
        }

        static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }
}
