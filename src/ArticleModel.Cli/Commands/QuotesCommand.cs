using System.CommandLine;
using System.Globalization;
using System.Text;
using ArticleModel.Cli.Display;
using ArticleModel.Cli.Inputs;
using ArticleModel.Cli.Output;

namespace ArticleModel.Cli.Commands;

/// <summary><c>quotes</c>: lists who said what, as a table for a person or as one JSON object a line for a program.</summary>
internal sealed class QuotesCommand
{
    private readonly CommandConsole _console;
    private readonly QuoteFilter _filter;
    private readonly bool _asTable;
    private readonly int _jobs;

    private QuotesCommand(CommandConsole console, QuoteFilter filter, bool asTable, int jobs)
    {
        _console = console;
        _filter = filter;
        _asTable = asTable;
        _jobs = jobs;
    }

    public static Command Create(CommandConsole console)
    {
        var paths = PathArguments.Paths();
        var speaker = new Option<string?>("--speaker", "-s") { HelpName = "NAME", Description = "Only quotes of the speaker with this name or alias." };
        var kinds = new Option<string[]>("--kind", "-k")
        {
            HelpName = "direct|turn|block|indirect|fragment",
            Description = "Only quotes of this kind; may be given again.",
        };
        kinds.AcceptOnlyFromAmong("direct", "turn", "block", "indirect", "fragment");
        var confidence = new Option<double>("--min-confidence", "-c") { HelpName = "0…1", Description = "Only quotes at or above this confidence." };
        confidence.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IsConfidence(token.Value)) result.AddError("--min-confidence takes a number from 0 to 1.");
        });
        var format = new Option<string?>("--format", "-f")
        {
            HelpName = "table|jsonl",
            Description = "table, or one JSON object a line. Without it, table on a terminal and jsonl elsewhere.",
        };
        format.AcceptOnlyFromAmong("table", "jsonl");
        var jobs = PathArguments.Jobs();
        var sources = new SourceOptions();
        var command = new Command("quotes", "List quotes with their speakers. Files that are not articles are reported and passed over.")
        {
            paths, speaker, kinds, confidence, format, jobs, sources.Url, sources.Manifest, sources.Archive,
        };
        command.SetAction((arguments, cancellationToken) =>
        {
            var filter = new QuoteFilter(arguments.GetValue(speaker), arguments.GetValue(kinds) ?? [], arguments.GetValue(confidence));
            var asTable = arguments.GetValue(format) is { } name ? name == "table" : console.OutputIsTerminal;
            var workers = arguments.GetValue(jobs) ?? Environment.ProcessorCount;
            var inputs = sources.Inform(InputFinder.Find(arguments.GetValue(paths)!, workers, console.Report), arguments, console.Report);
            return new QuotesCommand(console, filter, asTable, workers).RunAsync(inputs, cancellationToken);
        });
        return command;
    }

    private static bool IsConfidence(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1;

    private async Task<int> RunAsync(List<Input> inputs, CancellationToken cancellationToken)
    {
        var exitCode = ExitCodes.Done;
        using var page = new PageWriter(_console);
        await foreach (var reading in OrderedWork.RunAsync(inputs, _jobs, (input, token) => input.ReadAsync(_console, token), cancellationToken))
        {
            if (reading.WhyNoArticle() is not { } reason)
            {
                Print(reading.Input.Path, reading.Result!, page);
                continue;
            }
            _console.Report(reason.Line);
            if (reason.IsFailure) exitCode = ExitCodes.InputFailed;
        }
        return exitCode;
    }

    private void Print(string path, Parsing.ParseResult result, PageWriter page)
    {
        var quotes = result.Article.Quotes.Where(_filter.Takes).ToList();
        if (_asTable)
        {
            QuoteTable.Write(page, path, result, quotes);
            return;
        }
        using var lines = new PooledBuffer();
        foreach (var quote in quotes) QuoteJson.WriteLine(lines, path, result, quote);
        _console.Output.Write(_console.OutputIsTerminal ? MadeVisible(lines.Written) : lines.Written);
    }

    private static byte[] MadeVisible(ReadOnlySpan<byte> json) => Encoding.UTF8.GetBytes(VisibleText.InJson(Encoding.UTF8.GetString(json)));
}
