using System.CommandLine;
using System.Globalization;
using ArticleModel.Cli.Display;
using ArticleModel.Cli.Inputs;
using ArticleModel.Parsing;

namespace ArticleModel.Cli.Commands;

/// <summary><c>check</c>: prints what the parser has to say about each input, one line each, as compilers do.</summary>
internal sealed class CheckCommand
{
    private readonly CommandConsole _console;
    private readonly DiagnosticSeverity _least;
    private readonly int[] _counts = new int[Enum.GetValues<DiagnosticSeverity>().Length];
    private int _read;
    private int _unread;

    private CheckCommand(CommandConsole console, DiagnosticSeverity least)
    {
        _console = console;
        _least = least;
    }

    public static Command Create(CommandConsole console)
    {
        var paths = PathArguments.Paths();
        var least = new Option<string>("--fail-on")
        {
            HelpName = "error|warning|info",
            Description = "What makes it fail: diagnostics of this severity and above.",
            DefaultValueFactory = _ => DiagnosticSeverity.Error.InLowerCase(),
        };
        least.AcceptOnlyFromAmong([.. Enum.GetValues<DiagnosticSeverity>().Select(EnumNames.InLowerCase)]);
        var jobs = PathArguments.Jobs();
        var sources = new SourceOptions();
        var command = new Command("check", "Print diagnostics as path(line,column): warning AM2001: sentence. Errors make it fail.")
        {
            paths, least, jobs, sources.Url, sources.Manifest, sources.Archive,
        };
        command.SetAction((arguments, cancellationToken) =>
        {
            var workers = arguments.GetValue(jobs) ?? Environment.ProcessorCount;
            var inputs = sources.Inform(InputFinder.Find(arguments.GetValue(paths)!, workers, console.Report), arguments, console.Report);
            var severity = Enum.Parse<DiagnosticSeverity>(arguments.GetValue(least)!, ignoreCase: true);
            return new CheckCommand(console, severity).RunAsync(inputs, workers, cancellationToken);
        });
        return command;
    }

    private async Task<int> RunAsync(List<Input> found, int jobs, CancellationToken cancellationToken)
    {
        var inputs = found.OrderBy(input => input.Path, StringComparer.Ordinal).ToList();
        using (var output = _console.OpenOutputWriter())
        {
            await foreach (var reading in OrderedWork.RunAsync(inputs, jobs, (input, token) => input.ReadAsync(_console, token), cancellationToken))
                Print(reading, output);
        }
        _console.Report(Summary());
        return _unread > 0 || _counts.AsSpan((int)_least).ContainsAnyExcept(0) ? ExitCodes.InputFailed : ExitCodes.Done;
    }

    private void Print(Reading reading, TextWriter output)
    {
        if (reading.Result is not { } result)
        {
            _unread++;
            _console.Report($"articlemodel: {reading.Problem}");
            return;
        }
        _read++;
        foreach (var diagnostic in result.Diagnostics)
        {
            _counts[(int)diagnostic.Severity]++;
            output.WriteLine(DiagnosticLine.Format(reading.Input.Path, result.Source, diagnostic));
        }
    }

    private string Summary()
    {
        var unread = _unread == 0 ? "" : $", {_unread} not read";
        var errors = Count(Of(DiagnosticSeverity.Error), "error");
        var warnings = Count(Of(DiagnosticSeverity.Warning), "warning");
        return string.Create(CultureInfo.InvariantCulture,
            $"{Count(_read, "file")} checked{unread}: {errors}, {warnings}, {Of(DiagnosticSeverity.Info)} info");
    }

    private int Of(DiagnosticSeverity severity) => _counts[(int)severity];

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
