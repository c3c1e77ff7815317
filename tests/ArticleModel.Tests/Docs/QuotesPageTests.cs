using ArticleModel.Parsing;

namespace ArticleModel.Tests.Docs;

public class QuotesPageTests
{
    private const string Source = "# 邮差\n\n程远舟说：「路**不好**走。」他又说，「信总要有人送。」\n\n- 蔡小禾说：「慢走。」\n\n程远舟说：「明天还来。」\n";

    [Fact]
    public void The_finder_of_the_page_is_one_of_these_tests() =>
        Assert.Equal(CodeSample.InSource("CornerQuotes.cs", "finder"), CodeSample.InPage("docs/quotes.md")[^1]);

    [Fact]
    public void It_finds_words_and_speakers()
    {
        var result = new ArticleParserBuilder().UseQuoteFinder(new CornerQuotes()).Build().Parse(Source);

        Assert.Equal(["程远舟 路**不好**走。", " 信总要有人送。", "蔡小禾 慢走。", "程远舟 明天还来。"],
            result.Article.Quotes.Select(quote => $"{quote.Speaker?.Name} {result.Source.Slice(quote.Span)}"));
    }

    [Fact]
    public void It_keeps_the_invariants() => ArticleAssert.Invariants(new CornerQuotes(), Source);
}
