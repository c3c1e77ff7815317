using ArticleModel.Parsing;

namespace ArticleModel.Tests.Testing;

public class MarkedSourceTests
{
    [Fact]
    public void Marks_are_taken_out_and_kept()
    {
        var source = MarkedSource.Parse("周健说：{|direct 周健:“走吧。”|}有人称，{|indirect:{|fragment 周健:「路」|}还长|}。");

        Assert.Equal("周健说：“走吧。”有人称，「路」还长。", source.Text);
        Assert.Equal([(QuoteKind.Direct, "周健", "走吧。"), (QuoteKind.Indirect, null, "路」还长"), (QuoteKind.Fragment, "周健", "路")],
            source.Quotes.OrderBy(quote => quote.Kind == QuoteKind.Fragment).Select(Parts));

        (QuoteKind, string?, string) Parts(MarkedQuote quote) => (quote.Kind, quote.Speaker, quote.Span.Slice(source.Text).ToString());
    }

    [Theory]
    [InlineData("一\n{|direct 周健:“走吧。”", "line 2 is not closed")]
    [InlineData("一|}", "line 1 closes nothing")]
    [InlineData("{|said 周健:“走吧。”|}", "names 'said', which is no kind of quote")]
    [InlineData("{|direct 周健“走吧。”|}", "has no colon on its line")]
    public void A_broken_mark_is_named(string marked, string problem) =>
        Assert.Contains(problem, Assert.Throws<ArgumentException>(() => MarkedSource.Parse(marked)).Message);

    [Fact]
    public void A_parser_that_finds_what_is_marked_passes()
    {
        var result = ArticleAssert.QuotesAsMarked("# 邮路\n\n听松琴行创始人周既明说：{|direct 周既明:“我还走得动，明天接着走。”|}\n\n雪下了一夜。", ArticleParser.Default);

        Assert.Single(result.Article.Quotes);
    }

    [Fact]
    public void What_differs_is_drawn_below_its_line()
    {
        var message = Assert.Throws<ArticleAssertException>(() => ArticleAssert.QuotesAsMarked(
            "# 邮路\n\n周既明说：{|direct 老人:“我还走得动，明天接着走。”|}\n\n{|block:雪下了一夜。|}")).Message;

        Assert.Matches("""
            ^2 of the quotes are not as marked \(2 marked\)\.
            line 3:
            周既明说：“我还走得动，明天接着走。”
                        \^{24} marked: direct by 老人
                        ~{24} found: direct by 周既明 \([a-z-]+, \d\.\d\d\)
            line 5:
            雪下了一夜。
            \^{12} marked: block by nobody, not found$
            """, message);
    }
}
