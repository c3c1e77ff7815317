using ArticleModel.Cli.Display;

namespace ArticleModel.Tests.Cli;

public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("一二三四五", 6, "一二三|四五")]
    [InlineData("一二三，四五", 6, "一二|三，四|五")]
    [InlineData("一二“三四”五", 6, "一二|“三四”|五")]
    [InlineData("使用 OpenAI 的模型", 9, "使用|OpenAI 的|模型")]
    [InlineData("some words in a row", 10, "some words|in a row")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("一\n二", 10, "一|二")]
    [InlineData("一\n\n二\n", 10, "一||二")]
    [InlineData("𠀀𠀁𠀂", 4, "𠀀𠀁|𠀂")]
    [InlineData("一二三\u0301四", 5, "一二|三\u0301四")]
    [InlineData("一二👩\u200D🌾", 6, "一二|👩\u200D🌾")]
    [InlineData("一二", 1, "一|二")]
    [InlineData("", 10, "")]
    public void Text_breaks_at_spaces_and_between_Chinese_characters_but_not_beside_marks(string text, int width, string expected)
    {
        var lines = LineBreaks.Find(text, width, hang: 0).Select(range => text[range]);

        Assert.Equal(expected, string.Join('|', lines));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("一二 三。 ")]
    [InlineData(" \n一 \n\n二𠀀\n")]
    [InlineData("one\ntwo ")]
    public void Without_a_width_lines_end_where_those_of_the_widest_terminal_do(string text)
    {
        Assert.Equal(LineBreaks.Find(text, int.MaxValue, hang: 0), LineBreaks.Find(text));
    }

    [Theory]
    [InlineData("名  abcdefgh", 8, 4, "名  abcd|efgh")]
    [InlineData("名  ab cdefgh", 8, 4, "名  ab|cdef|gh")]
    public void No_line_ends_where_the_next_would_start(string text, int width, int hang, string expected)
    {
        Assert.Equal(expected, string.Join('|', LineBreaks.Find(text, width, hang).Select(range => text[range])));
    }

    [Fact]
    public void Lines_below_the_first_are_shorter_by_the_hang()
    {
        const string Text = "一二三四五六七八";

        Assert.Equal(["一二三四", "五六", "七八"], LineBreaks.Find(Text, width: 8, hang: 4).Select(range => Text[range]));
    }
}
