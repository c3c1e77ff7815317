using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleModel.Parsing;
using ArticleModel.Tests.Cli;
using ArticleModel.Writing;

namespace ArticleModel.Tests.Docs;

public sealed partial class WritersPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Example_of_docs_writers_says_the_truth()
    {
        var folder = _folder.Path;

        // writers
        var article = ArticleParser.Default.Parse("""
            # 海边的邮局

            程远舟说：“路不好走，信总要有人送。”这条邮路有四十里，他走了三十年，冬天也没有停过。

            ## 一、邮路

            1. 出门
            2. 过桥
            """).Article;

        File.WriteAllText(Path.Join(folder, "post.md"), ArticleMarkdown.Write(article));
        File.WriteAllText(Path.Join(folder, "post.txt"), ArticleText.Write(article));

        var sure = article with { Quotes = article.Quotes.Where(quote => quote.Confidence >= 0.8).ToValueList() };
        var page = $"<script type=\"application/ld+json\">{ArticleJsonLd.Write(sure)}</script>";
        // writers

        Assert.Equal(article.PlainText(), ArticleParser.Default.Parse(_folder.Read("post.md")).Article.PlainText());
        Assert.Contains($"```text\n{_folder.Read("post.txt")}```\n", File.ReadAllText(Repository.PathTo("docs/writers.md")), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ScriptPattern().Match(page).Groups[1].Value);
        var quotation = Assert.Single(json.RootElement.GetProperty("hasPart").EnumerateArray());
        Assert.Equal("程远舟", quotation.GetProperty("spokenByCharacter").GetProperty("name").GetString());
    }

    [Fact]
    public void Example_of_docs_writers_is_the_body_of_a_test() => CodeSample.AssertSame("docs/writers.md", "WritersPageTests.cs", "writers");

    [GeneratedRegex("^<script[^>]*>(.*)</script>$")]
    private static partial Regex ScriptPattern();
}
