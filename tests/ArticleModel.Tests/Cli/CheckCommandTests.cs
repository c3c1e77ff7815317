namespace ArticleModel.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Diagnostics_are_printed_with_their_place_sorted_by_path_and_place()
    {
        var second = _folder.Write("b.md", $"# 题\n\n{Samples.Filler}\n\n多了**一个记号。\n\n又多**一个。\n");
        var first = _folder.Write("a.md", Samples.Filler);

        var run = await CommandRun.OfAsync("check", second, first);

        Assert.Equal(0, run.ExitCode);
        Assert.Collection(
            run.Output.TrimEnd('\n').Split('\n'),
            line => Assert.StartsWith($"{first}(1,1): warning AM2001: The article has no title.", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"{second}(5,3): warning AM3001: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"{second}(7,3): warning AM3001: ", line, StringComparison.Ordinal));
        Assert.Equal("2 files checked: 0 errors, 3 warnings, 0 info\n", run.Error);
    }

    [Fact]
    public async Task A_clean_file_prints_nothing_but_the_summary()
    {
        var run = await CommandRun.WithInputAsync(Samples.Article("甲"), "check", "-");

        Assert.Equal(new CommandRun(0, "", "1 file checked: 0 errors, 0 warnings, 0 info\n"), run);
    }

    [Fact]
    public async Task An_input_that_cannot_be_read_makes_it_fail()
    {
        var good = _folder.Write("a.md", Samples.Article("甲"));

        var run = await CommandRun.OfAsync("check", _folder["missing.md"], good);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [$"articlemodel: cannot read {_folder["missing.md"]}: it does not exist", "1 file checked, 1 not read: 0 errors, 0 warnings, 0 info"],
            run.ErrorLines);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public async Task What_makes_it_fail_can_be_told(string least, int exitCode)
    {
        var path = _folder.Write("a.md", Samples.Filler);

        Assert.Equal(exitCode, (await CommandRun.OfAsync("check", path, "--fail-on", least)).ExitCode);
    }

    [Fact]
    public async Task A_severity_that_there_is_none_of_is_a_usage_error() =>
        Assert.Equal(2, (await CommandRun.OfAsync("check", _folder.Write("a.md", Samples.Filler), "--fail-on", "hint")).ExitCode);

    [Fact]
    public async Task Lines_stay_lines_whatever_the_path_is_called()
    {
        var path = _folder.Write("a\nb\u001b[31m.md", Samples.Filler);

        var run = await CommandRun.OfAsync("check", path);

        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        Assert.Contains("a b␛[31m.md(1,1): warning", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_in_a_folder_is_not_waited_for_and_one_that_is_named_is_read()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("a.md", Samples.Article("甲"));
        await CommandProcess.RunInShellAsync(_folder.Path, "mkdir in && mkfifo in/pipe.md && ln -s pipe.md in/to-pipe.md && ln -s ../a.md in/to-file.md");

        var folder = await CommandProcess.RunAsync(_folder.Path, "check", "in");
        var named = await CommandProcess.RunInShellAsync(_folder.Path, "cat a.md > in/pipe.md & articlemodel check in/pipe.md");

        Assert.Equal(["in/pipe.md", "in/to-pipe.md"], folder.Output.TrimEnd('\n').Split('\n').Select(line => line.Split('(')[0]));
        Assert.Equal((0, "3 files checked: 0 errors, 2 warnings, 0 info\n"), (folder.ExitCode, folder.Error));
        Assert.Equal((0, "", "1 file checked: 0 errors, 0 warnings, 0 info\n"), named);
    }

    [Fact]
    public async Task A_name_that_is_not_in_UTF_8_is_told_as_such()
    {
        if (!OperatingSystem.IsLinux()) return;

        // What has such a name is removed by the shell, for here nothing can name it.
        var (exitCode, _, error) = await CommandProcess.RunInShellAsync(
            _folder.Path, "mkdir in; echo x > $'in/\\xff.md'; articlemodel check in; code=$?; rm -r in; exit $code");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("articlemodel: cannot read in/\uFFFD.md: it does not exist, or its name is not in UTF-8\n", error, StringComparison.Ordinal);
    }
}
