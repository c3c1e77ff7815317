using ArticleModel.Parsing;

namespace ArticleModel.Tests.Robustness;

/// <summary>What mutations and random text have found: each source broke an invariant once.</summary>
public class RegressionTests
{
    public static TheoryData<string, string> Found => new()
    {
        { "a definition of a link that is repeated in a list", "[a]: b\n1. [a]: b\n\n1. " },
        { "a definition behind line ends of two kinds", "\n\r\n\r\n\n[a]:b" },
        { "a fence in a hint that nothing closes", "# \n{% hint style=\"info\" %}\n```\n---\n该" },
        { "a caption behind a heading that shows nothing", "![]()\n# \n图：" },
        { "a caption behind the heading that is the title", "![]()\n# 题\n图：" },
        { "a table that leaves nothing of its paragraph", "|\n|-\n|\u00A0" },
        { "an underlined line that shows nothing", "\u2028\n---\n文" },
        { "an underlined line of a control character", "---\n\u0085\n---\n" },
        { "an ad card that reaches over a row of reactions", "# \n{% hint style=\"info\" %}\n---\n[![](https://image.woshipm.com/2023/0\n\n赞赏 收藏已收藏 点赞已赞查看详情 >](https://ke.qidianla.com/courses/)" },
        { "an ad card behind a heading on its line", "# \n{% hint style=\"info\" %}\n---\n# 有[![](https://image.woshipm.com/2023/0查看详情 >](https://ke.qidianla.com/courses/)" },
        { "an ad card on the line of a fence", "# \n{% hint style=\"info\" %}\n---\n```[![](https://image.woshipm.com/2023/0查看详情 >](https://ke.qidianla.com/courses/)" },
        { "text behind a byline, underlined", "# \n{% hint style=\"info\" %}\n---\n##\n[![]()](https://www.woshipm.com/u/3)小\np\n-\n" },
        { "a space without a break in a page", "<!DOCTYPE html>i\u00A0d" },
        { "a line of brackets in a page", "<p/>[[[<e><i" },
        { "a link of a page around a paragraph and the next one", "<!DOCTYPE html><a >><div >博</a>" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void It_keeps_the_invariants(string name, string source)
    {
        var failure = Record.Exception(() => ArticleAssert.Invariants(ArticleParser.Default.Parse(source)));

        Assert.True(failure is null, $"{name}: {failure?.Message}");
    }

    [Fact]
    public void A_fence_that_the_header_opens_does_not_swallow_the_page() =>
        Assert.Equal("该\n", ArticleParser.Default.Parse("# \n{% hint style=\"info\" %}\n```\n---\n该").Article.PlainText());

    [Fact]
    public void A_caption_is_right_below_its_image() =>
        Assert.Null(ArticleParser.Default.Parse("![](u)\n# 题\n图：文").Article.Blocks<Image>().Single().Caption);

    [Fact]
    public void A_caption_has_no_more_than_four_lines() =>
        Assert.Equal(4, ArticleParser.Default.Parse("![](u)\n\n图：一\n\n图：二\n\n图：三\n\n图：四\n\n图：五").Article.Blocks<Image>().Single().Caption!.Split('\n').Length);
}
