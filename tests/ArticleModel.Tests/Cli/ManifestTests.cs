using ArticleModel.Json;

namespace ArticleModel.Tests.Cli;

public sealed class ManifestTests : IDisposable
{
    private const string Page = "<!doctype html><title>桥</title><h1>桥</h1><p>" + Samples.Filler + Samples.Filler + "</p>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_manifest_may_come_from_a_pipe()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("a.html", Page);

        var (exitCode, output, error) = await CommandProcess.RunInShellAsync(
            _folder.Path, "articlemodel parse a.html --manifest <(printf \"$PWD/a.html\\thttps://bridges.example/news/1\\n\")");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal("https://bridges.example/news/1", ArticleJson.Deserialize(output).Origin);
    }

    [Fact]
    public async Task What_is_wrong_with_a_manifest_from_a_pipe_is_told_once()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("a.html", Page);

        var (exitCode, output, error) = await CommandProcess.RunInShellAsync(_folder.Path, "articlemodel parse a.html --manifest <(echo a.html)");

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Matches("^articlemodel: [^\n]*, line 1: there is no path, tab and absolute address\\.\nTry 'articlemodel parse --help'\\.\n$", error);
    }

    [Theory]
    [InlineData("/news/1")]
    [InlineData("mailto:post@bridges.example")]
    [InlineData("bridges.example/news/1")]
    public async Task What_has_no_scheme_and_host_is_no_address(string address)
    {
        var page = _folder.Write("a.html", Page);
        var manifest = _folder.Write("pages.tsv", $"a.html\t{address}\n");

        var run = await CommandRun.OfAsync("parse", page, "--manifest", manifest);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"articlemodel: {manifest}, line 1: there is no path, tab and absolute address.", run.ErrorLines[0]);
    }

    [Theory]
    [InlineData("", "Cannot read : the path is not valid.")]
    [InlineData("missing.tsv", "Cannot read missing.tsv: it does not exist.")]
    public async Task A_manifest_that_cannot_be_read_is_a_mistake_of_usage(string manifest, string problem)
    {
        var run = await CommandRun.OfAsync("parse", _folder.Write("a.html", Page), "--manifest", manifest);

        Assert.Equal(new CommandRun(2, "", $"articlemodel: {problem}\nTry 'articlemodel parse --help'.\n"), run);
    }

    [Fact]
    public async Task A_folder_is_no_manifest()
    {
        var run = await CommandRun.OfAsync("parse", _folder.Write("a.html", Page), "--manifest", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"articlemodel: Cannot read {_folder.Path}: it is a folder.", run.ErrorLines[0]);
    }

    [Fact]
    public async Task A_path_that_no_file_can_have_is_a_line_that_is_none()
    {
        var manifest = _folder.Write("pages.tsv", "a\0.html\thttps://bridges.example/news/1\n");

        var run = await CommandRun.OfAsync("parse", _folder.Write("a.html", Page), "--manifest", manifest);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"articlemodel: {manifest}, line 1: there is no path, tab and absolute address.", run.ErrorLines[0]);
    }

    [Fact]
    public async Task A_page_is_shown_with_the_address_that_a_manifest_gives()
    {
        var page = _folder.Write("a.html", Page);
        var manifest = _folder.Write("pages.tsv", "a.html\thttps://bridges.example/news/1\n");

        var run = await CommandRun.OfAsync("show", page, "--manifest", manifest);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("https://bridges.example/news/1", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse", true)]
    [InlineData("show", true)]
    [InlineData("quotes", false)]
    public async Task A_manifest_that_lists_none_of_the_files_is_told(string command, bool isElsewhere)
    {
        var page = _folder.Write("pages/a.html", Page);
        var manifest = _folder.Write("pages.tsv", $"{(isElsewhere ? "" : "pages/")}a.html\thttps://bridges.example/news/1\n");

        var run = await CommandRun.OfAsync(command, page, "--manifest", manifest);

        Assert.Equal(0, run.ExitCode);
        var sentence = $"-- {manifest}: none of the files is listed; paths are relative to the manifest's own folder\n";
        Assert.Equal(isElsewhere ? sentence : "", run.Error);
    }
}
