using System.Text.RegularExpressions;
using ArticleModel.Cli.Display;

namespace ArticleModel.Tests.Cli;

public sealed partial class ShowCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_page_without_a_terminal_is_plain_text()
    {
        var run = await CommandRun.WithInputAsync(
            $"# 题目\n\n{Samples.Filler}\n\n## 一、开头\n\n### 细节\n\n- 甲\n\n**二、结尾**\n\n多了**一个记号。\n", "show", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal(
            """
            题目

            archive     markdown
            text        78 characters · 3 paragraphs · 1 list

            Outline (3)
              1  一、开头  h2
                1.1  细节  h3
                  1.1.1  二、结尾  h4 inferred

            Boilerplate (1)
              title ×1

            Diagnostics (1)
              <stdin>(13,3): warning AM3001: This '**' has no partner in its paragraph; it was kept as text. Remove it or add the other one.

            """,
            run.Output);
    }

    [Fact]
    public async Task Parts_with_nothing_to_say_are_left_out()
    {
        var run = await CommandRun.WithInputAsync($"# 题目\n\n{Samples.Filler}\n", "show", "-");

        Assert.DoesNotContain("Outline", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Quotes", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Credits", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Diagnostics", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escapes_and_markup_in_the_content_are_shown_and_not_obeyed()
    {
        var path = _folder.Write("a.md", $"# [red]题[/]\u001b]0;x\u0007\u009b\u202e\n\n{Samples.Filler}\n");

        var plain = await CommandRun.OfAsync("show", path);
        var terminal = await CommandRun.InTerminalAsync(80, "show", path);

        Assert.StartsWith("[red]题[/]␛]0;x␇<U+009B><U+202E>\n", plain.Output, StringComparison.Ordinal);
        Assert.StartsWith("[red]题[/]␛]0;x␇<U+009B><U+202E>\n", OwnStyles().Replace(terminal.Output, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_terminal_of_one_cell_it_comes_to_an_end()
    {
        var path = _folder.Write("a.md", $"# 题目\n\n{Samples.Filler}\n");

        var run = await CommandRun.InTerminalAsync(1, "show", path).WaitAsync(CommandProcess.Patience);

        Assert.StartsWith("题\n目\n", OwnStyles().Replace(run.Output, ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(41)]
    [InlineData(80)]
    public async Task No_line_is_wider_than_the_terminal(int width)
    {
        var path = _folder.Write("a.md", $"# {Samples.Filler}Mixed with some Latin words and more\n\n{Samples.Filler}\n\n## {Samples.Filler}\n\n多了**一个\n");

        var run = await CommandRun.InTerminalAsync(width, "show", path);

        var lines = OwnStyles().Replace(run.Output, "").Split('\n');
        Assert.All(lines, line => Assert.True(CellWidth.Of(line) <= width, line));
        Assert.Contains(Samples.Filler, string.Concat(lines.Select(line => line.Trim())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_and_a_folder_are_told_in_a_sentence()
    {
        var missing = await CommandRun.OfAsync("show", _folder["missing.md"]);
        var folder = await CommandRun.OfAsync("show", _folder.Path);

        Assert.Equal(new CommandRun(1, "", $"articlemodel: cannot read {_folder["missing.md"]}: it does not exist\n"), missing);
        Assert.Equal(new CommandRun(1, "", $"articlemodel: cannot show {_folder.Path}: it is a folder\n"), folder);
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex OwnStyles();
}
