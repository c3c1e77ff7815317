using ArticleModel.Parsing;

namespace ArticleModel.Tests.Testing;

public class ArticleBuilderTests
{
    private static ArticleBuilder Everything() => new ArticleBuilder("最后一位邮差")
        .Id("9000009").By("海岸来信", "https://a.example/u/1", "1").On(2023, 11, 22).In("rural").Language("zh")
        .Origin("https://a.example/9000009.html").Summary("一条走了三十年的邮路。").Stats(new ArticleStats { Views = 12 }).Tag("邮政", "乡村")
        .Speaker("程远舟", roles: ["步班邮差"])
        .Cover("cover.jpg")
        .Paragraph("清晨五点，*灯*亮了。# 不是标题")
        .Paragraph("- 也不是列表\n1. 同样不是")
        .Section("一、路").Quote("程远舟", "走得动，就接着走。").List("甲 [链接](a)", "乙").NumberedList("一", "二").NumberedList("另一个")
        .Section("1. 冬天", 3).BlockQuote("雪落下来。", "`路`还在。").Image("road.jpg", caption: "图源：海岸来信")
        .InferredSection("（1）一封信").Paragraph("老人问：{|direct 老人:“还有信吗？”|}程远舟表示，{|indirect 程远舟:明天还会有|}。")
        .Section("二、信").Code("a\n\n```", "text").Table(["日期", "件数"], ["周一", "3|4"]).Rule().Paragraph("完。")
        .CreditLine("作者：海岸来信").CreditLine("题图来自 Unsplash，基于 CC0 协议。");

    [Fact]
    public void A_built_article_keeps_the_invariants_in_its_own_source() => ArticleAssert.Invariants(Everything().BuildPage());

    [Fact]
    public void The_source_of_a_built_article_parses_to_its_sections_and_texts()
    {
        var page = Everything().BuildPage();

        var parsed = ArticleParser.Default.Parse(page.Text).Article;

        var lines = parsed.Body.Sections[^1].Blocks.TakeLast(2).ToList();
        Assert.Equal(["作者：海岸来信", "题图来自 Unsplash，基于 CC0 协议。"], lines.Cast<Paragraph>().Select(line => line.Text));
        Assert.Equal(page.Article.Sections().Select(section => (section.Level, section.Heading, section.Ordinal, section.IsInferred)),
            parsed.Sections().Select(section => (section.Level, section.Heading, section.Ordinal, section.IsInferred)));
        Assert.Equal(page.Article.Blocks<Block>(), parsed.Blocks<Block>().SkipLast(2));
        Assert.Equal(page.Article.Provenance, parsed.Provenance);
        Assert.Equal(page.Article.Cover, parsed.Cover);
    }

    [Theory]
    [InlineData("你好\\![链接](a)，[`甲`](b)和**`乙`**丙")]
    [InlineData("见下图![](u.png)\\\n第二行")]
    [InlineData("`甲`\\\n`乙`丙")]
    public void Marks_of_a_paragraph_stand_where_they_were(string markdown)
    {
        var paragraph = ArticleParser.Default.Parse($"一段。\n\n{markdown}\n").Article.Blocks<Paragraph>().Last();

        var page = new ArticleBuilder("题").Paragraph("一段。").Block(paragraph).Paragraph("完。").BuildPage();

        var read = ArticleParser.Default.Parse(page.Text).Article.Blocks<Paragraph>().ElementAt(1);
        Assert.Equal((paragraph.Text, paragraph.Marks), (read.Text, read.Marks));
    }

    [Fact]
    public void Quotes_stand_where_they_were_marked()
    {
        var page = Everything().BuildPage();

        Assert.Equal(["走得动，就接着走。", "还有信吗？", "明天还会有"], page.Article.Quotes.Select(quote => quote.Span.Slice(page.Text).ToString()));
        Assert.Equal(["程远舟", "老人"], page.Article.Speakers.Select(speaker => speaker.Name));
        Assert.Equal(["步班邮差"], page.Article.Speakers[0].Roles);
        Assert.Equal(2, page.Article.QuotesBy(page.Article.Speakers[0]).Count());
        Assert.Single(page.Article.QuotesIn(page.Article.Body.Sections[0].Sections[0].Sections[0]), quote => quote.Kind == QuoteKind.Direct);
    }

    [Fact]
    public void A_title_is_enough() => Assert.Equal("题", new ArticleBuilder("题").Build().Title);

    [Fact]
    public void A_builder_may_be_built_from_twice()
    {
        var builder = Everything();

        Assert.Equal(builder.Build(), builder.Build());
        Assert.NotEqual(builder.Build(), builder.Paragraph("又及。").Build());
    }

    [Fact]
    public void What_makes_no_valid_article_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ArticleBuilder("两\n行"));
        Assert.Throws<ArgumentException>(() => new ArticleBuilder("题").Paragraph(" "));
        Assert.Throws<ArgumentException>(() => new ArticleBuilder("题").Paragraph("{|direct 甲:“”"));
        Assert.Throws<ArgumentException>(() => new ArticleBuilder("题").List());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleBuilder("题").Section("一", 7));
    }

    [Fact]
    public void A_refusal_names_the_argument()
    {
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => new ArticleBuilder("两\n行")).ParamName);
        Assert.Equal("cue", Assert.Throws<ArgumentException>(() => new ArticleBuilder("题").Quote("甲", "走吧。", " ")).ParamName);
        Assert.Equal("words", Assert.Throws<ArgumentNullException>(() => new ArticleBuilder("题").Quote("甲", null!)).ParamName);
    }
}
