using ArticleModel.Parsing;
using static ArticleModel.Tests.Parsing.Reading.TestPages;

namespace ArticleModel.Tests.Parsing.Reading;

/// <summary>What a page shows of its author and its date, and what each rests on.</summary>
public class HtmlEvidenceTests
{
    public static TheoryData<string, string, string?, string?> Shown => new()
    {
        { "a link to an author", "<h1>The weir</h1><a rel=author href=/a>Nils Okker</a>", "Nils Okker", "rel=author" },
        { "an element that is named", "<h1>The weir</h1><p class=byline>By Nils Okker</p>", "Nils Okker", "class byline" },
        {
            "an item with a name",
            "<h1>The weir</h1><div itemprop=author itemscope><meta itemprop=name content='Nils Okker'>Keeper of the weir</div>",
            "Nils Okker", "microdata author"
        },
        { "a link to a profile", "<h1>The weir</h1><p><a href=/people/okker>Nils Okker</a></p>", "Nils Okker", "link to a profile" },
        { "a line beside the title", "<h1>The weir</h1><p>By Nils Okker</p>", "Nils Okker", "line beside the title" },
        { "a label in Chinese", "<h1>The weir</h1><p>作者：聂远山</p>", "聂远山", null },
        { "a label with another behind the name", "<h1>The weir</h1><p>作者：聂远山 编辑：苏晚舟</p>", "聂远山", "line beside the title" },
        { "labels with spaces", "<h1>The weir</h1><p>记者 聂远山 编辑 苏晚舟</p>", "聂远山", "line beside the title" },
        { "a label with a date behind the name", "<h1>The weir</h1><p>作者：聂远山 2024-05-06 10:00</p>", "聂远山", "line beside the title" },
        { "a label in the middle of a line", "<h1>The weir</h1><p>来源：河街报 作者：聂远山 2024-05-06 10:00</p>", "聂远山", "label 作者" },
        { "a label in the middle of a byline", "<h1>The weir</h1><p class=byline>来源：河街报 作者：聂远山 2024-05-06 10:00</p>", "聂远山", "class byline" },
        { "a name with a number", "<h1>The weir</h1><p class=byline>河岸 42 号</p>", "河岸 42 号", "class byline" },
        { "a card with the name on its first line", "<h1>The weir</h1><div class=author><b>Nils Okker</b><br>218 posts</div>", "Nils Okker", "class author" },
        {
            "the footer of a post",
            "<article><h1>The weir</h1>STORY<div class=post-footer>Posted by <span class=fn>Nils Okker</span></div></article>",
            "Nils Okker", "class fn"
        },
        { "nobody", "<h1>The weir</h1><p class=byline>admin</p>", null, null },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void An_author_that_is_only_shown_is_found_and_tells_by_what(string name, string body, string? author, string? source)
    {
        var page = body.Contains("STORY", StringComparison.Ordinal) ? body.Replace("STORY", Story, StringComparison.Ordinal) : body + Story + Story;
        var article = ArticleParser.Default.Parse(Page(page)).Article;

        Assert.True(article.Author?.Name == author, $"{name}: {article.Author?.Name}");
        if (source is not null) Assert.Equal(source, article.Provenance.Evidence.First(evidence => evidence.Fact == "author").Source);
    }

    [Theory]
    [InlineData("作者：聂远山 发布时间：2024-05-06 10:00 来源：河街报", "聂远山", null)]
    [InlineData("作者：聂远山 发表于 2024年5月6日", "聂远山", null)]
    [InlineData("作者：聂远山 2024-05-06 10:00", "聂远山", null)]
    [InlineData("作者：Nils Okker 06.05.2024", "Nils Okker", null)]
    [InlineData("作者：聂远山 编辑 苏晚舟", "聂远山", null)]
    [InlineData("作者：Team 42", "Team 42", null)]
    [InlineData("作者：Studio 3.0", "Studio 3.0", null)]
    [InlineData("记者 聂远山 编辑 苏晚舟", "聂远山", "苏晚舟")]
    public void A_credit_names_somebody_without_what_stands_behind_the_name(string line, string author, string? editor)
    {
        var article = ArticleParser.Default.Parse(Page($"<h1>The weir</h1><p>{line}</p>" + Story + Story)).Article;

        Assert.Equal((author, editor), (article.Credits.Author?.Name, article.Credits.Editor?.Name));
        Assert.Equal(line, Assert.Single(article.Credits.Lines).Text);
        Assert.DoesNotContain(line, article.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_words_of_which_one_could_be_a_label_are_no_credit()
    {
        var article = ArticleParser.Default.Parse(Page("<h1>The weir</h1><p>设计 思路</p>" + Story + Story)).Article;

        Assert.Empty(article.Credits.Lines);
    }

    [Theory]
    [InlineData("""[{"@type":"Person","name":"A Bee"},{"@type":"Person","name":"C Dee"}]""")]
    [InlineData("""["A Bee","C Dee","A Bee"]""")]
    [InlineData("""{"@type":"Person","name":["A Bee","C Dee"]}""")]
    [InlineData("""[{"@type":"Organization","name":"River Post"},{"@type":"Person","name":"A Bee"},{"@id":"#c"}]""")]
    public void Those_who_wrote_an_article_together_are_its_author_and_co_authors(string authors)
    {
        var data = """{"@graph":[{"@type":"Article","author":AUTHORS},{"@type":"Person","@id":"#c","name":"C Dee"},{"@type":"Article","author":"E Eff"}]}"""
            .Replace("AUTHORS", authors, StringComparison.Ordinal);
        var article = ArticleParser.Default.Parse(Page("<h1>The weir</h1>" + Story + Story, $"<script type=application/ld+json>{data}</script>")).Article;

        Assert.Equal("A Bee", article.Author?.Name);
        Assert.Equal(["C Dee"], article.CoAuthors.Select(author => author.Name));
        Assert.Equal(["json-ld author", "json-ld author"], article.Provenance.Evidence.Where(Names).Select(evidence => evidence.Source));

        static bool Names(Evidence evidence) => evidence.Fact is "author" or "coAuthors";
    }

    [Theory]
    [InlineData("""<script type=application/ld+json>{"@type":"Article","dateModified":"2024-05-07T08:00:00Z"}</script>""", "json-ld dateModified")]
    [InlineData("<meta property=article:modified_time content=2024-05-07>", "meta article:modified_time")]
    [InlineData("<meta property=og:updated_time content=2024-05-07>", "meta og:updated_time")]
    public void A_page_tells_the_day_of_its_last_change(string head, string source)
    {
        var article = ArticleParser.Default.Parse(Page("<h1>The weir</h1>" + Story + Story, head)).Article;

        Assert.Equal((null, new DateOnly(2024, 5, 7)), (article.PublishedOn, article.ModifiedOn!.Value));
        Assert.Equal(source, article.Provenance.Evidence.First(evidence => evidence.Fact == "modifiedOn").Source);
    }

    public static TheoryData<string, string, string?, string?> ShownDates => new()
    {
        { "a stamp of a time element", "<h1>The weir</h1><time datetime=2021-05-04T10:00>some day</time>", "2021-05-04", "time" },
        { "an element that is named", "<h1>The weir</h1><p class=post-date>4 May 2021</p>", "2021-05-04", "class post-date" },
        {
            "the time nearest to the title",
            "<p><time datetime=2019-01-01>then</time></p><p>Some other line of the page</p><h1>The weir</h1><time datetime=2021-05-04>now</time>",
            "2021-05-04", "time"
        },
        { "a line beside the title", "<h1>The weir</h1><p>Lower Aston, 4 May 2021</p>", "2021-05-04", "line beside the title" },
        { "a date in Chinese", "<h1>The weir</h1><p>2021年5月4日 10:00</p>", "2021-05-04", "line beside the title" },
        { "no day of a calendar", "<h1>The weir</h1><p class=date>2021-02-31</p>", null, null },
    };

    [Theory]
    [MemberData(nameof(ShownDates))]
    public void A_date_that_is_only_shown_is_found_and_tells_by_what(string name, string body, string? date, string? source)
    {
        var article = ArticleParser.Default.Parse(Page(body + Story + Story)).Article;

        Assert.True(article.PublishedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) == date, $"{name}: {article.PublishedOn}");
        if (source is not null) Assert.Equal(source, article.Provenance.Evidence.First(evidence => evidence.Fact == "publishedOn").Source);
    }

    [Fact]
    public void A_day_in_the_address_is_believed_where_the_page_names_none()
    {
        var article = ArticleParser.Default.Parse(Page("<h1>The weir</h1>" + Story), new SourceInfo { Url = "https://river.example/2021/05/04/weir" }).Article;

        Assert.Equal(new DateOnly(2021, 5, 4), article.PublishedOn);
        Assert.Equal("address", article.Provenance.Evidence.First(evidence => evidence.Fact == "publishedOn").Source);
    }

    [Fact]
    public void Facts_of_a_page_alone_are_those_of_the_whole_with_what_is_known_about_the_source()
    {
        var info = new SourceInfo { Url = "https://river.example/2021/05/04/weir", Path = "weir.html" };
        var text = Page("<h1>The weir</h1><p class=byline>By Nils Okker</p>" + Story, "<meta property=og:image content=/a.png>");

        var facts = ArticleParser.Default.ParseFacts(text, info).Facts;
        var article = ArticleParser.Default.Parse(text, info).Article;

        Assert.Equal((article.Title, article.Author, article.PublishedOn), (facts.Title, facts.Author, facts.PublishedOn));
        Assert.Equal((article.Origin, article.Cover), (facts.Origin, facts.Cover));
        Assert.Equal("https://river.example/a.png", facts.Cover!.Url);
    }
}
