using ArticleModel.Json;
using ArticleModel.Parsing;
using ArticleModel.Testing.Invariants;
using ArticleModel.Writing;

namespace ArticleModel.Tests.Robustness;

/// <summary>No page is too deep, and neither the parse nor what is written of it takes more than its length is worth.</summary>
public class PathologicalPagesTests
{
    // Below this the clock and the runtime count for more than the parse; what is written grows up to a limit.
    private const double NoiseInMilliseconds = 25;

    public static TheoryData<string> Names => [.. PathologicalPages.Sources.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_ends_in_an_article_or_a_diagnostic(string name)
    {
        var result = ArticleParser.Default.Parse(PathologicalPages.Sources[name](50_000));

        SpanInvariants.Check(result.Article, result.Source, result.Diagnostics);
        Assert.True(result.Diagnostics.Count > 0 || result.IsArticle);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_small_one_keeps_all_invariants(string name)
    {
        foreach (var size in (int[])[1, 50, 300]) ArticleAssert.Invariants(ArticleParser.Default.Parse(PathologicalPages.Sources[name](size)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_page_takes_less_than_three_times_the_work(string name)
    {
        var (small, large) = (PathologicalPages.Sources[name](8_000), PathologicalPages.Sources[name](16_000));
        var (first, second) = CpuTime.OfBoth(
            () => ArticleParser.Default.Parse(small),
            () => ArticleParser.Default.Parse(large),
            until: (first, second) => second < (3 * first) + NoiseInMilliseconds);

        Assert.True(second < (3 * first) + NoiseInMilliseconds, $"{first:0.0} ms, then {second:0.0} ms");
    }

    [Theory]
    [InlineData("links of a page with a long base")]
    [InlineData("blocks in a long link")]
    [InlineData("images in a long link")]
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
