using ArticleModel.Parsing;
using ArticleModel.Parsing.Quotes;
using static ArticleModel.Tests.Parsing.Reading.TestPages;

namespace ArticleModel.Tests.Parsing.Reading;

/// <summary>Where a range of a text stands in its source, and how the lines of code end.</summary>
public class SourceRangeTests
{
    public static TheoryData<string> Endings => new("那就回去&hellip;", "那就回去&#8230;", "那就回去&#x1F6A2;", "那就<b>回去&amp;</b>");

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_quote_that_ends_in_a_character_reference_spans_all_of_it(string words)
    {
        var end = words.Replace("</b>", "");
        var page = ArticleParser.Default.Parse(Page($"{Story}<p>船工程远舟说：“潮水要涨了，{words}”说完他就走了。</p>{Story}"));
        var text = ArticleParser.Default.Parse($"# 渡口\n\n船工程远舟说：“潮水要涨了，{words.Replace("<b>", "**").Replace("</b>", "**")}”说完他就走了。");

        Assert.EndsWith(end, page.Source.Slice(Assert.Single(page.Article.Quotes).Span), StringComparison.Ordinal);
        Assert.EndsWith(end.Replace("<b>", "**"), text.Source.Slice(Assert.Single(text.Article.Quotes).Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_reference_at_the_end_of_a_text_is_traced_to_all_of_it()
    {
        var finder = new Finder(article => (article.Blocks<Paragraph>().Last().Span, article.Blocks<Paragraph>().Last().Text.Length - 1));

        new ArticleParserBuilder().UseQuoteFinder(finder).Build().Parse(Page($"{Story}<p>The baker had already sold his cart&hellip;</p>"));

        Assert.Equal("&hellip;", finder.Found);
    }

    [Theory]
    [InlineData("## **　潮水**要涨了")]
    [InlineData("## &nbsp;潮水要涨了")]
    [InlineData("**　1. 潮水要涨了**")]
    [InlineData("## 潮水要涨了")]
    public void A_heading_is_traced_to_where_it_stands_whatever_was_cut_off_in_front(string heading)
    {
        var finder = new Finder(article => (article.Sections().Single().Span, article.Sections().Single().Heading!.IndexOf('潮', StringComparison.Ordinal)));

        new ArticleParserBuilder().UseQuoteFinder(finder).Build().Parse($"# 渡口\n\n正文一段。\n\n{heading}\n\n正文两段，比上面那一段要长一些。");

        Assert.Equal("潮", finder.Found);
    }

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

    private sealed class Finder(Func<Article, (SourceSpan Block, int Start)> place) : IQuoteFinder
    {
        public string Found { get; private set; } = "";

        public QuoteFindings FindQuotes(QuoteContext context)
        {
            var (block, start) = place(context.Article);
            Found = context.Document.Source.Slice(context.Document.SourceRange(block, start, 1)).ToString();
            return QuoteFindings.None;
        }
    }
}
