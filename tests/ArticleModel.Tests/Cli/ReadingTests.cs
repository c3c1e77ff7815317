using ArticleModel.Cli.Inputs;
using ArticleModel.Parsing;

namespace ArticleModel.Tests.Cli;

public sealed class ReadingTests
{
    private static readonly Input s_input = new("a.md", "a.md");

    [Fact]
    public void An_article_needs_no_reason() =>
        Assert.Null(new Reading(s_input, ArticleParser.Default.Parse(Samples.Article("甲")), null).WhyNoArticle());

    [Fact]
    public void An_index_is_passed_over()
    {
        var (line, isFailure) = new Reading(s_input, ArticleParser.Default.Parse("# 目录\n\n- [甲](a.md)\n"), null).WhyNoArticle()!.Value;

        Assert.StartsWith("-- a.md: not an article, ", line, StringComparison.Ordinal);
        Assert.False(isFailure);
    }

    [Fact]
    public void A_source_that_is_too_long_is_a_failure()
    {
        var parser = new ArticleParserBuilder().LimitSourceLength(10).Build();

        var (line, isFailure) = new Reading(s_input, parser.Parse(Samples.Article("甲")), null).WhyNoArticle()!.Value;

        Assert.StartsWith("articlemodel: cannot parse a.md: ", line, StringComparison.Ordinal);
        Assert.True(isFailure);
    }
}
