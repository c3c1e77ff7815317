using ArticleModel.Parsing;

namespace ArticleModel.Tests.Parsing.Reading;

/// <summary>Where a range of a text stands in its source, and how the lines of code end.</summary>
public class SourceRangeTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_lines_of_code_end_in_line_feeds_whatever_ends_those_of_the_source(string end)
    {
        const string text = "# 渡口\n\n```cs\nvar a = 1;\n\nvar b = 2;\n```\n\n正文。\n\n    open\n\n    close\n\n正文。\n\n- 甲\n\n  ```\n  x\n  y\n  ```\n";

        var article = ArticleParser.Default.Parse(text.ReplaceLineEndings(end)).Article;

        Assert.Equal(["var a = 1;\n\nvar b = 2;", "open\n\nclose", "x\ny"], article.Blocks<CodeBlock>().Select(code => code.Text));
    }
}
