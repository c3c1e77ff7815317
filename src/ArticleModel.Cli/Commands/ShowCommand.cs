using System.CommandLine;
using ArticleModel.Cli.Display;
using ArticleModel.Cli.Inputs;
using ArticleModel.Parsing;

namespace ArticleModel.Cli.Commands;

/// <summary><c>show</c>: prints one article for a person.</summary>
internal static class ShowCommand
{
    private const string Name = "show";

    // A longer article, or a page that is made to be slow, can be ended with Ctrl+C.
    private const int MaxSoon = 128 * 1024;

    /// <summary>Tells whether these arguments ask for an article that is shown before anyone could press Ctrl+C.</summary>
    public static bool IsOverSoon(System.CommandLine.ParseResult arguments) =>
        arguments.CommandResult is { Command.Name: Name, Tokens: [{ Value: { Length: > 0 } file }, ..] }
        && new FileInfo(file) is { Exists: true, Length: > 0 and <= MaxSoon };

    public static Command Create(CommandConsole console)
    {
        var file = PathArguments.File();
        var sources = new SourceOptions();
        var command = new Command(Name, "Print an article for a person: facts, outline, quotes by speaker, credits, boilerplate, diagnostics.")
        {
            file, sources.Url, sources.Manifest, sources.Archive,
        };
        command.SetAction((arguments, cancellationToken) =>
        {
            var argument = arguments.GetValue(file)!;
            var input = argument == Input.StandardInputArgument ? Input.StandardInput : new Input(argument, argument);
            return RunAsync(console, argument, sources.Inform([input], arguments, console.Report)[0], cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(CommandConsole console, string argument, Input input, CancellationToken cancellationToken)
    {
        if (Directory.Exists(argument))
        {
            console.Report($"articlemodel: cannot show {argument}: it is a folder");
            return ExitCodes.InputFailed;
        }
        var reading = await input.ReadAsync(console, cancellationToken);
        if (reading.Result is not { } result)
        {
            console.Report($"articlemodel: {reading.Problem}");
            return ExitCodes.InputFailed;
        }
        ArticlePage.Write(console, input.Path, result);
        return result.Diagnostics.Any(item => item.Severity == DiagnosticSeverity.Error) ? ExitCodes.InputFailed : ExitCodes.Done;
    }
}
