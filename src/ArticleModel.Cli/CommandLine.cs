using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ArticleModel.Cli.Commands;
using ArticleModel.Cli.Inputs;

namespace ArticleModel.Cli;

/// <summary>Settles which command runs and with which code the process ends; leaves the work to the commands.</summary>
internal static class CommandLine
{
    private const string Name = "articlemodel";
    private const int BrokenPipe = 32;

    /// <summary>The other names that <see cref="HelpOption"/> has.</summary>
    internal static readonly string[] HelpAliases = ["-h", "/h", "-?", "/?"];

    // A file may be called "@name", so arguments that start with @ are no response files here.
    private static readonly ParserConfiguration s_parsing = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(string[] args, CommandConsole console)
    {
        var arguments = Parse(args, console);
        if (arguments.Action is ParseErrorAction) return ReportUsage(arguments, MistakesIn(arguments), console);
        // Help may be asked for with anything.
        if (arguments.Action == arguments.CommandResult.Command.Action && PathArguments.FindMistypedOption(arguments) is { } mistake)
            return ReportUsage(arguments, [mistake], console);

        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        // To wait for Ctrl+C takes a thread, which would be there when the page is.
        if (ShowCommand.IsOverSoon(arguments)) invocation.ProcessTerminationTimeout = null;
        try
        {
            // Help and version are written when it is disposed, which fails like any other writing.
            using var output = console.OpenOutputWriter();
            invocation.Output = output;
            return await arguments.InvokeAsync(invocation);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
        // Commands settle what goes wrong with inputs and files, so what arrives here is standard output.
        catch (Exception e) when (IoProblem.Is(e))
        {
            if (e.HResult == BrokenPipe) return ExitCodes.Done;
            console.Report($"articlemodel: cannot write standard output: {IoProblem.Describe(e)}");
            return ExitCodes.InputFailed;
        }
    }

    // First with the one command that the first argument names: to set up the others and what they say in their help takes as
    // long as to read an article. Wherever help may come of it, all are there. Errors are those of the one command: to parse
    // again would read the files that options name again, and a pipe is empty then.
    private static ParseResult Parse(string[] args, CommandConsole console)
    {
        if (args.Length > 1 && CreateCommand(args[0], console) is { } command)
        {
            var help = new Option<bool>("--help", HelpAliases) { Recursive = true, Arity = ArgumentArity.Zero };
            var arguments = new Command(Name) { command, help, new Option<bool>("--version") { Arity = ArgumentArity.Zero } }.Parse(args, s_parsing);
            if (arguments.GetResult(help) is null or { Implicit: true }) return arguments;
        }
        return CreateRoot(console).Parse(args, s_parsing);
    }

    private static Command CreateRoot(CommandConsole console)
    {
        var root = new Command(Name, "Turns archived articles into typed data.");
        foreach (var name in (ReadOnlySpan<string>)["show", "parse", "quotes", "check"]) root.Add(CreateCommand(name, console)!);
        root.Add(new HelpOption { Recursive = true });
        root.Add(new VersionOption());
        return root;
    }

    private static Command? CreateCommand(string name, CommandConsole console) => name switch
    {
        "show" => ShowCommand.Create(console),
        "parse" => ParseCommand.Create(console),
        "quotes" => QuotesCommand.Create(console),
        "check" => CheckCommand.Create(console),
        _ => null,
    };

    // What was mistyped first: the rest often comes of it.
    private static IEnumerable<string> MistakesIn(ParseResult arguments)
    {
        var isCommand = arguments.CommandResult.Parent is not null;
        if (!isCommand && arguments.UnmatchedTokens is [var name, ..])
            return [$"There is no {(name.StartsWith('-') ? "option" : "command")} '{name}'."];
        if (isCommand && PathArguments.FindMistypedOption(arguments) is { } option) return [option];
        return arguments.Errors.Select(error => error.Message);
    }

    private static int ReportUsage(ParseResult arguments, IEnumerable<string> mistakes, CommandConsole console)
    {
        foreach (var mistake in mistakes) console.Report($"articlemodel: {mistake}");
        console.Report($"Try '{CommandPath(arguments.CommandResult.Command)} --help'.");
        return ExitCodes.Usage;
    }

    private static string CommandPath(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{parent.Name} {command.Name}" : command.Name;
}
