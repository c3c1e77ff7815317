using ArticleModel.Parsing;
using ArticleModel.Tests.Cli;
using ArticleModel.Writing;

namespace ArticleModel.Tests.Writing;

public sealed class ArticleMarkdownTests
{
    private const string Clean =
        """
        # 题目

        这里有**重点**、*语气*、`a*b`、[链接](https://example.org/a)和普通的字。

        > 引用的第一段。
        >
        > 引用的第二段。

        ## 一、列表

        - 甲
        - 乙
          - 丙

        3. 三
        4. 四

        ### 其他

        ![图](https://example.org/a.png)

        ```csharp
        var x = "```";
        ```

        ***

        """;

    [Fact]
    public void Clean_Markdown_is_written_as_it_was_read()
    {
        var source = Clean.Replace("```csharp", "````csharp", StringComparison.Ordinal).Replace("\n```\n", "\n````\n", StringComparison.Ordinal);

        const string head = "---\ntitle: \"题目\"\ncover: {url: \"https://example.org/a.png\", alt: \"图\"}\n---\n\n";
        Assert.Equal(head + source, ArticleMarkdown.Write(ArticleParser.Default.Parse(source).Article));
    }

    [Fact]
    public void A_break_at_the_end_of_a_text_leaves_no_backslash()
    {
        var article = ArticleParser.Default.Parse("# 渡口\n\n第一段。\n\n**  \n潮水要涨了，谁也没有动：  \n**\n\n第二段。").Article;

        Assert.DoesNotContain('\\', ArticleParser.Default.Parse(ArticleMarkdown.Write(article)).Article.PlainText());
    }

    [Theory]
    [InlineData("# 不是标题")]
    [InlineData("> 不是引用")]
    [InlineData("- 不是列表")]
    [InlineData("1. 不是列表")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData("~~~")]
    [InlineData("```")]
    [InlineData("a | b\n:-- | --\n1 | 2")]
    [InlineData("a | b\n--|--\n1 | 2")]
    [InlineData("| a |\n|---|\n| 1 |")]
    [InlineData("2*3*4 _a_ a_b_c `x` [y](z) ![w](v) <role> &amp; \\n **甲**")]
    public void Text_that_looks_like_markup_stays_text(string text)
    {
        var article = new Article
        {
            Title = "题",
            Body = new Section { Level = 0, Blocks = [new Paragraph { Text = "第一行" + Samples.Filler + "\n" + text }] },
        };

        var read = ArticleParser.Default.Parse(ArticleMarkdown.Write(article)).Article;

        Assert.Equal(article.PlainText(), read.PlainText());
        Assert.Equal("题", read.Title);
    }

