using ArticleModel.Cli;
using Spectre.Console;

namespace ArticleModel.Tests.Cli;

public sealed class ProgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(AnsiSupport.Yes, true)]
    [InlineData(AnsiSupport.No, false)]
    public async Task The_bar_is_for_terminals_that_can_take_it_back(AnsiSupport ansi, bool isShown)
    {
        for (var i = 0; i < 3; i++) _folder.Write($"in/{i}.md", Samples.Article("甲"));
        using var screen = new StringWriter();
        var console = new CommandConsole(Stream.Null, Stream.Null, TextWriter.Null, errorTerminal: Terminal);

        var exitCode = await ArticleModel.Cli.CommandLine.RunAsync(["parse", _folder["in"], "-o", _folder["out"]], console);

        Assert.Equal(0, exitCode);
        Assert.Equal(3, _folder.Files("out").Length);
        Assert.Equal(isShown, screen.ToString().Length > 0);

        IAnsiConsole Terminal() => AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(screen),
        });
    }
}
