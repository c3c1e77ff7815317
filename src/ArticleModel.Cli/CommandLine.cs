using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ArticleModel.Cli.Commands;
using ArticleModel.Cli.Inputs;

namespace ArticleModel.Cli;

/// <summary>Settles which command runs and with which code the process ends; leaves the work to the commands.</summary>
internal static class CommandLine
{
    private const int BrokenPipe = 32;

    // A file may be called "@name", so arguments that start with @ are no response files here.
    private static readonly ParserConfiguration s_parsing = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(string[] args, CommandConsole console)
    {
        var arguments = CreateRoot(console).Parse(args, s_parsing);
        if (arguments.Action is ParseErrorAction) return ReportUsage(arguments, console);

        using var output = console.OpenOutputWriter();
        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = console.Error };
        try
        {
            return await arguments.InvokeAsync(invocation);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
        // Commands settle what goes wrong with inputs and files, so what arrives here is standard output.
        catch (IOException e)
        {
            if (e.HResult == BrokenPipe) return ExitCodes.Done;
            console.Report($"articlemodel: cannot write standard output: {IoProblem.Describe(e)}");
            return ExitCodes.InputFailed;
        }
    }

    private static Command CreateRoot(CommandConsole console) => new("articlemodel", "Turns archived articles into typed data.")
    {
        ShowCommand.Create(console),
        ParseCommand.Create(console),
        QuotesCommand.Create(console),
        CheckCommand.Create(console),
        new HelpOption { Recursive = true },
        new VersionOption(),
    };

    private static int ReportUsage(ParseResult arguments, CommandConsole console)
    {
        foreach (var error in arguments.Errors) console.Report($"articlemodel: {error.Message}");
        console.Report($"Try '{CommandPath(arguments.CommandResult.Command)} --help'.");
        return ExitCodes.Usage;
    }

    private static string CommandPath(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{parent.Name} {command.Name}" : command.Name;
}
