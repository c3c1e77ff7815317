using ArticleModel.Parsing;
using static ArticleModel.Tests.Parsing.Reading.TestPages;

namespace ArticleModel.Tests.Parsing.Reading;

/// <summary>What of a page is text, what is a credit line, and what is none of it.</summary>
public class HtmlFurnitureTests
{
    public static TheoryData<string, string> CreditLines => new()
    {
        { "<p>责任编辑：顾一苇</p>", "责任编辑：顾一苇" },
        { "<p>（责任编辑：顾一苇）</p>", "（责任编辑：顾一苇）" },
        { "<p>【编辑：顾一苇】</p>", "【编辑：顾一苇】" },
        { "<div class=footer><p>编辑：顾一苇</p></div>", "编辑：顾一苇" },
    };

    [Theory]
    [MemberData(nameof(CreditLines))]
    public void A_credit_line_leaves_the_text_of_a_page_and_tells_the_editor(string line, string text)
    {
        const string story = "<p>每天清晨，老周都会把船划到对岸，再划回来，三十年来没有停过一天，也没有收过一个孩子的钱。</p>";
        var article = ArticleParser.Default.Parse(Page($"<article><h1>渡口</h1>{story}{line}</article>")).Article;

        Assert.Equal("顾一苇", article.Credits.Editor?.Name);
        Assert.Equal(text, Assert.Single(article.Credits.Lines).Text);
        Assert.DoesNotContain("顾一苇", article.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_labelled_line_in_the_middle_of_a_page_stays_in_its_text()
    {
        var article = ArticleParser.Default.Parse(Page($"<h1>The weir</h1>{Repeat(Story, 8)}<p>编辑：顾一苇</p>{Repeat(Story, 8)}")).Article;

        Assert.Empty(article.Credits.Lines);
    }

    public static TheoryData<string, string, bool> Lines => new()
    {
        { "code", "<pre><code>open --all</code></pre>", true },
        { "a heading above prose", "<h2>What the miller said</h2>" + Story, true },
        { "a row of links", "<div><a href=/a>Earlier stories</a> <a href=/b>Later stories</a></div>", false },
        { "the label of an advertisement", "<p>Advertisement</p>", false },
        { "a line that is one link", "<p><a href=/b>The bell founder of the lower valley</a></p>", false },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_between_paragraphs_is_judged_by_what_it_is(string name, string line, bool isKept)
    {
        var article = ArticleParser.Default.Parse(Page($"<article><h1>The weir</h1>{Repeat(Story, 5)}{line}{Repeat(Story, 5)}</article>")).Article;
        var text = System.Text.RegularExpressions.Regex.Replace(line, "<[^>]*>", " ").Trim().Split("  ")[0].Trim();

        Assert.True(article.PlainText().Contains(text[..Math.Min(9, text.Length)], StringComparison.Ordinal) == isKept, $"{name}: {article.PlainText()}");
    }

    [Fact]
    public void An_article_that_is_kept_for_readers_without_scripts_is_read()
    {
        var story = $"<script type=text/template>x</script><noscript>{Repeat(Story, 8)}</noscript>";

        Assert.Contains("learned to row", TextOf($"<h1>The weir</h1><div>{story}</div>"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_for_readers_without_scripts_is_not()
    {
        const string notice = "<noscript><p>Turn on scripts to see this.</p></noscript>";

        Assert.DoesNotContain("scripts", TextOf($"<h1>The weir</h1>{Story}{Story}<div>{notice}</div>"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_no_article_is_an_article_that_says_so()
    {
        const string links = "<ul><li><a href=/a>The weir of Lower Aston</a></li><li><a href=/b>The bell founder</a></li></ul>";
        var result = ArticleParser.Default.Parse(Page("<h1>All stories</h1>" + links));

        Assert.False(result.IsArticle);
        Assert.Equal("All stories", result.Article.Title);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.NotAnArticle);
    }

    [Fact]
    public void A_figure_that_nothing_closes_holds_the_text_behind_it()
    {
        var text = TextOf($"<article><h1>The weir</h1><figure><img src=/weir.jpg><figcaption>The weir in May.</figcaption>{Repeat(Story, 5)}</article>");

        Assert.Contains("The weir in May.", text, StringComparison.Ordinal);
        Assert.Contains("learned to row", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_a_figure_without_caption_is_text()
    {
        const string figure = "<figure><img src=/weir.jpg><div>The weir before the flood</div></figure>";

        Assert.Contains("before the flood", TextOf($"<article><h1>The weir</h1>{Story}{figure}{Story}</article>"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_beside_the_caption_of_a_figure_are_listed()
    {
        const string figure = "<figure><div><img src=/weir.jpg> Zoom</div><figcaption>The weir in May.</figcaption><div>Ada Quill</div></figure>";
        var result = ArticleParser.Default.Parse(Page($"<article><h1>The weir</h1>{Story}{figure}{Story}</article>"));

        Assert.Equal("The weir in May.", result.Article.Blocks<Image>().Single().Caption);
        var dropped = string.Concat(result.Article.Provenance.Boilerplate.Select(item => result.Source.Slice(item.Span).ToString()));
        Assert.Contains("Zoom", dropped, StringComparison.Ordinal);
        Assert.Contains("Ada Quill", dropped, StringComparison.Ordinal);
    }

    private static string TextOf(string body) => ArticleParser.Default.Parse(Page(body)).Article.PlainText();
}
