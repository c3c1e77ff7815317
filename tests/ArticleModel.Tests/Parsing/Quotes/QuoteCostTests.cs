using System.Diagnostics;
using System.Text;
using ArticleModel.Parsing;

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
    [InlineData("「")]
    [InlineData("\"")]
    [InlineData("问：好\n\n")]
    [InlineData("“好的，我们去。”他说。")]
    public void Twice_the_text_takes_about_twice_the_time(string part)
    {
        const int Size = 60_000;
        Measure(part, Size);

        var one = Math.Min(Measure(part, Size), Measure(part, Size));
        var two = Math.Min(Measure(part, 2 * Size), Measure(part, 2 * Size));

        Assert.True(two < 200 + 3.5 * one, $"{one:f0} ms, then {two:f0} ms");
    }

    private static double Measure(string part, int size)
    {
        var text = new StringBuilder("# 标题\n\n", size + part.Length);
        while (text.Length < size) text.Append(part);
        var source = text.ToString();
        var watch = Stopwatch.StartNew();
        ArticleParser.Default.Parse(source);
        return watch.Elapsed.TotalMilliseconds;
    }
}
