using ArticleModel.Parsing;
using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Reading;
using ArticleModel.Parsing.Reading.Html;
using ArticleModel.Parsing.Reading.Html.Blocks;
using ArticleModel.Parsing.Reading.Html.Extraction;
using ArticleModel.Parsing.Reading.Html.Facts;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Tests.Parsing.Reading;

/// <summary>Each stage of a page looks at the token, so that none goes on alone to its end.</summary>
public class HtmlCancellationTests
{
    private static readonly CancellationToken s_cancelled = new(canceled: true);

    private static readonly SourceText s_source = new("<body><h1>渡口</h1><p>每天清晨，老周都会把船划到对岸，再划回来，三十年来没有停过一天。</p></body>", "page.html");
    private static readonly PageAddress s_address = new(null, null);

    private static readonly Dictionary<string, Action<HtmlTree, HtmlElement>> s_stages = new()
    {
        ["measure"] = (_, body) => new Measurer(s_source.Text, s_cancelled).Measure(body),
        ["furniture"] = (_, body) => new FurnitureFinder(body.Measure.ProseWeight, s_cancelled).Mark(body),
        ["facts"] = (tree, body) => FactReader.Read(tree, body, s_source, s_address, new ElementText(s_source.Text).Of, s_cancelled),
        ["places of facts"] = (_, body) => PageScan.Of(body, s_cancelled),
        ["content"] = (_, body) => ContentFinder.Find(body, null, s_cancelled),
        ["edges"] = (_, body) => new Trimmer(body, new ElementText(s_source.Text).Of, s_cancelled).Trim(),
        ["lines"] = (_, body) => LineReader.Read(body, body, s_cancelled),
        ["verdicts on lines"] = (_, body) => new LineJudge(PageOf(body), s_cancelled).Judge(),
        ["blocks"] = (_, body) => BlockBuilder.Read(body, new BlockContext(s_source.Text, new TextGaps(), s_address, [body], s_cancelled)),
    };

    public static TheoryData<string> Stages => [.. s_stages.Keys];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_ends_when_it_is_cancelled(string stage)
    {
        var tree = HtmlTreeReader.Read(s_source.Text, new DiagnosticBag(), CancellationToken.None);
        var body = tree.Body!;
        new Measurer(s_source.Text, CancellationToken.None).Measure(body);

        Assert.ThrowsAny<OperationCanceledException>(() => s_stages[stage](tree, body));
    }

    private static LinePage PageOf(HtmlElement body) =>
        new(body, body, new ArticleFacts { Title = "渡口" }, null, new ElementText(s_source.Text).Of, CancellationToken.None);
}