    [Fact]
    public void A_cell_and_a_heading_have_one_line()
    {
        var cell = new TableCell { Text = "甲\n乙", Marks = [new TextMark { Kind = TextMarkKind.Break, Start = 1, Length = 1 }] };
        var article = new Article
        {
            Title = "题\n目",
            Body = new Section
            {
                Level = 0,
                Blocks = [new Table { Rows = [[cell]] }],
            },
        };

        Assert.EndsWith("# 题 目\n\n| 甲 乙 |\n| --- |\n", ArticleMarkdown.Write(article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("js`x", "`a`\n~~~\nb")]
    [InlineData("js\nx", "a")]
    public void No_language_lets_code_go_on_behind_its_end(string language, string code)
    {
        var article = new Article
        {
            Title = "题",
            Body = new Section { Level = 0, Blocks = [new CodeBlock { Text = code, Language = language }, new Paragraph { Text = Samples.Filler }] },
        };

        Assert.Equal(article.PlainText(), ArticleParser.Default.Parse(ArticleMarkdown.Write(article)).Article.PlainText());
    }

    [Fact]
    public void Lists_of_one_sort_that_follow_each_other_stay_apart()
    {
        const string source = "1. 甲\n\n1) 乙\n\n1. 丙\n\n- 丁\n\n+ 戊\n\n- ***\n\n+ - 己\n\n  + 庚\n";

        var body = ArticleParser.Default.Parse($"{Samples.Filler}\n\n{source}").Article;

        Assert.EndsWith(source, ArticleMarkdown.Write(body), StringComparison.Ordinal);
        Assert.Equal(7, body.Body.Blocks.OfType<ListBlock>().Count());
    }

    [Fact]
    public void Unsafe_addresses_of_authors_and_tags_are_marked()
    {
        const string address = "javascript:alert(1)";
        var article = new Article
        {
            Title = "题",
            Author = new Author { Name = "甲", Url = address },
            Tags = [new Tag { Name = "乙", Url = address }],
            Body = new Section { Level = 0 },
        };

        var written = ArticleMarkdown.Write(article);

        Assert.Contains("author: [{name: \"甲\", url: \"unsafe:javascript:alert(1)\"}]", written, StringComparison.Ordinal);
        Assert.Contains("tags: [{name: \"乙\", url: \"unsafe:javascript:alert(1)\"}]", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("author: 张三\nauthors: [李四, 王五]\n")]
    [InlineData("tag: 甲\ntags: [{name: a, url: u}, {name: b}]\n")]
    [InlineData("cover: {url: a.png}\n\"cover.image\": b.png\n")]
    public void Facts_that_are_stated_twice_are_read_as_they_were_written(string fields)
    {
        var article = ArticleParser.Default.Parse($"---\ntitle: 题\n{fields}---\n\n{Samples.Filler}\n").Article;

        var read = ArticleParser.Default.Parse(ArticleMarkdown.Write(article)).Article;

        Assert.Equal(article.WithoutProvenance(), read.WithoutProvenance());
    }

    [Fact]
    public void An_article_with_images_and_no_cover_gets_none()
    {
        var article = new Article
        {
            Title = "题",
            Body = new Section { Level = 0, Blocks = [new Paragraph { Text = Samples.Filler }, new Image { Url = "a.png" }] },
        };

        var written = ArticleMarkdown.Write(article);

        Assert.Contains("\ncover: \"\"\n", written, StringComparison.Ordinal);
        Assert.Equal(article, ArticleParser.Default.Parse(written).Article.WithoutProvenance());
    }

    // Written as wide as the widest, each of many rows would be as long as one.
    [Theory]
    [InlineData("甲乙丙\n\n>\n\n丁\n")]
    [InlineData("> 甲\n>\n> >\n>\n> 乙\n")]
    [InlineData("- >\n\n- 甲\n")]
    [InlineData("1. 甲\n\n   -\n\n乙\n")]
    [InlineData("- 甲\n\n  -\n  - 乙\n")]
    [InlineData("- 甲\n-\n- 乙\n")]
    public void What_is_empty_stays(string source)
    {
        var article = ArticleParser.Default.Parse($"{Samples.Filler}\n\n{source}").Article;

        Assert.EndsWith($"\n\n{source}", ArticleMarkdown.Write(article), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_are_written_are_read_again()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var article = RandomFacts(new Random(seed));

            var read = ArticleParser.Default.Parse(ArticleMarkdown.Write(article));

            Assert.Equal(article, read.Article.WithoutProvenance());
            Assert.All(read.Diagnostics, diagnostic =>
                Assert.True(diagnostic.Rule == DiagnosticRules.NotAnArticle || diagnostic.Rule == DiagnosticRules.MissingTitle, $"{diagnostic}"));
        }
    }

    [Fact]
    public void Samples_that_are_written_have_the_same_facts_text_and_outline_when_they_are_read_again()
    {
        foreach (var path in Repository.Samples)
        {
            var article = ArticleParser.Default.Parse(File.ReadAllText(path)).Article;

            var read = ArticleParser.Default.Parse(ArticleMarkdown.Write(article)).Article;

            Assert.Equal(article.PlainText(), read.PlainText());
            Assert.Equal(article.Sections().Select(section => section.Heading), read.Sections().Select(section => section.Heading));
            Assert.Equal(Facts(article), Facts(read));
            Assert.Equal(ArticleMarkdown.Write(article), ArticleMarkdown.Write(read));
        }

        static Article Facts(Article article) => article.WithoutProvenance() with { Body = new Section { Level = 0 }, Credits = Credits.None, Stats = null };
    }

    [Theory]
    [InlineData("一、起因![](a.png)")]
    [InlineData("![](a.png)一、起因")]
    [InlineData("![](a.png)**起因**![](b.png)")]
    [InlineData("![](a.png)\n图源：甲")]
    public void A_line_with_an_image_at_its_edge_has_the_same_outline_when_it_is_read_again(string line)
    {
        var article = ArticleParser.Default.Parse($"# 题\n\n{line}\n\n{Samples.Filler}\n").Article;

        var read = ArticleParser.Default.Parse(ArticleMarkdown.Write(article)).Article;

        Assert.Equal(article.PlainText(), read.PlainText());
        Assert.Equal(article.Sections().Select(section => section.Heading), read.Sections().Select(section => section.Heading));
        Assert.Equal(article.Blocks<Image>().Select(image => image.Caption), read.Blocks<Image>().Select(image => image.Caption));
    }

    private static Article RandomFacts(Random random)
    {
        string[] texts =
        [
            "邮差", "a: b", "\"引\"", "it's", "#标签 一", "[x", "{y}", "yes", "null", "12", "2023-01-01", "一, 二", "\\", "tab\there", "a\u0085b",
            "😀", "- 条", "? 问", "a\u2028b", "%x", "@x", "#x", "[[z]]", "[名](u)",
        ];
        return new Article
        {
            Id = Perhaps(Text),
            Title = Text(),
            Language = Perhaps(() => "zh-CN"),
            Category = Perhaps(Text),
            Author = new Author { Name = Text(), Url = Perhaps(() => "https://a.example/1"), Id = Perhaps(() => "67") },
            CoAuthors = random.Next(2) == 0 ? [] : [new Author { Name = Text() }, new Author { Name = Text(), Url = "https://a.example/2" }],
            PublishedOn = random.Next(2) == 0 ? null : new DateOnly(2023, 11, 22),
            ModifiedOn = random.Next(2) == 0 ? null : new DateOnly(2023, 12, 1),
            Origin = Perhaps(() => "https://a.example/x?y=z#a"),
            Summary = Perhaps(() => Text() + "\n" + Text()),
            Cover = random.Next(2) == 0 ? null : new Image { Url = "a b.png", Alt = Perhaps(Text) },
            Tags =
            [
                .. Enumerable.Range(0, random.Next(4))
                    .Select(i => new Tag { Name = $"{Text()}{new string('甲', i)}", Url = Perhaps(() => "https://a.example/t") }),
            ],
            IsDraft = random.Next(3) switch { 0 => null, 1 => true, _ => false },
            Fields = [.. Enumerable.Range(0, random.Next(4)).Select(i => new Field { Name = i < 2 ? "series" : "params.mood", Value = Text() })],
            Body = new Section { Level = 0 },
        };

        string Text() => texts[random.Next(texts.Length)];
        string? Perhaps(Func<string> make) => random.Next(2) == 0 ? null : make();
    }
}
