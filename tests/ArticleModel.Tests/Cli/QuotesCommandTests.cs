using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleModel.Cli.Display;

namespace ArticleModel.Tests.Cli;

public sealed partial class QuotesCommandTests
{
    private const string Article = "# 标题\n\n店长周一帆表示：“我们先做好这一家，再谈开新店的事情。”\n\n“味道没有变，价格也没有变。”老顾客陈小满说。\n";

    [Fact]
    public async Task Quotes_are_one_object_a_line_where_nobody_watches()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", Article);

        var run = await CommandRun.OfAsync("quotes", path);

        Assert.Equal(0, run.ExitCode);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        using var first = JsonDocument.Parse(lines[0]);
        Assert.Equal("周一帆", first.RootElement.GetProperty("speaker").GetString());
        Assert.Equal(3, first.RootElement.GetProperty("line").GetInt32());
        Assert.Equal("我们先做好这一家，再谈开新店的事情。", first.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_speaker_can_be_asked_for()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", Article);

        var run = await CommandRun.OfAsync("quotes", path, "--speaker", "陈小满", "--format", "table");

        Assert.Contains("陈小满", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("周一帆", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_confidence_that_the_table_shows_can_be_asked_for()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", Article);

        var all = await CommandRun.OfAsync("quotes", path, "--format", "table");
        var least = Confidences().Matches(all.Output).Select(match => match.Value).Min(StringComparer.Ordinal)!;

        Assert.Equal(all, await CommandRun.OfAsync("quotes", path, "--format", "table", "--min-confidence", least));
    }

    [Theory]
    [InlineData(24)]
    [InlineData(50)]
    [InlineData(80)]
    public async Task A_narrow_terminal_leaves_room_for_the_words(int width)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", Article);

        var run = await CommandRun.InTerminalAsync(width, "quotes", path);

        var lines = OwnStyles().Replace(run.Output, "").Split('\n');
        Assert.All(lines, line => Assert.True(CellWidth.Of(line) <= width, line));
        Assert.InRange(lines.Length, 5, 20);
    }

    [Theory]
    [InlineData("--kind", "turn")]
    [InlineData("--min-confidence", "1")]
    public async Task Other_kinds_and_doubtful_quotes_can_be_left_out(string option, string value)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", Article);

        var run = await CommandRun.OfAsync("quotes", path, option, value);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task What_is_not_an_article_is_reported_and_passed_over()
    {
        using var folder = new TemporaryFolder();
        var index = folder.Write("in/index.md", "# 目录\n\n- [甲](a.md)\n");
        folder.Write("in/other.md", Article);

        var run = await CommandRun.OfAsync("quotes", folder["in"]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"-- {index}: not an article, ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task A_confidence_that_is_none_is_a_usage_error() =>
        Assert.Equal(2, (await CommandRun.OfAsync("quotes", "a.md", "--min-confidence", "2")).ExitCode);

    [Fact]
    public async Task A_terminal_is_not_steered_by_lines_of_JSON()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", Article.Replace("先做好", "先做好\u202E", StringComparison.Ordinal));

        var run = await CommandRun.InTerminalAsync(80, "quotes", path, "--format", "jsonl");

        Assert.DoesNotContain('\u202E', run.Output);
        using var line = JsonDocument.Parse(run.Output.Split('\n')[0]);
        Assert.Equal("我们先做好\u202E这一家，再谈开新店的事情。", line.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Kinds_go_before_files_and_may_be_given_again()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", Article);

        var run = await CommandRun.OfAsync("quotes", "-k", "direct", "-k", "turn", path);

        Assert.Equal(await CommandRun.OfAsync("quotes", path), run);
        Assert.Equal(0, run.ExitCode);
    }

    [GeneratedRegex(@"[01]\.\d+")]
    private static partial Regex Confidences();

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex OwnStyles();
}
