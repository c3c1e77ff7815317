using System.Globalization;
using System.Text.RegularExpressions;
using ArticleModel.Parsing;
using Xunit.Abstractions;

namespace ArticleModel.Tests.Parsing.Archives;

public partial class WoshipmHeaderTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_header_field_equals_the_raw_header() =>
        Parallel.ForEach(WoshipmPages.All(output), path =>
        {
            var text = File.ReadAllText(path);
            var raw = RawHeader().Match(text);
            Assert.True(raw.Success, path);

            var article = ArticleParser.Default.Parse(text).Article;

            AssertEqual("title", raw.Groups["title"].Value, article.Title);
            // Without the field, the address tells the category.
            var category = raw.Groups["category"].Success ? raw.Groups["category"].Value.ToLowerInvariant() : article.Origin!.Split('/')[^2];
            AssertEqual("category", category, article.Category);
            AssertEqual("author", raw.Groups["author"].Value, article.Author?.Name);
            AssertEqual("author's page", raw.Groups["page"].Value, article.Author?.Url);
            AssertEqual("date", raw.Groups["date"].Value, article.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            AssertEqual("views", raw.Groups["views"].Value, Number(article.Stats?.Views));
            AssertEqual("comments", raw.Groups["comments"].Value, Number(article.Stats?.Comments));
            AssertEqual("collects", raw.Groups["collects"].Value, Number(article.Stats?.Collects));
            AssertEqual("tags", string.Join('\n', RawTags(raw.Groups["tags"].Value)), string.Join('\n', article.Tags.Select(tag => tag.Name)));
            AssertEqual("origin", raw.Groups["origin"].Value, article.Origin);
            if (!raw.Groups["brief"].Value.StartsWith("No ", StringComparison.Ordinal)) AssertEqual("brief", raw.Groups["brief"].Value, article.Summary);

            void AssertEqual(string field, string expected, string? actual) =>
                Assert.True(expected == actual, $"{path}: {field} is '{actual}', the header has '{expected}'.");
        });

    [Fact]
    public void No_page_gives_a_diagnostic_that_is_an_error() =>
        Parallel.ForEach(WoshipmPages.All(output), path =>
        {
            var result = ArticleParser.Default.Parse(File.ReadAllText(path));

            Assert.True(result.IsArticle, path);
            Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        });

    [Theory]
    [InlineData("`产品` `产品入门，产品经理`", "产品|产品入门，产品经理")]
    [InlineData("产品,产品入门，产品经理", "产品|产品入门，产品经理")]
    [InlineData("None", "")]
    [InlineData("", "")]
    public void A_tag_may_hold_a_full_width_comma(string tags, string expected)
    {
        var article = Parse($"""
            **Category:** Pd
            **Author:** [阿禾](https://www.woshipm.com/u/7)
            **Published:** 2024-01-02
            **Stats:** 👁️ 1 views | 💬 2 comments | ⭐ 3 collects
            **Tags:** {tags}
            **Original:** [View on woshipm.com](https://www.woshipm.com/pd/9.html)
            """);

        Assert.Equal(expected, string.Join('|', article.Tags.Select(tag => tag.Name)));
    }

    [Theory]
    [InlineData("https://www.woshipm.com/pd/9000001.html", "pd")]
    [InlineData("https://www.woshipm.com/9000001.html", null)]
    [InlineData("https://www.woshipm.com", null)]
    [InlineData("9000001.html", null)]
    public void Without_its_field_the_category_is_the_folder_in_the_address_and_never_the_host(string origin, string? category)
    {
        var article = Parse($"""
            **Author:** [阿禾](https://www.woshipm.com/u/7)
            **Original:** [View on woshipm.com]({origin})
            """);

        Assert.Equal(category, article.Category);
    }

    private static Article Parse(string fields) =>
        ArticleParser.Default.Parse($"# 标题\n{{% hint style=\"info\" %}}\n{fields}\n{{% endhint %}}\n> 一句话。\n\n---\n\n正文。\n").Article;

    private static string[] RawTags(string value)
    {
        if (value is "" or "None") return [];
        return value[0] == '`' ? [.. RawTag().Matches(value).Select(tag => tag.Groups[1].Value)] : value.Split(',');
    }

    private static string? Number(int? count) => count?.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """\A# (?<title>.*)\n+\{% hint style="info" %\}\n(?:\*\*Category:\*\* (?<category>.*)\n)?"""
        + """\*\*Author:\*\* \[(?<author>.*)\]\((?<page>.*)\) *\n\*\*Published:\*\* (?<date>.*?) *\n"""
        + """\*\*Stats:\*\* 👁️ (?<views>.*) views \| 💬 (?<comments>.*) comments \| ⭐ (?<collects>.*) collects *\n"""
        + """\*\*Tags:\*\* (?<tags>.*?) *\n\*\*Original:\*\* \[View on woshipm\.com\]\((?<origin>.*)\)\n"""
        + """\{% endhint %\}\n+> (?<brief>(?s:.*?))\n\n---\n""")]
    private static partial Regex RawHeader();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex RawTag();
}
