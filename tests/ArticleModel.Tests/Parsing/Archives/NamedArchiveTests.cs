using ArticleModel.Parsing;
using ArticleModel.Tests.Robustness;

namespace ArticleModel.Tests.Parsing.Archives;

/// <summary>An archive that was named for a source takes it, also where it would not have recognised it.</summary>
public class NamedArchiveTests
{
    private const string Markdown = "# 题\n\n第一段说了些什么。\n\n## 一\n\n“面在，人就会来。”葛长安说。\n\n---\n\n第二段。\n";

    private static readonly (string Name, string Text)[] s_sources =
    [
        ("nothing", ""),
        ("a letter", "x"),
        ("an empty line", "\n"),
        ("the mark of a heading alone", "#\n文"),
        ("plain Markdown", Markdown),
        ("front matter in YAML", "---\ntitle: 题\nauthor: 甲\ndate: 2024-01-02\n---\n\n第一段说了些什么。\n\n![图](a.png)\n"),
        ("front matter in TOML", "+++\ntitle = '题'\n+++\n\n第一段说了些什么。\n"),
        ("a header of a woshipm page that lacks its hint", "# 题\n\n**Author:** 甲\n\n---\n\n## 题\n\n第一段说了些什么。\n\n赞赏 收藏已收藏1 点赞已赞0\n"),
        ("a rule where the hint should be", "题\n---\n\n# 第一段\n\n说了些什么。\n"),
        ("a page in HTML", "<!DOCTYPE html><title>题</title><h1>题</h1><p>第一段说了些什么。<p>“面在，人就会来。”葛长安说。"),
    ];

    public static TheoryData<string> Archives => new("woshipm", "frontmatter", "html", "markdown");

    [Theory]
    [MemberData(nameof(Archives))]
    public void A_source_of_any_kind_keeps_the_invariants(string archive)
    {
        foreach (var (name, text) in s_sources) Check(archive, name, text);
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void A_sample_of_any_archive_keeps_them_whole_and_cut_off(string archive)
    {
        foreach (var path in Repository.Samples.Concat(Repository.Pages))
        {
            var text = File.ReadAllText(path);
            for (var length = text.Length; length > 0; length -= 1 + text.Length / 6)
                Check(archive, $"{Repository.NameOf(path)} up to {length}", text[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void A_damaged_sample_of_any_archive_keeps_them(string archive)
    {
        var texts = Repository.Samples.Concat(Repository.Pages).Select(File.ReadAllText).ToArray();
        for (var seed = 0; seed < 120; seed++)
            Check(archive, $"a sample damaged with seed {seed}", new Mutation(seed).Apply(texts[seed % texts.Length], texts[seed / texts.Length]));
    }

    [Fact]
    public void Front_matter_that_is_not_there_leaves_plain_Markdown()
    {
        var named = Parse("frontmatter", Markdown).Article;

        Assert.Equal(("题", null), (named.Title, named.Provenance.Dialect));
        Assert.Equal(ArticleParser.Default.Parse(Markdown).Article.Body, named.Body);
    }

    [Fact]
    public void A_woshipm_page_without_a_hint_is_title_and_text()
    {
        var result = Parse("woshipm", Markdown);

        Assert.Equal("题", result.Article.Title);
        Assert.StartsWith("第一段说了些什么。", result.Article.PlainText(), StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.UnfinishedHeader);
    }

    [Fact]
    public void A_first_line_of_a_woshipm_page_that_is_no_heading_is_text()
    {
        var result = Parse("woshipm", "第一段说了些什么。");

        Assert.Equal("", result.Article.Title);
        Assert.Equal("第一段说了些什么。\n", result.Article.PlainText());
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.MissingTitle);
    }

    private static ParseResult Parse(string archive, string text) => ArticleParser.Default.Parse(text, new SourceInfo { Archive = archive });

    private static void Check(string archive, string name, string text)
    {
        var failure = Record.Exception(() =>
        {
            var result = Parse(archive, text);
            ArticleAssert.Invariants(result);
            Assert.Equal(archive, result.Article.Provenance.Archive);
            FactsTests.Compare(text, name, new SourceInfo { Archive = archive });
        });
        Assert.True(failure is null, $"{archive} named for {name}: {failure}");
    }
}
