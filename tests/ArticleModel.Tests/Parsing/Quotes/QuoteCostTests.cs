using System.Text;
using ArticleModel.Parsing;
using ArticleModel.Tests.Robustness;

namespace ArticleModel.Tests.Parsing.Quotes;

/// <summary>The finder takes linear time whatever the text repeats.</summary>
public sealed class QuoteCostTests
{
    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("：“")]
    [InlineData("说")]
    [InlineData("表示，")]
    [InlineData("分析好")]
    [InlineData("觉得")]
    [InlineData("「")]
    [InlineData("\"")]
    [InlineData("问：")]
    [InlineData("问：好\n\n")]
    [InlineData("“好的，我们去。”他说。")]
    [InlineData("他说：好的，我们去。")]
    public void Twice_the_text_takes_about_twice_the_time(string part)
    {
        var (text, twice) = (Repeated(part, 60_000), Repeated(part, 120_000));

        var (one, two) = CpuTime.OfBoth(
            () => ArticleParser.Default.Parse(text),
            () => ArticleParser.Default.Parse(twice),
            until: IsLinear);

        Assert.True(IsLinear(one, two), $"{one:f0} ms, then {two:f0} ms");
    }

    // The margin is for the least time that the clock can tell from none.
    private static bool IsLinear(double one, double two) => two < 25 + (3 * one);

    private static string Repeated(string part, int length)
    {
        var text = new StringBuilder("# 标题\n\n", length + part.Length);
        while (text.Length < length) text.Append(part);
        return text.ToString();
    }
}
