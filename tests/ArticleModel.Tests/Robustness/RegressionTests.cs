using ArticleModel.Parsing;
using ArticleModel.Parsing.Quotes;
using ArticleModel.Parsing.Reading;
using ArticleModel.Parsing.Reading.Markdown;

namespace ArticleModel.Tests.Robustness;

/// <summary>What mutations and random text have found: each source broke an invariant once.</summary>
public class RegressionTests
{
    private const string Hint = "# \n{% hint style=\"info\" %}\n---\n";
    private const string CardEnd = "查看详情 >](https://ke.qidianla.com/courses/)";

    public static TheoryData<string, string> Found => new()
    {
        { "a definition of a link that is repeated in a list", "[a]: b\n1. [a]: b\n\n1. " },
        { "brackets behind a definition of a link that are a table and no title", "[r]:u\n()|\n-|\n\n" },
        { "an image before code that goes on in a line of its own behind a tab", "[![]()]()``\n\t\U0001F600``" },
        { "a link that reaches across the rows of a table", "1. [[*|\n-|\n|!]()[" },
        { "a definition behind line ends of two kinds", "\n\r\n\r\n\n[a]:b" },
        { "a fence in a hint that nothing closes", "# \n{% hint style=\"info\" %}\n```\n---\n该" },
        { "a caption behind a heading that shows nothing", "![]()\n# \n图：" },
        { "a caption behind the heading that is the title", "![]()\n# 题\n图：" },
        { "a table that leaves nothing of its paragraph", "|\n|-\n|\u00A0" },
        { "an underlined line that shows nothing", "\u2028\n---\n文" },
        { "an underlined line of a control character", "---\n\u0085\n---\n" },
        { "an ad card that reaches over a row of reactions", Hint + "[![](https://image.woshipm.com/2023/0\n\n赞赏 收藏已收藏 点赞已赞" + CardEnd },
        { "an ad card behind a heading on its line", Hint + "# 有[![](https://image.woshipm.com/2023/0" + CardEnd },
        { "an ad card on the line of a fence", Hint + "```[![](https://image.woshipm.com/2023/0" + CardEnd },
        { "text behind a byline, underlined", Hint + "##\n[![]()](https://www.woshipm.com/u/3)小\np\n-\n" },
        { "a space without a break in a page", "<!DOCTYPE html>i\u00A0d" },
        { "a form feed in a page", "<!DOCTYPE html>a\f.<p>" },
        { "a line of brackets in a page", "<p/>[[[<e><i" },
        { "a link of a page around a paragraph and the next one", "<!DOCTYPE html><a >><div >博</a>" },
        { "an open bracket above a row of dashes that makes no table", "[\n-|\n\n" },
        { "an open bracket of an image above such a row, in a quote", "> ![文\n> -|-" },
        { "an underlined heading with a line of an ideographic space", "# 题\n行\n\u3000\n-" },
        { "an underlined heading with a line separator on a line of its own", "# 题\n行\n\u2028\n-\n" },
        { "a fence that nothing closes around a line as long as the fence", "~~~\n   " },
        { "a block inside a link that ends behind it", "<!DOCTYPE html><a>书<div>市</a>" },
        { "a link that the next one ends, with a block inside", "<!DOCTYPE html><a>书<article>市<a>" },
        { "a paragraph inside a link that the next one ends", "<!DOCTYPE html><meta><a>书<p>市<a>" },
        { "blocks in blocks inside a link that ends behind them", "<!DOCTYPE html><a><div>来<div>市</a>上" },
        { "two marks that end in a later block", "<!DOCTYPE html><a><b>书<div>市</a>日</b>月</div>" },
        { "a control character that shows no text in front of a quote in a page", "<!DOCTYPE html>\u0085启明表示，书摊tml>" },
        { "a table in a list that ends in an open bracket", "- |\n-|\n|[3" },
        { "a row of dashes in a list that makes no table", "- |\n-|" },
        { "text behind the last row of a table", "<table><tr><td>市</td></tr>书</table>" },
        { "a paragraph that is cut in two for a table that is none", "。\n|\n\u3000-|\n|”" },
        { "a link over two lines before a table, which would take its words", ":*[\n**]()\n|\n-|\n|\n" },
        { "a link over three lines before a table, whose words would go into it", ")b**(![[l]()<https://a.b>#\\![词===\n*|]()\n-|" },
        { "a line that ends in a backslash before a table", "Prices:\n| A &amp; B\\\nPrices\n|--|\n" },
        { "a link of a quote that goes on into a table without the quote's marks", ">[[\n||[]]()\n-|-" },
        { "open brackets of a quote that goes on without its marks", ">[[\n-|\n\n" },
        { "code behind a tab in a heading", "[r]:\n#\t`a[0]`\n" },
        { "an entity behind a tab in a heading in a list", ")\n*   \n#\t&&mp;&" },
        { "code over two lines of a cell, with a bar in it", "|\n-|\n|```\n\\|```" },
        { "code that ends in a line end in front of an image", "``]:\n``[![]()]()" },
        { "an underlined line of seven number signs", "**\n-\n#######\n-" },
        { "a line that serves as a heading behind an image, with the mark of another", "![]()#\t**\n**\n#" },
        { "an element between the rows of a table", "<table><figcaption>字<tbody>文" },
        { "a cell of no table in a template", "<font><template><td>" },
        { "a part of no table in a template", "<p>文<template><tbody>" },
        { "a link around a block inside an element with a broken name", "<title<><a >><article>n</a>d" },
        { "a turn of nothing but white space is no quote", "主持人：？\n\nAor:\n林知远：？\n\n林知远：\n\n主持人：\n\n林知远：" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void It_keeps_the_invariants(string name, string source)
    {
        var failure = Record.Exception(() => ArticleAssert.Invariants(ArticleParser.Default.Parse(source)));

        Assert.True(failure is null, $"{name}: {failure?.Message}");
    }

    [Fact]
    public void A_fence_that_the_header_opens_does_not_swallow_the_page() =>
        Assert.Equal("该\n", ArticleParser.Default.Parse("# \n{% hint style=\"info\" %}\n```\n---\n该").Article.PlainText());

    [Fact]
    public void A_paragraph_keeps_the_row_of_dashes_that_makes_no_table() =>
        Assert.Equal("[文\n-|\n", ArticleParser.Default.Parse("[文\n-|").Article.PlainText());

    [Fact]
    public void A_paragraph_keeps_what_stands_before_a_backslash_and_a_table() =>
        Assert.Equal("Prices:\n| A & B\nPrices\n|--|\n", ArticleParser.Default.Parse("Prices:\n| A &amp; B\\\nPrices\n|--|\n").Article.PlainText());

    [Fact]
    public void Code_behind_an_image_keeps_its_letters_where_its_line_starts_with_a_tab() =>
        Assert.Equal("ab文\n", ArticleParser.Default.Parse("![](u)``\n\tab``文").Article.PlainText());

    [Fact]
    public void A_bar_breaks_no_code_where_there_is_no_table() =>
        Assert.Equal("|文 |字\n", ArticleParser.Default.Parse("- |`文\n  |字`").Article.PlainText());

    [Fact]
    public void A_table_stays_one_beside_a_paragraph_whose_table_would_take_its_words()
    {
        var article = ArticleParser.Default.Parse("- Prices:\n  | A &amp; B\\\n  Prices\n  |--|\n\n  |甲|\n  |-|\n").Article;

        Assert.Equal("甲", article.Blocks<Table>().Single().Rows[0][0].Text);
        Assert.StartsWith("Prices:\n| A & B\nPrices", article.PlainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#\t`a[0]` 与 [文](u)字")]
    [InlineData("##\t`a[0]` 与 [文](u)字")]
    [InlineData(" #\t\t`a[0]` &#x4e0e; [文](u)字")]
    [InlineData("# \t`a[0]` &#x4e0e; [文](u)字 #")]
    public void A_heading_behind_a_tab_has_its_text_and_places(string heading)
    {
        var source = $"[r]: u\n\n{heading}\n\n文";

        var document = MarkdownReader.Read(new SourceText(source), new DiagnosticBag(), default);
        var block = document.Blocks.Single(block => block.Kind == FlatBlockKind.Heading);

        Assert.Equal("a[0] 与 文字", block.Text);
        Assert.Equal(source.IndexOf('字', StringComparison.Ordinal), document.SourceRange(block.Span, 8, 1).Start);
    }

    [Fact]
    public void An_element_ends_where_the_block_starts_that_its_end_tag_stands_in()
    {
        var prose = string.Concat(Enumerable.Repeat("河边的书店今天开门。", 10));
        var source = $"<!DOCTYPE html><article><p>{prose}</p><a href=u>{prose}<div>{prose}</a>{prose}</div><p>{prose}</p></article>";

        var spans = ArticleParser.Default.Parse(source).Article.Blocks<Paragraph>().Select(block => source.Substring(block.Span.Start, block.Span.Length));

        Assert.Equal([$"<p>{prose}</p>", $"<a href=u>{prose}", $"<div>{prose}</a>{prose}</div>", $"<p>{prose}</p>"], spans);
    }

    [Fact]
    public void Text_between_the_rows_of_a_table_stays_between_them() =>
        Assert.Equal(["市", "书", "场"], Paragraphs("<table><tr><td>市</td></tr>书<tr><td>场</td></tr></table>"));

    [Fact]
    public void Text_between_the_rows_of_a_table_of_data_is_a_row()
    {
        var table = ArticleParser.Default.Parse("<!DOCTYPE html><table><tr><th>甲<th>乙</tr>书<b>店</b><tr><td>一<td>二</table>").Article.Blocks<Table>().Single();

        Assert.Equal(["甲|乙", "书店", "一|二"], table.Rows.Select(row => string.Join('|', row.Select(cell => cell.Text))));
    }

    [Fact]
    public void Text_between_the_items_of_a_list_is_an_item() =>
        Assert.Equal(["甲", "书", "乙"], Paragraphs("<ul><li>甲</li>书<li>乙</ul>"));

    [Fact]
    public void An_indent_of_a_page_is_no_text() =>
        Assert.Equal(["书\n店"], Paragraphs("<p>\u3000\u3000书<br>&emsp;\u3000店\u3000</p>"));

    [Fact]
    public void A_caption_is_right_below_its_image() =>
        Assert.Null(ArticleParser.Default.Parse("![](u)\n# 题\n图：文").Article.Blocks<Image>().Single().Caption);

    [Fact]
    public void A_caption_has_no_more_than_four_lines() =>
        Assert.Equal(4, ArticleParser.Default.Parse("![](u)\n\n图：一\n\n图：二\n\n图：三\n\n图：四\n\n图：五").Article.Blocks<Image>().Single().Caption!.Split('\n').Length);

    private static IEnumerable<string> Paragraphs(string page) =>
        ArticleParser.Default.Parse("<!DOCTYPE html>" + page).Article.Blocks<Paragraph>().Select(block => block.Text);

    [Fact]
    public void A_document_that_a_quote_finder_keeps_tells_no_wrong_places_once_its_parse_is_over()
    {
        var finder = new KeepingFinder();
        var article = new ArticleParserBuilder().UseQuoteFinder(finder).Build().Parse("# 标题\n\n一碗**面**要慢慢地吃。\n").Article;
        var block = article.Body.Blocks[0];

        Assert.Equal(10, finder.Place);
        Assert.Throws<InvalidOperationException>(() => finder.Document!.SourceRange(block.Span, 2, 1));
    }

    private sealed class KeepingFinder : IQuoteFinder
    {
        public FlatDocument? Document { get; private set; }

        public int Place { get; private set; }

        public QuoteFindings FindQuotes(QuoteContext context)
        {
            Document = context.Document;
            Place = Document.SourceRange(context.Article.Body.Blocks[0].Span, 2, 1).Start;
            return new QuoteFindings([], []);
        }
    }
}
