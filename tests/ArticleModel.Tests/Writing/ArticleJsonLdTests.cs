using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleModel.Parsing;
using ArticleModel.Testing.Snapshots;
using ArticleModel.Writing;

namespace ArticleModel.Tests.Writing;

public sealed class ArticleJsonLdTests
{
    private static readonly Speaker s_postman = new() { Id = "s1", Name = "程远舟", Roles = ["步班邮差"], Aliases = ["老程"] };

    [Fact]
    public void A_full_article_is_written_as_approved() =>
        SnapshotFile.Match(
            Repository.PathTo("tests/ArticleModel.Tests/Writing/Snapshots/ArticleJsonLd.txt"),
            ArticleJsonLd.Write(FullArticle(), indented: true) + "\n");

    [Fact]
    public void What_an_article_does_not_have_is_left_out() => Assert.Equal(
        "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\"}",
        ArticleJsonLd.Write(new Article { Title = "", Stats = new ArticleStats(), Cover = new Image { Url = "" }, Body = new Section { Level = 0 } }));

    [Fact]
    public void Nothing_in_a_text_ends_the_script_element_that_it_stands_in()
    {
        const string evil = "</script><!--<script>&amp;'\"\u2028]]>";
        var article = FullArticle() with
        {
            Title = evil,
            Tags = [new Tag { Name = evil }],
            Speakers = [s_postman with { Name = evil }],
            Quotes = [Said(QuoteKind.Direct, evil, s_postman with { Name = evil, Roles = [evil] })],
        };

        var json = ArticleJsonLd.Write(article);

        Assert.DoesNotContain(json, c => c is '<' or '>' or '&' or '\'' or '\u2028');
        using var document = JsonDocument.Parse(json);
        Assert.Equal(evil, document.RootElement.GetProperty("headline").GetString());
        Assert.Equal(evil, document.RootElement.GetProperty("hasPart")[0].GetProperty("spokenByCharacter").GetProperty("jobTitle").GetString());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void An_address_that_runs_a_script_or_opens_a_file_is_marked(string address)
    {
        var article = FullArticle() with
        {
            Origin = address,
            Author = new Author { Name = "海岸来信", Url = address },
            Cover = new Image { Url = address },
        };

        Assert.Equal(3, ArticleJsonLd.Write(article).Split($"\"unsafe:{address}\"").Length - 1);
    }

    [Fact]
    public void The_buffer_gets_the_bytes_of_the_text_whatever_was_written_before()
    {
        foreach (var path in Repository.Samples.Concat(Repository.Pages))
        {
            var article = ArticleParser.Default.Parse(File.ReadAllText(path)).Article;
            foreach (var indented in new[] { false, true })
            {
                var output = new ArrayBufferWriter<byte>();

                ArticleJsonLd.WriteTo(article, output, indented);

                Assert.Equal(ArticleJsonLd.Write(article, indented), Encoding.UTF8.GetString(output.WrittenSpan));
                using var document = JsonDocument.Parse(output.WrittenMemory);
                Assert.Equal(article.Title, document.RootElement.GetProperty("headline").GetString());
            }
        }
    }

    private static Article FullArticle() => new()
    {
        Id = "9000009",
        Title = "最后一位邮差",
        Language = "zh",
        Category = "renwu",
        Author = new Author { Name = "海岸来信", Url = "https://letters.example/u/9", Id = "9" },
        CoAuthors = [new Author { Name = "宋听澜" }],
        PublishedOn = new DateOnly(2023, 11, 22),
        ModifiedOn = new DateOnly(2023, 12, 1),
        Origin = "https://letters.example/9000009",
        Summary = "一条邮路，走了四十年。",
        Cover = new Image { Url = "https://letters.example/road.jpg", Caption = "冬天的邮路" },
        Stats = new ArticleStats { Views = 1200, Comments = 0, Likes = 7, Collects = 3, ReadingMinutes = 9 },
        Tags = [new Tag { Name = "邮政" }, new Tag { Name = "海岛" }],
        IsDraft = true,
        License = "https://creativecommons.org/licenses/by/4.0/",
        Credits = new Credits
        {
            Author = new Author { Name = "沈渡" },
            Editor = new Author { Name = "莫晚晴" },
            Translator = new Author { Name = "阿檐" },
            SourceAccount = new SourceAccount { Name = "海岸来信", Id = "haian-laixin" },
            ImageCredit = "Unsplash",
            ImageLicense = "CC0",
        },
        Body = new Section
        {
            Level = 0,
            Blocks = [new Paragraph { Text = "步班邮差程远舟说：“走吧。”" }],
            Sections = [new Section { Level = 2, Heading = "一、邮路" }],
        },
        Speakers = [s_postman],
        Quotes =
        [
            Said(QuoteKind.Direct, "走吧。", s_postman),
            Said(QuoteKind.Indirect, "他明年就退休", s_postman),
            Said(QuoteKind.Turn, "会的。", new Speaker { Id = "s2", Name = "海岛邮政公司", Kind = SpeakerKind.Organization, Roles = ["经营单位"] }),
            Said(QuoteKind.Block, "邮件应当送达。", new Speaker { Id = "s3", Name = "《邮路章程》", Kind = SpeakerKind.Document }),
            Said(QuoteKind.Fragment, "不好走", null),
        ],
    };

    private static Quote Said(QuoteKind kind, string text, Speaker? speaker) =>
        new() { Kind = kind, Text = text, Speaker = speaker, Rule = "verb-before", Confidence = 0.9 };
}
