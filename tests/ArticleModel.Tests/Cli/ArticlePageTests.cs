using System.Text;
using ArticleModel.Cli;
using ArticleModel.Parsing;
using ArticlePage = ArticleModel.Cli.Display.ArticlePage;

namespace ArticleModel.Tests.Cli;

public sealed class ArticlePageTests
{
    private static readonly Speaker s_speaker = new() { Id = "s1", Name = "顾一鸣", Kind = SpeakerKind.Person, Roles = ["创始人"], Aliases = ["老顾"] };

    [Fact]
    public void Every_fact_of_an_article_has_its_line()
    {
        var page = Write(new Article
        {
            Id = "42",
            Title = "题目",
            Author = new Author { Name = "白小舟", Id = "7" },
            PublishedOn = new DateOnly(2024, 5, 6),
            Category = "pd",
            Tags = [new Tag { Name = "甲" }, new Tag { Name = "乙" }],
            Stats = new ArticleStats { Views = 4576, Likes = 1, ReadingMinutes = 20 },
            Origin = "https://example.org/42",
            Language = "zh",
            Summary = "第一段\n第二段",
            Provenance = new Provenance { Archive = "sample", Dialect = "old" },
            Body = new Section { Level = 0 },
        });

        Assert.Equal(
            """
            题目

            author      白小舟  7
            published   2024-05-06
            category    pd
            tags        甲 · 乙
            stats       4,576 views · 1 like · 20 min to read
            origin      https://example.org/42
            language    zh
            archive     sample  old  42
            text        0 characters
            summary     第一段
                        第二段

            """,
            page);
    }

    [Fact]
    public void Quotes_stand_below_their_speaker_and_those_of_nobody_last()
    {
        var page = Write(new Article
        {
            Title = "题",
            Body = new Section { Level = 0 },
            Speakers = [s_speaker],
            Quotes =
            [
                new Quote { Kind = QuoteKind.Direct, Text = "没有人说过", Rule = "none", Confidence = 0.5, Span = new SourceSpan(1, 2) },
                new Quote
                {
                    Kind = QuoteKind.Direct,
                    Text = "先做好一件事",
                    Speaker = s_speaker,
                    Cue = "说",
                    Rule = "verb-before",
                    Confidence = 0.97,
                    Span = new SourceSpan(3, 2),
                },
            ],
        });

        Assert.EndsWith(
            """
            Quotes (2)
              顾一鸣  person · 创始人 · also 老顾
                2:2     “先做好一件事”  direct · 说 · verb-before · 0.970
              speaker unknown
                1:2     “没有人说过”  direct · none · 0.500

            """,
            page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Credits_and_boilerplate_are_summed_up()
    {
        var page = Write(new Article
        {
            Title = "题",
            Body = new Section { Level = 0 },
            Credits = new Credits { Editor = new Author { Name = "江南" }, IsOriginal = false, Lines = [new CreditLine { Text = "编辑：江南" }] },
            Provenance = new Provenance { Boilerplate = [Of("tags"), Of("share"), Of("tags")] },
        });

        Assert.EndsWith(
            """
            Credits
              editor      江南
              original    no
              编辑：江南

            Boilerplate (3)
              tags ×2 · share ×1

            """,
            page,
            StringComparison.Ordinal);

        static Boilerplate Of(string kind) => new() { Kind = kind };
    }

    private static string Write(Article article)
    {
        using var output = new MemoryStream();
        var result = new ParseResult(article, isArticle: true, [], new SourceText("一\n二三四"));
        ArticlePage.Write(new CommandConsole(Stream.Null, output, TextWriter.Null), "a.md", result);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
