using ArticleModel.Json;
using ArticleModel.Parsing;
using ArticleModel.Writing;

namespace ArticleModel.Tests.Robustness;

/// <summary>What is written of a page is not far longer than it; what is odd in one is read or reported.</summary>
public class PathologicalPagesTests
{
    [Theory]
    [InlineData("links of a page with a long base")]
    [InlineData("blocks in a long link")]
    [InlineData("images in a long link, in a page")]
    [InlineData("items in a long link")]
    [InlineData("code in an element of a long language")]
    [InlineData("marks with attributes that nothing closes")]
    public void What_is_written_is_not_the_square_of_the_page(string name)
    {
        var article = ArticleParser.Default.Parse(PathologicalPages.Sources[name](100_000)).Article;

        Assert.InRange(ArticleJson.SerializeToUtf8(article).Length, 0, 16_000_000);
        Assert.InRange(ArticleMarkdown.Write(article).Length, 0, 16_000_000);
    }

    [Theory]
    [InlineData("\"headline\":\"\\ud800\"")]
    [InlineData("\"\\ud800\":1,\"headline\":\"a\"")]
    [InlineData("\"@id\":\"\\udc00\",\"name\":\"x\"")]
    [InlineData("\"keywords\":\"\\udc00\"")]
    public void Half_of_an_escaped_pair_of_surrogates_in_linked_data_is_no_text(string property)
    {
        var page = $"<!DOCTYPE html><script type=\"application/ld+json\">{{\"@type\":\"Article\",{property}}}</script><p>文";

        ArticleAssert.Invariants(ArticleParser.Default.Parse(page));
    }

    [Fact]
    public void Marks_that_are_opened_again_too_often_are_reported_and_no_text_is_lost()
    {
        var page = PathologicalPages.Sources["marks of one paragraph in all others"](8_000);

        var result = ArticleParser.Default.Parse(page);

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "AM1003");
        Assert.Equal(1_000, result.Article.PlainText().Count(c => c == 'x'));
    }
}
