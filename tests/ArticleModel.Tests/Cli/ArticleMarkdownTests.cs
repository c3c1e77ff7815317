using ArticleModel.Cli.Output;

namespace ArticleModel.Tests.Cli;

public sealed class ArticleMarkdownTests
{
    private const string Clean =
        """
        # 题目

        这里有**重点**、*语气*、`a*b`、[链接](https://example.org/a)和普通的字。

        > 引用的第一段。
        >
        > 引用的第二段。

        ## 一、列表

        - 甲
        - 乙
          - 丙

        3. 三
        4. 四

        ### 其他

        ![图](https://example.org/a.png)

        ```csharp
        var x = "```";
        ```

        ---

        """;

    [Fact]
    public void Clean_Markdown_is_written_as_it_was_read()
    {
        var source = Clean.Replace("```csharp", "````csharp", StringComparison.Ordinal).Replace("\n```\n", "\n````\n", StringComparison.Ordinal);

        Assert.Equal(source, ArticleMarkdown.Write(TestParser.WithQuotes.Parse(source).Article));
    }

    [Theory]
    [InlineData("# 不是标题")]
    [InlineData("> 不是引用")]
    [InlineData("- 不是列表")]
    [InlineData("1. 不是列表")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData("~~~")]
    [InlineData("```")]
    [InlineData("2*3*4 _a_ a_b_c `x` [y](z) ![w](v) <role> &amp; \\n **甲**")]
    public void Text_that_looks_like_markup_stays_text(string text)
    {
        var article = new Article
        {
            Title = "题",
            Body = new Section { Level = 0, Blocks = [new Paragraph { Text = "第一行" + Samples.Filler + "\n" + text }] },
        };

        var read = TestParser.WithQuotes.Parse(ArticleMarkdown.Write(article)).Article;

        Assert.Equal(article.PlainText(), read.PlainText());
        Assert.Equal("题", read.Title);
    }

    [Fact]
    public void A_table_has_a_line_below_its_first_row()
    {
        var article = new Article
        {
            Title = "题",
            Body = new Section { Level = 0, Blocks = [new Table { Rows = [[Cell("甲"), Cell("乙")], [Cell("a|b")]] }] },
        };

        Assert.Equal("# 题\n\n| 甲 | 乙 |\n| --- | --- |\n| a\\|b |  |\n", ArticleMarkdown.Write(article));

        static TableCell Cell(string text) => new() { Text = text };
    }
}
