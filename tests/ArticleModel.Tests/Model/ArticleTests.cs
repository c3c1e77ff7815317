namespace ArticleModel.Tests.Model;

public class ArticleTests
{
    private static readonly Speaker s_postman = new() { Id = "s1", Name = "程远舟" };

    private static readonly Article s_article = new()
    {
        Title = "邮差",
        Body = new Section
        {
            Level = 0,
            Span = new SourceSpan(0, 100),
            Blocks = [Text("引子", 0)],
            Sections =
            [
                new Section
                {
                    Level = 2, Heading = "一、路", Span = new SourceSpan(10, 40),
                    Blocks =
                    [
                        new BlockQuote
                        {
                            Blocks = [Text("里", 12), new Image { Url = "a.jpg", Caption = "图一", Span = new SourceSpan(14, 2) }],
                            Span = new SourceSpan(12, 6),
                        },
                    ],
                    Sections =
                    [
                        new Section
                        {
                            Level = 3, Heading = "山", Span = new SourceSpan(25, 10),
                            Blocks = [new ListBlock { Items = [new ListItem { Blocks = [Text("项", 30)] }], Span = new SourceSpan(30, 2) }],
                        },
                    ],
                },
                new Section
                {
                    Level = 2, Heading = "二、信", Span = new SourceSpan(50, 20),
                    Blocks = [new CodeBlock { Text = "码", Span = new SourceSpan(55, 3) }],
                },
            ],
        },
        Speakers = [s_postman],
        Quotes = [Quote("走吧", s_postman, 26), Quote("无名", null, 56)],
        Provenance = new Provenance { Archive = "markdown" },
    };

    [Fact]
    public void Articles_with_equal_contents_are_equal()
    {
        var other = s_article with { Body = s_article.Body with { Blocks = [Text("引子", 0)] } };

        Assert.Equal(s_article, other);
        Assert.Equal(s_article.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(s_article, s_article with { Body = s_article.Body with { Blocks = [Text("引子。", 0)] } });
    }

    [Fact]
    public void Sections_come_in_reading_order_parents_first() =>
        Assert.Equal(["一、路", "山", "二、信"], s_article.Sections().Select(section => section.Heading));

    [Fact]
    public void Outline_numbers_sections_by_their_place() =>
        Assert.Equal(["1", "1.1", "2"], s_article.Outline().Select(entry => entry.Number));

    [Fact]
    public void Blocks_come_in_reading_order_containers_first() =>
        Assert.Equal(
            ["Paragraph", "BlockQuote", "Paragraph", "Image", "ListBlock", "Paragraph", "CodeBlock"],
            s_article.Blocks<Block>().Select(block => block.GetType().Name));

    [Fact]
    public void Blocks_of_one_kind_are_found_at_any_depth() =>
        Assert.Equal(["引子", "里", "项"], s_article.Blocks<Paragraph>().Select(paragraph => paragraph.Text));

    [Fact]
    public void Plain_text_is_what_a_reader_reads() =>
        Assert.Equal("引子\n\n一、路\n\n里\n\n图一\n\n山\n\n项\n\n二、信\n\n码\n", s_article.PlainText());

    [Fact]
    public void Quotes_are_found_by_speaker() =>
        Assert.Equal("走吧", Assert.Single(s_article.QuotesBy(s_postman)).Text);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_confidence_that_is_no_number_is_refused_where_it_is_set(double confidence) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new Quote { Kind = QuoteKind.Direct, Text = "走吧", Rule = "verb-before", Confidence = confidence });

    [Fact]
    public void Quotes_are_found_by_section_and_those_above_it()
    {
        var sections = s_article.Sections().ToList();

        Assert.Equal("走吧", Assert.Single(s_article.QuotesIn(sections[0])).Text);
        Assert.Equal("走吧", Assert.Single(s_article.QuotesIn(sections[1])).Text);
        Assert.Equal("无名", Assert.Single(s_article.QuotesIn(sections[2])).Text);
    }

    [Fact]
    public void Without_provenance_nothing_tells_where_it_stood()
    {
        var bare = s_article.WithoutProvenance();

        Assert.Equal(new Provenance(), bare.Provenance);
        Assert.All(bare.Blocks<Block>(), block => Assert.Equal(default, block.Span));
        Assert.All(bare.Sections(), section => Assert.Equal(default, section.Span));
        Assert.All(bare.Quotes, quote => Assert.Equal(default, quote.Span));
        Assert.Equal(s_article.PlainText(), bare.PlainText());
    }

    [Fact]
    public void Walks_do_not_mind_depth()
    {
        var section = new Section { Level = 100_000, Heading = "底" };
        for (var level = section.Level - 1; level >= 0; level--) section = new Section { Level = level, Heading = "层", Sections = [section] };
        var article = new Article { Title = "", Body = section };

        Assert.Equal(100_000, article.Sections().Count());
        Assert.StartsWith("层", article.PlainText());
    }

    private static Paragraph Text(string text, int start) => new() { Text = text, Span = new SourceSpan(start, text.Length) };

    private static Quote Quote(string text, Speaker? speaker, int start) =>
        new() { Kind = QuoteKind.Direct, Text = text, Speaker = speaker, Rule = "verb-before", Confidence = 1, Span = new SourceSpan(start, text.Length) };
}
