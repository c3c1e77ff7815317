using ArticleModel.Cli.Display;

namespace ArticleModel.Tests.Cli;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("普通 text 😀", "普通 text 😀")]
    [InlineData("\u001b[31m", "␛[31m")]
    [InlineData("a\u0000b\u007f", "a␀b␡")]
    [InlineData("\u009b\u202e\u2066", "<U+009B><U+202E><U+2066>")]
    [InlineData("\u061c\u200e\u200f\u202a\u2069", "<U+061C><U+200E><U+200F><U+202A><U+2069>")]
    [InlineData("a\r\n\tb\u2028c", "a␍  b c")]
    public void What_would_steer_a_terminal_is_shown(string text, string expected) => Assert.Equal(expected, VisibleText.OnOneLine(text));

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_unknown() => Assert.Equal("a\uFFFD", VisibleText.OnOneLine("a\uD83D"));

    [Fact]
    public void Line_feeds_stay_where_lines_are_wanted() => Assert.Equal("a\nb", VisibleText.OnLines("a\nb"));

    [Fact]
    public void Json_escapes_it_and_says_the_same() =>
        Assert.Equal("{\"a\":\"\\u202E\\u009B\\u061C😀\"}\n", VisibleText.InJson("{\"a\":\"\u202e\u009b\u061c😀\"}\n"));
}
