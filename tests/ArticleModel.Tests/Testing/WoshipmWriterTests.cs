using ArticleModel.Parsing;
using ArticleModel.Tests.Json;
using ArticleModel.Tests.Parsing.Archives;
using Xunit.Abstractions;

namespace ArticleModel.Tests.Testing;

public class WoshipmWriterTests(ITestOutputHelper output)
{
    /// <summary>Of the pages that were saved in the wild, so many may differ: text glued to an image, odd runs of emphasis.</summary>
    private const double MaxDifferingShare = 0.02;

    private static readonly ArticleParser s_parser = new ArticleParserBuilder().SkipQuotes().Build();

    private static ArticleBuilder Builder() => new ArticleBuilder("一家面馆的 300 张会员卡：复购从 *哪里* 来？")
        .Id("9000003").By("小满[聊]复购", "https://www.woshipm.com/u/9100003", "9100003").On(2024, 5, 20).In("marketing").Language("zh")
        .Origin("https://www.woshipm.com/marketing/9000003.html").Summary("许多小店办会员卡，丢掉的却是熟客的名字。")
        .Stats(new ArticleStats { Views = 3391, Comments = 12, Collects = 21, Likes = 4, ReadingMinutes = 6 })
        .Tag(new Tag { Name = "会员运营", Url = "https://www.woshipm.com/tag/a" }, new Tag { Name = "产品入门，复购", Url = "https://www.woshipm.com/tag/b" })
        .Cover("https://image.woshipm.com/2024/05/18/cover.jpg").Paragraph("面馆有十二张桌子，开了六年。1 < 2 & 3 > 2。")
        .Section("01 先认人，再发卡").NumberedList("先认人", "再发卡").List("甲", "乙").InferredSection("（1）认人").Paragraph("一切从名字开始。")
        .Credits(new Credits
        {
            Author = new Author { Name = "小满" },
            IsOriginal = true,
            Republish = "forbidden",
            ImageCredit = "Unsplash",
            ImageLicense = "CC0",
        })
        .CreditLine("本文由 @小满 原创发布于人人都是产品经理。未经许可，禁止转载。").CreditLine("题图来自 Unsplash，基于 CC0 协议。");

    [Theory]
    [InlineData(WoshipmDialect.New)]
    [InlineData(WoshipmDialect.Old)]
    [InlineData(WoshipmDialect.Gitbook)]
    public void A_written_page_has_the_shape_of_its_dialect(WoshipmDialect dialect)
    {
        var page = WoshipmWriter.WritePage(Builder(), dialect, new WoshipmFurniture { AdCardsBehind = [2] });

        ArticleSnapshot.MatchFile(s_parser.Parse(page.Text), Repository.PathTo($"tests/ArticleModel.Tests/Testing/Snapshots/WoshipmWriter.{dialect}.txt"));
        AssertIsRead(page);
    }

    [Theory]
    [InlineData(WoshipmDialect.New)]
    [InlineData(WoshipmDialect.Old)]
    [InlineData(WoshipmDialect.Gitbook)]
    public void What_is_written_without_some_of_its_furniture_is_read_too(WoshipmDialect dialect) =>
        AssertIsRead(WoshipmWriter.WritePage(Builder(), dialect, new WoshipmFurniture { CourseLink = false, Badges = 0 }));

    [Fact]
    public void A_fact_that_is_not_there_is_reported_missing()
    {
        var result = s_parser.Parse(WoshipmWriter.Write(new ArticleBuilder("题").Paragraph("正文。").Build()));

        Assert.Equal(["AM2003", "AM2003", "AM2003", "AM2003"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal("正文。\n", result.Article.PlainText());
    }

    [Fact]
    public void Any_article_can_be_written()
    {
        for (var seed = 0; seed < 60; seed++)
            foreach (var dialect in Enum.GetValues<WoshipmDialect>())
                ArticleAssert.Invariants(s_parser.Parse(WoshipmWriter.Write(new RandomArticle(seed).Make(), dialect)));
    }

    [Fact]
    public void Generated_articles_are_read_as_they_were_written()
    {
        foreach (var article in ArticleGenerator.GenerateMany(200))
        {
            var failure = Record.Exception(() => AssertIsRead(new ArticlePage(article.Text, article.Expected)));
            if (failure is not null) Assert.Fail($"seed {article.Seed}: {failure.Message}");
        }
    }

    [Fact]
    public void Pages_that_were_read_are_written_with_the_same_content()
    {
        var (total, differing) = (0, new List<string>());
        foreach (var path in WoshipmPages.All(output).Where((_, index) => index < 10 || index % 5 == 0))
        {
            var article = s_parser.Parse(File.ReadAllText(path)).Article;
            if (article.Provenance.Archive != "woshipm") continue;
            var dialect = (WoshipmDialect)(total++ % 3);
            var again = s_parser.Parse(WoshipmWriter.Write(article, dialect)).Article;
            // Gitbook has no category of its own.
            var (first, second) = (StrongRanges.Merge(article), StrongRanges.Merge(again with { Category = article.Category }));
            var failure = Record.Exception(() => ArticleAssert.SameContent(first, second));
            if (failure is not null) differing.Add($"{Path.GetFileName(path)} as {dialect}: {failure.Message}");
        }
        output.WriteLine($"{differing.Count} of {total} differ");
        foreach (var line in differing.Take(40)) output.WriteLine(line);

        Assert.True(differing.Count <= total * MaxDifferingShare, string.Join('\n', differing.Take(10)));
    }

    private static void AssertIsRead(ArticlePage page)
    {
        var result = s_parser.Parse(page.Text);

        ArticleAssert.Equal(page.Article with { Quotes = [], Speakers = [] }, result.Article);
        ArticleAssert.NoDiagnostics(result);
        ArticleAssert.Invariants(page);
    }
}
