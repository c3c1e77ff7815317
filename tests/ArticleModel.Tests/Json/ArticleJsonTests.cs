using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ArticleModel.Json;

namespace ArticleModel.Tests.Json;

public class ArticleJsonTests
{
    private static readonly Speaker s_postman = new() { Id = "s1", Name = "程远舟", Roles = ["步班邮差"], IsPseudonym = true };

    private static readonly Article s_article = new()
    {
        Id = "9000009",
        Title = "最后一位邮差",
        PublishedOn = new DateOnly(2023, 11, 22),
        Stats = new ArticleStats { Views = 12, Comments = 0 },
        Tags = [new Tag { Name = "邮政" }],
        Body = new Section
        {
            Level = 0,
            Blocks = [new Paragraph { Text = "走吧", Marks = [new TextMark { Kind = TextMarkKind.Strong, Start = 0, Length = 2 }], Span = new SourceSpan(0, 6) }],
            Sections =
            [
                new Section
                {
                    Level = 2, Heading = "一、路", Ordinal = "一", IsInferred = true, Span = new SourceSpan(8, 20),
                    Blocks =
                    [
                        new ListBlock
                        {
                            Ordered = true,
                            Start = 0,
                            Items = [new ListItem { Blocks = [new Rule { Span = new SourceSpan(12, 3) }] }],
                            Span = new SourceSpan(10, 5),
                        },
                        new Image { Url = "a.jpg", Caption = "图一", Span = new SourceSpan(16, 4) },
                    ],
                },
            ],
            Span = new SourceSpan(0, 28),
        },
        Speakers = [s_postman],
        Quotes =
        [
            new Quote
            {
                Kind = QuoteKind.Direct,
                Text = "走吧",
                Speaker = s_postman,
                Cue = "说",
                Rule = "verb-before",
                Confidence = 0.97,
                Span = new SourceSpan(2, 2),
            },
        ],
    };

    private const string Empty = """{"formatVersion":1,"title":"","body":{"level":0}""";
    private const string Marked = """{"formatVersion":1,"title":"","body":{"level":0,"blocks":[{"kind":"paragraph","text":"x","marks":[""";

    private const string Json = """
        {
          "formatVersion": 1,
          "id": "9000009",
          "title": "最后一位邮差",
          "publishedOn": "2023-11-22",
          "stats": {"views": 12, "comments": 0},
          "tags": [{"name": "邮政"}],
          "body": {"level": 0,
            "blocks": [{"kind": "paragraph", "text": "走吧", "marks": [{"kind": "strong", "start": 0, "length": 2}], "span": {"start": 0, "length": 6}}],
            "sections": [{"level": 2, "heading": "一、路", "ordinal": "一", "isInferred": true,
              "blocks": [
                {"kind": "list", "ordered": true, "start": 0,
                  "items": [{"blocks": [{"kind": "rule", "span": {"start": 12, "length": 3}}]}], "span": {"start": 10, "length": 5}},
                {"kind": "image", "url": "a.jpg", "caption": "图一", "span": {"start": 16, "length": 4}}],
              "span": {"start": 8, "length": 20}}],
            "span": {"start": 0, "length": 28}},
          "speakers": [{"id": "s1", "name": "程远舟", "kind": "person", "roles": ["步班邮差"], "isPseudonym": true}],
          "quotes": [
            {"kind": "direct", "text": "走吧", "speaker": "s1", "cue": "说", "rule": "verb-before", "confidence": 0.97,
              "span": {"start": 2, "length": 2}}]
        }
        """;

    [Fact]
    public void An_article_is_written_exactly_so()
    {
        var expected = string.Concat(Json.Split('\n').Select(line => line.Trim())).Replace("\": ", "\":").Replace(", \"", ",\"");

        Assert.Equal(expected, ArticleJson.Serialize(s_article));
    }

    [Fact]
    public void White_space_in_json_means_nothing() => Assert.Equal(s_article, ArticleJson.Deserialize(Json));

    [Fact]
    public void What_is_written_reads_back_equal()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var article = new RandomArticle(seed).Make();

