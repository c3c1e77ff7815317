using System.Diagnostics;
using ArticleModel.Json;

namespace ArticleModel.Tests.Cli;

/// <summary>What only a real process shows: exit codes, pipes and signals.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Parse_writes_an_article_to_standard_output()
    {
        _folder.Write("文章.md", Samples.Article("甲"));

        var (exitCode, output, error) = await RunAsync("parse", "文章.md");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal("甲", ArticleJson.Deserialize(output).Title);
    }

    [Fact]
    public async Task Exit_codes_reach_the_caller()
    {
        Assert.Equal(1, (await RunAsync("check", "missing.md")).ExitCode);
        Assert.Equal(2, (await RunAsync("parse")).ExitCode);
    }

    [Fact]
    public async Task The_version_is_the_one_of_the_package()
    {
        var (exitCode, output, _) = await RunAsync("--version");

        Assert.Equal(0, exitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", output);
    }

    [Fact]
    public async Task A_reader_that_has_seen_enough_ends_it_quietly()
    {
        for (var i = 0; i < 300; i++) _folder.Write($"in/{i}.md", Samples.Article($"第{i}篇") + string.Concat(Enumerable.Repeat(Samples.Filler, 20)));
        using var process = Start("parse", "in");

        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(CommandProcess.Patience);

        Assert.Equal((0, ""), (process.ExitCode, error));
    }

    [Fact]
    public async Task Ctrl_C_ends_it_with_no_temporary_files_left()
    {
        if (OperatingSystem.IsWindows()) return;
        for (var i = 0; i < 1500; i++) _folder.Write($"in/{i}.md", Samples.Article($"第{i}篇"));
        using var process = Start("parse", "in", "-o", "out");

        while (!process.HasExited && _folder.Files("out").Length == 0) await Task.Delay(5);
        CommandProcess.Signal(process, 2);
        await process.WaitForExitAsync().WaitAsync(CommandProcess.Patience);

        Assert.True(process.ExitCode is 0 or 130, $"exit code {process.ExitCode}");
        Assert.Equal("", await process.StandardError.ReadToEndAsync());
        Assert.All(_folder.Files("out"), file => Assert.EndsWith(".json", file, StringComparison.Ordinal));
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] args) => CommandProcess.RunAsync(_folder.Path, args);

    private Process Start(params string[] args) => CommandProcess.Start(_folder.Path, args);
}
