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
    [InlineData("<p>GDP<em>(亿)</em>数，约<em>$5</em>和</p>")]
    [InlineData("<p>GDP<b>(亿)</b>数，约<b>$5</b>和<em>甲</em><em>乙</em>丙</p>")]
    [InlineData("<p>a<em><a href=\"http://x.example/\">甲</a></em>b<b>b<em>(c)</em></b>d</p>")]
    [InlineData("<p>先生<b><a href=\"http://x.example/\"><code>f</code></a></b>后面</p>")]
    public void Text_of_a_page_is_read_again_behind_its_marks(string line)
    {
        var article = ParsePage(line);

        Assert.Equal(article.PlainText(), ArticleParser.Default.Parse(ArticleMarkdown.Write(article)).Article.PlainText());
    }

    [Fact]
    public void Marks_that_cross_or_leave_their_text_cost_no_text()
    {
        var kinds = Enum.GetValues<TextMarkKind>();
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            const string text = Samples.Filler + "甲乙!a_b(\"c\")\n丙 1，“丁”`";
            var lineBreak = new TextMark { Kind = TextMarkKind.Break, Start = text.IndexOf('\n', StringComparison.Ordinal), Length = 1 };
            var drawn = Enumerable.Range(0, random.Next(5)).Select(_ => Mark()).Append(lineBreak);
            TextMark[] marks = [.. drawn.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length)];

            var paragraph = new Paragraph { Text = text, Marks = new(marks) };
            var article = new Article { Title = "题", Body = new Section { Level = 0, Blocks = [paragraph] } };
            var written = ArticleMarkdown.Write(article);

            var read = ArticleParser.Default.Parse(written).Article.PlainText();
            Assert.True(article.PlainText() == read, $"seed {seed}: {written}\n{read}");

            TextMark Mark()
            {
                var kind = kinds[random.Next(kinds.Length - 1)];
                var isImage = kind == TextMarkKind.Image;
                return new TextMark
                {
                    Kind = kind,
                    Start = random.Next(Samples.Filler.Length + 1, text.Length - 1),
                    Length = isImage ? 0 : random.Next(9),
                    Url = isImage || kind == TextMarkKind.Link ? "u.png" : null,
                };
            }
        }
    }

    [Fact]
    public void Emphasis_that_would_not_be_read_is_left_out_and_other_emphasis_is_kept()
    {
        var written = ArticleMarkdown.Write(ParsePage("<p>GDP<em>(亿)</em>数，<em>甲</em>和<b>“乙”</b>，<b>丙<em>丁</em></b></p>"));

        Assert.Contains("GDP(亿)数，*甲*和**“乙”**，**丙*丁***\n", written, StringComparison.Ordinal);
    }

    private static Article ParsePage(string html)
    {
        const string filler = $"<p>{Samples.Filler}</p>";
        var page = $"<!doctype html><html><head><title>题目</title></head><body><article><h1>题目</h1>{filler}{html}{filler}</article></body></html>";
        return ArticleParser.Default.Parse(page).Article;
    }
}
