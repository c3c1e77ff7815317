using System.Globalization;
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
    [InlineData("“我们今天吃面，然后回家睡觉。”\n\n")]
    [InlineData("“好的，我们去。”他说。")]
    [InlineData("他说：好的，我们去。")]
    [InlineData("专家认为")]
    [InlineData("总经理(1)说“")]
    [InlineData("他说：“我觉得很好啊。”（")]
    [InlineData("他说（")]
    public void Twice_the_text_takes_about_twice_the_time(string part)
    {
        var (text, twice) = (Repeated(part, 60_000), Repeated(part, 120_000));

        var (one, two) = CpuTime.OfBoth(
            () => ArticleParser.Default.Parse(text),
            () => ArticleParser.Default.Parse(twice),
            until: IsLinear);

        Assert.True(IsLinear(one, two), $"{one:f0} ms, then {two:f0} ms");
    }

    // A run of what is passed over, and quotes that all look back at it.
    [Theory]
    [InlineData("此外", "他说：“我觉得很好啊。”")]
    [InlineData("、", "他说：“我觉得很好啊。”")]
    [InlineData("\\*", "“好”字")]
    [InlineData("罗启文说：\\*", "\n* 这个也很好")]
    [InlineData("罗启文说：：", "\n* 这个也很好")]
    [InlineData("**某甲人**说：今天很好。", "**某甲人**说：“今天很好。”")]
    [InlineData("“好\n\n", "他说“好")]
    [InlineData("：", "我们吃面")]
    [InlineData("1.1 ", "他说：“我觉得很好啊。”")]
    [InlineData("“我们去吃面。”我说", "我们去吃面")]
    public void Twice_the_run_before_twice_the_quotes_takes_about_twice_the_time(string run, string quote)
    {
        var (text, twice) = (Repeated(run, 40_000) + Repeated(quote, 40_000)[6..], Repeated(run, 80_000) + Repeated(quote, 80_000)[6..]);

        var (one, two) = CpuTime.OfBoth(
            () => ArticleParser.Default.Parse(text),
            () => ArticleParser.Default.Parse(twice),
            until: IsLinear);

        Assert.True(IsLinear(one, two), $"{one:f0} ms, then {two:f0} ms");
    }

    // A title, a surname, the start of a name, a note or a title's end that very many people share; {0} to {2} are different for each.
    [Theory]
    [InlineData("王小{0}说：“我们今天吃面，然后回家睡觉。”")]
    [InlineData("总经理王小{0}认为，今天吃面，然后回家睡觉。")]
    [InlineData("约翰·{0}{1}表示，今天吃面，然后回家睡觉。")]
    [InlineData("王小{0}（化名）表示，今天吃面，然后回家睡觉。文中受访者均为化名。")]
    [InlineData("王小{0}表示，今天吃面，然后回家睡觉。除王小{0}外，文中人物均为化名。")]
    [InlineData("{0}{1}公司总经理王小{0}表示，今天吃面。{0}{1}公司总经理认为，今天不吃面，回家睡觉。")]
    [InlineData("{0}{1}公司总经理王小明表示，今天吃面。{0}{1}公司总经理认为，今天不吃面，回家睡觉。")]
    [InlineData("王小明（花名{0}{1}）表示，今天吃面，然后回家睡觉。")]
    [InlineData("王小{0}表示，今天吃面，然后回家睡觉。{0}说，今天不吃面，回家睡觉。")]
    [InlineData("王{0}{1}表示，今天吃面，然后回家睡觉。{0}{1}说，今天不吃面。小{0}说，回家睡觉去。")]
    [InlineData("来面试的{0}{1}{2}告诉老板，今天吃面，然后回家睡觉。")]
    [InlineData("總經理王小{0}說：「這個我們今天吃麵，然後回家睡覺。」")]
    public void Twice_the_people_take_about_twice_the_time(string paragraph)
    {
        var (text, twice) = (Peopled(paragraph, 3000), Peopled(paragraph, 6000));

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

    private static string Peopled(string paragraph, int count)
    {
        var text = new StringBuilder("# 标题\n");
        for (var i = 0; i < count; i++)
            text.Append("\n\n").AppendFormat(CultureInfo.InvariantCulture, paragraph, Character(i), Character(7 * i), Character(13 * i));
        return text.ToString();
    }

    // Each of the 20,000 once before any comes again.
    private static char Character(int number) => (char)('\u4E00' + number % 20_000);
}
