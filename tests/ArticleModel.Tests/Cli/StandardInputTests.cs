using System.Text;
using ArticleModel.Cli;

namespace ArticleModel.Tests.Cli;

public sealed class StandardInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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
