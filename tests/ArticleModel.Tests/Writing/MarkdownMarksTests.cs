using ArticleModel.Parsing;
using ArticleModel.Tests.Cli;
using ArticleModel.Writing;

namespace ArticleModel.Tests.Writing;

public sealed class MarkdownMarksTests
{
    [Theory]
    [InlineData("调用 **`foo`** 方法，[`bar`](http://u.example/)函数")]
    [InlineData("调用 ***`foo`*** 方法，`甲`[`bar`](http://u.example/)`乙`")]
    [InlineData("你好\\![链接](https://a.example/)，再见\\!**甲**")]
    [InlineData("见下图![](u.png)\\\n第二行")]
    [InlineData("`甲`\\\n`乙`和`` ` ``与`  丙 丁  `")]
    public void Marks_are_written_where_they_stand(string paragraph)
    {
        var source = $"前面{Samples.Filler}\n\n{paragraph}\n";

        Assert.EndsWith(source, ArticleMarkdown.Write(ArticleParser.Default.Parse(source).Article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>Hello!<a href=\"http://x.example/\">link</a> end.</p>")]
    [InlineData("<p>见下图<img src=\"u.png\"><br>第二行</p>")]
    [InlineData("<p>代码<code>甲<br>乙</code>和<b><code>丙<br>丁</code></b></p>")]
    [InlineData("<p>代码<code>甲</code><b><code>乙</code></b><code>丙</code></p>")]
    [InlineData("<p>代码<code>甲<b>乙</b>丙</code>和<code><a href=\"http://x.example/\">丁</a></code></p>")]
    [InlineData("<p>先生<b><a href=\"http://x.example/\"><code>f</code></a></b>后面</p>")]
    public void Text_of_a_page_is_read_again_behind_its_marks(string line)
    {
        var article = ParsePage(line);

        Assert.Equal(article.PlainText(), ArticleParser.Default.Parse(ArticleMarkdown.Write(article)).Article.PlainText());
    }

    private static Article ParsePage(string html)
    {
        const string filler = $"<p>{Samples.Filler}</p>";
        var page = $"<!doctype html><html><head><title>题目</title></head><body><article><h1>题目</h1>{filler}{html}{filler}</article></body></html>";
        return ArticleParser.Default.Parse(page).Article;
    }
}
