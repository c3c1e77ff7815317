using System.Text;
using ArticleModel.Cli;
using Spectre.Console;

namespace ArticleModel.Tests.Cli;

/// <summary>What a run of the command line left behind; the runs are in this process.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> OfAsync(params string[] args) => WithInputAsync("", args);

    public static async Task<CommandRun> WithInputAsync(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var console = new CommandConsole(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        var exitCode = await ArticleModel.Cli.CommandLine.RunAsync(args, console);
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs with a terminal of <paramref name="width"/> cells as standard output; <see cref="Output"/> is what it got.</summary>
    public static async Task<CommandRun> InTerminalAsync(int width, params string[] args)
    {
        using var screen = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(screen),
        });
        terminal.Profile.Width = width;
        using var output = new MemoryStream();
        var exitCode = await ArticleModel.Cli.CommandLine.RunAsync(args, new CommandConsole(Stream.Null, output, error, () => terminal));
        return new CommandRun(exitCode, screen + Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
