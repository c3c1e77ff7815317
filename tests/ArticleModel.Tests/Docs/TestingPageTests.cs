using ArticleModel.Parsing;

namespace ArticleModel.Tests.Docs;

public class TestingPageTests
{
    // source
    private const string Source = """
        Recipe: 山脚面
        By: 海岸厨房
        Tags: 面，汤

        这碗面在山脚卖了三十年。

        ## 一、和面

        面馆老板葛长安说：“水要一点一点加，急不得。”
        """;
    // source

    private static readonly string[] s_names =
        ["archive", "source", "invariants", "builder", "quotes", "marks", "diagnostics", "snapshot", "page", "generator", "gate", "profile"];

    [Fact]
    public void Every_example_of_the_page_is_a_part_of_these_tests()
    {
        var samples = s_names.Select(name => CodeSample.InSource(name == "archive" ? "RecipesArchive.cs" : "TestingPageTests.cs", name));

        Assert.Equal(samples, CodeSample.InPage("docs/testing.md"));
    }

    // invariants
    [Fact]
    public void The_archive_keeps_the_invariants() => ArticleAssert.Invariants(new RecipesArchive(), Source);
    // invariants

    // builder
    [Fact]
    public void A_recipe_is_read_with_all_it_says()
    {
        var parser = new ArticleParserBuilder().AddArchive(new RecipesArchive()).SkipQuotes().Build();
        var expected = new ArticleBuilder("山脚面").By("海岸厨房").Tag("面", "汤").Language("zh")
            .Paragraph("这碗面在山脚卖了三十年。")
            .Section("一、和面")
            .Paragraph("面馆老板葛长安说：“水要一点一点加，急不得。”")
            .Build();

        ArticleAssert.SameContent(expected, parser.Parse(Source).Article);
    }
    // builder

    // quotes
    [Fact]
    public void The_cook_is_quoted()
    {
        var parser = new ArticleParserBuilder().AddArchive(new RecipesArchive()).Build();

        ArticleAssert.HasQuote(parser.Parse(Source).Article, "葛长安", "一点一点加");
    }
    // quotes

    // marks
    [Fact]
    public void Quotes_are_found_where_they_are_marked() => ArticleAssert.QuotesAsMarked("""
        # 山脚面

        面馆老板葛长安说：{|direct 葛长安:“水要一点一点加，急不得。”|}

        这种做法叫“三揉三醒”。
        """);
    // marks

    // diagnostics
    [Fact]
    public void Nothing_is_wrong_with_the_recipe()
    {
        var parser = new ArticleParserBuilder().AddArchive(new RecipesArchive()).SkipQuotes().Build();

        ArticleAssert.NoDiagnostics(parser.Parse(Source));
    }
    // diagnostics

    // snapshot
    [Fact]
    public void The_recipe_is_read_as_approved()
    {
        var parser = new ArticleParserBuilder().AddArchive(new RecipesArchive()).SkipQuotes().Build();

        ArticleSnapshot.Match(parser.Parse(Source));
    }
    // snapshot

    // page
    [Fact]
    public void A_page_of_the_archive_is_read_as_it_was_written()
    {
        var builder = new ArticleBuilder("山脚面").By("海岸厨房", "https://www.woshipm.com/u/9100009", "9100009").On(2024, 5, 20)
            .Cover("https://image.woshipm.com/noodles.jpg").Section("一、和面").Paragraph("水要一点一点加。");

        var page = WoshipmWriter.WritePage(builder, WoshipmDialect.Old, new WoshipmFurniture { AdCardsBehind = [2] });

        ArticleAssert.Equal(page.Article, ArticleParser.Default.Parse(page.Text).Article);
    }
    // page

    // generator
    [Fact]
    public void Generated_articles_are_read_with_what_they_were_made_of()
    {
        foreach (var generated in ArticleGenerator.GenerateMany(50))
        {
            var article = ArticleParser.Default.Parse(generated.Text).Article;

            ArticleAssert.Equal(generated.Expected.Body, article.Body, $"seed {generated.Seed}");
        }
    }
    // generator

    [Fact]
    public void Floors_and_profile_hold()
    {
        var annotations = Repository.PathTo("tests/ArticleModel.Tests/Testing/Annotated");
        var articles = Repository.PathTo("docs/samples/new");
        var floors = Repository.PathTo("tests/ArticleModel.Tests/Testing/floors.json");
        var profile = Repository.PathTo("tests/ArticleModel.Tests/Testing/profile.json");

        // gate
        var report = QualityGate.Measure(annotations, articles);
        QualityGate.Check(report, floors);
        // gate

        // profile
        CorpusProfile.OfFolder(articles).Match(profile);
        // profile
    }
}