            Assert.Equal(article, ArticleJson.Deserialize(ArticleJson.Serialize(article)));
            Assert.Equal(article, ArticleJson.Deserialize(ArticleJson.Serialize(article, indented: true)));
            Assert.Equal(article, ArticleJson.Deserialize(ArticleJson.SerializeToUtf8(article)));
        }
    }

    [Fact]
    public void Every_way_to_write_gives_the_same_bytes()
    {
        var output = new ArrayBufferWriter<byte>();
        for (var seed = 0; seed < 100; seed++)
        {
            var article = new RandomArticle(seed).Make();
            output.ResetWrittenCount();
            ArticleJson.WriteTo(article, output);

            Assert.Equal(ArticleJson.Serialize(article), Encoding.UTF8.GetString(ArticleJson.SerializeToUtf8(article)));
            Assert.Equal(ArticleJson.SerializeToUtf8(article), output.WrittenSpan.ToArray());
        }
    }

    [Fact]
    public void Articles_are_written_as_the_serializer_would()
    {
        var compact = (JsonTypeInfo<Article>)ArticleJson.Options.GetTypeInfo(typeof(Article));
        var indented = (JsonTypeInfo<Article>)new JsonSerializerOptions(ArticleJson.Options) { WriteIndented = true }.GetTypeInfo(typeof(Article));
        for (var seed = 0; seed < 500; seed++)
        {
            var article = new RandomArticle(seed).Make();

            Assert.Equal(JsonSerializer.Serialize(article, compact), ArticleJson.Serialize(article));
            Assert.Equal(JsonSerializer.Serialize(article, indented), ArticleJson.Serialize(article, indented: true));
        }
    }

    [Fact]
    public void A_model_as_deep_as_json_is_read_back_and_a_deeper_one_is_an_error()
    {
        var deep = Nested(250);

        Assert.Equal(deep, ArticleJson.Deserialize(ArticleJson.Serialize(deep)));
        Assert.Throws<JsonException>(() => ArticleJson.Serialize(Nested(2_000)));
        Assert.Equal(deep, ArticleJson.Deserialize(ArticleJson.SerializeToUtf8(deep)));
    }

    private static Article Nested(int depth)
    {
        Block block = new Rule();
        for (var i = 0; i < depth; i++)
            block = i % 2 == 0 ? new BlockQuote { Blocks = [block] } : new ListBlock { Items = [new ListItem { Blocks = [block] }] };
        return new Article { Title = "", Body = new Section { Level = 0, Blocks = [block] } };
    }

    [Fact]
    public void Nothing_null_or_empty_is_written()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var json = ArticleJson.Serialize(new RandomArticle(seed).Make());

            Assert.DoesNotContain("null", json);
            Assert.DoesNotContain("\":[]", json);
            Assert.DoesNotContain("\"credits\":{}", json);
            Assert.DoesNotContain("\"provenance\":{}", json);
        }
    }

    [Fact]
    public void An_article_without_anything_is_short()
    {
        var article = new Article { Title = "", Body = new Section { Level = 0 } };

        Assert.Equal("""{"formatVersion":1,"title":"","body":{"level":0}}""", ArticleJson.Serialize(article));
    }

    [Fact]
    public void A_quote_names_a_speaker_of_the_article_again()
    {
        var read = ArticleJson.Deserialize(Json);

        Assert.Same(read.Speakers[0], read.Quotes[0].Speaker);
    }

    [Theory]
    [InlineData("""{"title":"","body":{"level":0}}""")]
    [InlineData("""{"formatVersion":2,"title":"","body":{"level":0}}""")]
    [InlineData("""{"formatVersion":1,"body":{"level":0}}""")]
    [InlineData("""{"formatVersion":1,"title":""}""")]
    [InlineData("""{"formatVersion":1,"title":null,"body":{"level":0}}""")]
    [InlineData("""{"formatVersion":1,"title":"","colour":"red","body":{"level":0}}""")]
    [InlineData("""{"formatVersion":1,"title":"","body":{"level":0,"blocks":[{"kind":"video"}]}}""")]
    [InlineData("""{"formatVersion":1,"title":"","body":{"level":0,"blocks":[{"text":"x"}]}}""")]
    [InlineData("""{"formatVersion":1,"title":"","body":{"level":0,"blocks":[null]}}""")]
    [InlineData(Marked + """{"kind":"loud","start":0,"length":1}]}]}}""")]
    [InlineData(Marked + """{"kind":0,"start":0,"length":1}]}]}}""")]
    [InlineData(Marked + """{"kind":"strong, link","start":0,"length":1}]}]}}""")]
    [InlineData(Empty + ""","quotes":[{"kind":"turn, block","text":"x","rule":"r","confidence":1}]}""")]
    [InlineData(Empty + ""","quotes":[{"kind":"DIRECT","text":"x","rule":"r","confidence":1}]}""")]
    [InlineData(Empty + ""","quotes":[{"kind":" direct","text":"x","rule":"r","confidence":1}]}""")]
    [InlineData(Empty + ""","quotes":[{"kind":null,"text":"x","rule":"r","confidence":1}]}""")]
    [InlineData(Empty + ""","quotes":[{"kind":"direct","text":"x","rule":"r","confidence":2e308}]}""")]
    [InlineData(Empty + ""","quotes":[{"kind":"direct","text":"x","rule":"r","confidence":"1"}]}""")]
    [InlineData(Empty + ""","quotes":[{"kind":"direct","text":"x","speaker":"s9","rule":"r","confidence":1}]}""")]
    [InlineData(Empty + ""","speakers":[{"id":"s1","name":"a"},{"id":"s1","name":"b"}],"quotes":[{"kind":"direct","text":"x","rule":"r","confidence":1}]}""")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("# 邮差")]
    public void What_is_not_of_the_format_is_an_error(string json) =>
        Assert.ThrowsAny<JsonException>(() => ArticleJson.Deserialize(json));

    [Theory]
    [InlineData("\uFEFF{}")]
    [InlineData("""{"formatVersion":""")]
    [InlineData("""{"formatVersion":1,"title":5}""")]
    public void What_is_wrong_inside_is_told_with_its_path(string json)
    {
        Assert.Contains("Path: $", Assert.Throws<JsonException>(() => ArticleJson.Deserialize(json)).Message);
        Assert.Contains("Path: $", Assert.Throws<JsonException>(() => ArticleJson.Deserialize(Encoding.UTF8.GetBytes(json))).Message);
    }

    [Theory]
    [InlineData("""{"formatVersion":2,"title":"","mood":"calm","body":{"level":0}}""", "format version 2")]
    [InlineData("""{"formatVersion":2,"body":{"text":"new"}}""", "format version 2")]
    [InlineData("""{"title":"","body":{"level":0}}""", "no format version")]
    public void Of_another_version_the_version_is_told_and_not_what_differs(string json, string expected)
    {
        var fault = Assert.Throws<JsonException>(() => ArticleJson.Deserialize(json));

        Assert.Equal($"The article has {expected}; this library reads version 1.", fault.Message);
        Assert.Equal(fault.Message, Assert.Throws<JsonException>(() => ArticleJson.Deserialize(Encoding.UTF8.GetBytes(json))).Message);
    }
}
