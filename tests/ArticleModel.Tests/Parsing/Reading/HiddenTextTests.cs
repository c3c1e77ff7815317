using AngleSharp.Html.Parser;
using ArticleModel.Parsing;
using ArticleModel.Parsing.Reading.Html.Tree;
using ArticleModel.Tests.Robustness;

namespace ArticleModel.Tests.Parsing.Reading;

/// <summary>Scripts and style sheets are jumped over; AngleSharp, which reads them, is the oracle for where they end.</summary>
public class HiddenTextTests
{
    private static readonly string[] s_tokens =
    [
        "<script>", "<SCRIPT type=a>", "</script>", "</ScRiPt\n>", "</script/>", "</script", "</scripts>", "<script", "<!--", "-->",
        "<!-->", "--!>", "<style>", "</style>", "</STYLE x>", "</style", "<iframe>", "</iframe>", "</IFrame\t>", "<p>", "</p>", "<", "</",
        ">", "/", "-", " ", "\n", "a", "文", "script", "style", "\u017Fcript", "</\u017Ftyle>",
    ];

    [Theory]
    [InlineData("style")]
    [InlineData("script")]
    [InlineData("iframe")]
    public void Random_text_ends_where_it_does_for_who_reads_it(string name)
    {
        var jumps = 0;
        RandomTexts.ForEach(10_000, Tokens, text => jumps += Check(name, text) ? 1 : 0);

        Assert.True(jumps > 5_000, $"{jumps} jumps");
    }

    [Theory]
    [InlineData("<style>p { content: '</p>' }</style>文", 36)]
    [InlineData("<script><!-- a = '<script>b</script>'; --></script>文", 51)]
    [InlineData("<script><!-- a = 1; //--></script>文", 34)]
    [InlineData("<svg><style><p>文", 15)]
    [InlineData("<select><style></select><p>文", 27)]
    public void What_stands_behind_is_shown(string page, int start)
    {
        var root = HtmlTreeReader.Read("<body>" + page, new DiagnosticBag(), default).Root!;

        var last = (HtmlNode)root;
        while (last is HtmlElement { Children: { Count: > 0 } children }) last = children[children.Count - 1];
        Assert.Equal((start + 6, page.Length + 6), (last.Start, last.End));
    }

    [Fact]
    public void Linked_data_is_read()
    {
        const string Page = """<script type="application/ld+json">{"@type":"Article","headline":"题"}</script><p>文""";

        Assert.Equal("题", ArticleParser.Default.Parse("<!doctype html><head>" + Page).Article.Title);
    }

    // Tells whether the text is jumped over; that it is not is always right.
    private static bool Check(string name, string text)
    {
        var opening = $"<{name}>";
        var page = $"{opening}{text}</{name}><p>末";
        var end = HiddenText.End(page, opening.Length, name);
        if (end == opening.Length) return false;

        var element = new HtmlParser().ParseDocument(page).QuerySelector(name)!;
        Assert.Equal(opening.Length + element.TextContent.Length, end);
        return true;
    }

    private static string[] Tokens(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, random.Next(0, 20)).Select(_ => s_tokens[random.Next(s_tokens.Length)])];
    }
}
