using System.Text;
using ArticleModel.Cli;
using ArticleModel.Json;

namespace ArticleModel.Tests.Cli;

public sealed class StandardInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_is_called_like_standard_input_is_a_file()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("<stdin>", Samples.Article("甲"));
        _folder.Write("piped.md", Samples.Article("乙"));

        var parsed = await CommandProcess.RunInShellAsync(_folder.Path, "articlemodel parse '<stdin>' - -f jsonl < piped.md");
        var shown = await CommandProcess.RunInShellAsync(_folder.Path, "articlemodel show '<stdin>' < piped.md");

        Assert.Equal(["甲", "乙"], parsed.Output.TrimEnd('\n').Split('\n').Select(line => ArticleJson.Deserialize(line).Title));
        Assert.StartsWith("甲\n", shown.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("parse")]
    [InlineData("quotes")]
    [InlineData("check")]
    public async Task A_file_is_read_without_opening_standard_input(string command)
    {
        var path = _folder.Write("a.md", Samples.Article("甲"));
        var isOpened = false;
        using var output = new MemoryStream();
        var console = new CommandConsole(OpenInput, output, () => TextWriter.Null, outputTerminal: null, errorTerminal: () => null);

        var exitCode = await ArticleModel.Cli.CommandLine.RunAsync([command, path], console);

        Assert.Equal(ExitCodes.Done, exitCode);
        Assert.False(isOpened);
        Assert.Equal(command is "show" or "parse", Encoding.UTF8.GetString(output.ToArray()).Contains('甲'));

        Stream OpenInput()
        {
            isOpened = true;
            return Stream.Null;
        }
    }
}
