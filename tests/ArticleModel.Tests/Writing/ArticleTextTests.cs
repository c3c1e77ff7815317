using ArticleModel.Parsing;
using ArticleModel.Writing;

namespace ArticleModel.Tests.Writing;

public sealed class ArticleTextTests
{
    [Fact]
    public void Every_kind_of_block_is_laid_out_for_a_reader()
    {
        var article = new Article
        {
            Title = "海边的邮局",
            Author = new Author { Name = "海岸来信" },
            CoAuthors = [new Author { Name = "程远舟" }],
            PublishedOn = new DateOnly(2024, 5, 20),
            Body = new Section
            {
                Level = 0,
                Blocks = [Text("信还在走。\n路也在。"), new Image { Url = "a.png" }, new Image { Url = "b.png", Caption = "图源：海岸来信" }],
                Sections =
                [
                    new Section
                    {
                        Level = 2,
                        Heading = "一、邮路",
                        Blocks =
                        [
                            new ListBlock
                            {
                                Ordered = true,
                                Start = 9,
                                Items =
                                [
                                    new ListItem { Blocks = [Text("出门"), new ListBlock { Items = [new ListItem { Blocks = [Text("带伞")] }, new ListItem()] }] },
                                    new ListItem { Blocks = [Text("过桥")] },
                                ],
                            },
                            new BlockQuote { Blocks = [Text("走得动，"), new Image { Url = "c.png" }, Text("就接着走。")] },
                            new Rule(),
                            new CodeBlock { Text = "a\n\n  b" },
                            new Table { Rows = [[Cell("站"), Cell("里程")], [Cell("灯塔"), Cell("12")]] },
                        ],
                    },
                ],
            },
        };

        Assert.Equal(
            """
            海边的邮局
            海岸来信 · 程远舟 · 2024-05-20

            信还在走。
            路也在。

            图源：海岸来信


            一、邮路

            9. 出门
               - 带伞
               -
            10. 过桥

            > 走得动，
            >
            > 就接着走。

            * * *

                a

                  b

            站 | 里程
            灯塔 | 12

            """,
            ArticleText.Write(article));
    }

    [Fact]
    public void An_article_without_anything_is_an_empty_text() =>
        Assert.Equal("", ArticleText.Write(new Article { Title = "", Body = new Section { Level = 0 } }));

    [Fact]
    public void Every_word_of_a_sample_is_in_its_text_in_order()
    {
        foreach (var path in Repository.Samples.Concat(Repository.Pages))
        {
            var article = ArticleParser.Default.Parse(File.ReadAllText(path)).Article;
            var text = ArticleText.Write(article);

            var place = 0;
            foreach (var line in article.PlainText().Split('\n', '\t').Where(line => line.Length > 0))
            {
                place = text.IndexOf(line, place, StringComparison.Ordinal);
                Assert.True(place >= 0, $"{path}: {line}");
                place += line.Length;
            }
        }
    }

    private static Paragraph Text(string text) => new() { Text = text };

    private static TableCell Cell(string text) => new() { Text = text };
}
