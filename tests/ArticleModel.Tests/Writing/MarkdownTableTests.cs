using ArticleModel.Parsing;
using ArticleModel.Tests.Cli;
using ArticleModel.Writing;

namespace ArticleModel.Tests.Writing;

/// <summary>How the Markdown writer writes tables.</summary>
public sealed class MarkdownTableTests
{
    [Fact]
    public void A_table_is_about_as_long_as_its_cells()
    {
        var cell = new TableCell { Text = "甲" };
        var wide = Enumerable.Repeat(cell, 2000).ToValueList();
        var article = new Article
        {
            Title = "题",
            Body = new Section { Level = 0, Blocks = [new Table { Rows = Enumerable.Repeat<ValueList<TableCell>>([cell], 2000).Append(wide).ToValueList() }] },
        };

        Assert.True(ArticleMarkdown.Write(article).Length < 50_000);
    }

    [Fact]
    public void A_table_has_a_line_below_its_first_row()
    {
        var article = new Article
        {
            Title = "题",
            Body = new Section { Level = 0, Blocks = [new Table { Rows = [[Cell("甲"), Cell("乙")], [Cell("a|b")]] }] },
        };

        Assert.Equal("---\ntitle: \"题\"\n---\n\n# 题\n\n| 甲 | 乙 |\n| --- | --- |\n| a\\|b |\n", ArticleMarkdown.Write(article));

        static TableCell Cell(string text) => new() { Text = text };
    }

    [Fact]
    public void A_table_without_rows_leaves_no_gap()
    {
        var article = new Article
        {
            Title = "",
            Body = new Section { Level = 0, Blocks = [new Paragraph { Text = "甲" }, new Table(), new Paragraph { Text = "乙" }] },
        };

        Assert.Equal("甲\n\n乙\n", ArticleMarkdown.Write(article));
    }

    [Fact]
    public void A_bar_in_code_does_not_end_its_cell()
    {
        const string source = "| 甲 | 乙 |\n| --- | --- |\n| `x\\|y` | a\\|b`\\\\|` |\n";

        var article = ArticleParser.Default.Parse($"{Samples.Filler}\n\n{source}").Article;

        Assert.Equal(["甲", "乙", "x|y", "a|b\\|"], article.Blocks<Table>().Single().Rows.SelectMany(row => row).Select(cell => cell.Text));
        Assert.EndsWith(source, ArticleMarkdown.Write(article), StringComparison.Ordinal);
    }
}
