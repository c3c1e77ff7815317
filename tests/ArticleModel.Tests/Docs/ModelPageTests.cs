using ArticleModel.Parsing;

namespace ArticleModel.Tests.Docs;

public class ModelPageTests
{
    [Fact]
    public void Example_of_docs_model_says_the_truth()
    {
        // model
        const string text = """
            # 海边的邮局

            邮局只有一间**朝北**的房子。

            ## 一、邮路

            > 走得动，就接着走。

            **1. 冬天**

            ![](road.jpg)

            图源：海岸来信
            """;
        var result = ArticleParser.Default.Parse(text);
        var article = result.Article;

        Assert.Equal(["1 一、邮路", "1.1 1. 冬天"], article.Outline().Select(entry => $"{entry.Number} {entry.Section.Heading}"));
        Assert.Equal(["一", "1"], article.Sections().Select(section => section.Ordinal));
        Assert.Equal([false, true], article.Sections().Select(section => section.IsInferred));
        Assert.Equal(["邮局只有一间朝北的房子。", "走得动，就接着走。"], article.Blocks<Paragraph>().Select(paragraph => paragraph.Text));

        var paragraph = article.Blocks<Paragraph>().First();
        Assert.Equal("邮局只有一间**朝北**的房子。", result.Source.Slice(paragraph.Span));
        Assert.Equal(new TextMark { Kind = TextMarkKind.Strong, Start = 6, Length = 2 }, paragraph.Marks[0]);
        Assert.Equal(new TextPosition(3, 1), result.Source.PositionOf(paragraph.Span.Start));

        var image = article.Blocks<Image>().Single();
        Assert.Equal("图源：海岸来信", image.Caption);
        Assert.Equal("![](road.jpg)\n\n图源：海岸来信", result.Source.Slice(image.Span));

        Assert.Equal(article, ArticleParser.Default.Parse(text).Article);
        Assert.NotEqual(article, ArticleParser.Default.Parse("\n" + text).Article);
        Assert.Equal(article.WithoutProvenance(), ArticleParser.Default.Parse("\n" + text).Article.WithoutProvenance());
        // model
    }

    [Fact]
    public void Example_of_docs_model_is_the_body_of_a_test() => CodeSample.AssertSame("docs/model.md", "ModelPageTests.cs", "model");
}
