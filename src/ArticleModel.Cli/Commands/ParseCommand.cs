using System.CommandLine;
using System.Text;
using ArticleModel.Cli.Display;
using ArticleModel.Cli.Inputs;
using ArticleModel.Cli.Output;

namespace ArticleModel.Cli.Commands;

/// <summary><c>parse</c>: writes each article in a format, to a file below a folder or to standard output.</summary>
internal sealed class ParseCommand
{
    private readonly CommandConsole _console;
    private readonly string[] _paths;
    private readonly string? _folder;
    private readonly ArticleFormat _format;
    private readonly int _jobs;
    private readonly Func<List<Input>, List<Input>> _inform;

    private ParseCommand(CommandConsole console, string[] paths, string? folder, ArticleFormat format, int jobs, Func<List<Input>, List<Input>> inform)
    {
        _console = console;
        _paths = paths;
        _folder = folder;
        _format = format;
        _jobs = jobs;
        _inform = inform;
    }

    public static Command Create(CommandConsole console)
    {
        var paths = PathArguments.Paths();
        var folder = new Option<string?>("--output", "-o")
        {
            HelpName = "DIR",
            Description = "Write one file per article below DIR, under the path it has in the folder that was named (stdin.* for -). "
                + "Each file appears whole or not at all; one that holds the same already is left as it is. DIR itself is not searched.",
        };
        folder.Validators.Add(result =>
        {
            if (result.Tokens is not [var token]) return;
            if (token.Value.Length == 0) result.AddError("The output folder's path is empty.");
            else if (FileIn(token.Value) is { } file) result.AddError($"{file} is a file; the output goes to a folder.");
        });
        var format = new Option<string>("--format", "-f")
        {
            HelpName = "json|jsonl|jsonld|markdown|text",
            Description = "json: the article with all that is known of it. jsonl: the same, one object a line. jsonld: a NewsArticle of "
                + "schema.org. markdown: behind front matter. text: to be read. On standard output json and jsonld are an array "
                + "if a folder or several paths are named; between articles in markdown and text is an empty line.",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnlyFromAmong("json", "jsonl", "jsonld", "markdown", "text");
        var jobs = PathArguments.Jobs();
        var sources = new SourceOptions();
        var command = new Command("parse", "Write articles as JSON, JSON-LD, Markdown or text. Files that are not articles are reported and passed over.")
        {
            paths, folder, format, jobs, sources.Url, sources.Manifest, sources.Archive,
        };
        command.SetAction((arguments, cancellationToken) =>
        {
            var formatName = Enum.Parse<ArticleFormat>(arguments.GetValue(format)!, ignoreCase: true);
            var workers = arguments.GetValue(jobs) ?? Environment.ProcessorCount;
            var files = arguments.GetValue(paths)!;
            return new ParseCommand(console, files, arguments.GetValue(folder), formatName, workers, Inform).RunAsync(cancellationToken);

            List<Input> Inform(List<Input> inputs) => sources.Inform(inputs, arguments, console.Report);
        });
        return command;
    }

    // A folder cannot be made below a file either, which each article would be told of.
    private static string? FileIn(string? path)
    {
        while (!string.IsNullOrEmpty(path) && !File.Exists(path)) path = Path.GetDirectoryName(path);
        return string.IsNullOrEmpty(path) ? null : path;
    }

    private async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var inputs = _inform(InputFinder.Find(_paths, _jobs, _console.Report, _folder));
        if (_folder is null) return await WriteToOutputAsync(inputs, cancellationToken);

        var folder = new OutputFolder(_folder, _format);
        if (folder.FindConflict(inputs) is { } conflict)
        {
            _console.Report($"articlemodel: {conflict}");
            return ExitCodes.Usage;
        }
        return await WriteToFolderAsync(inputs, folder, cancellationToken);
    }

    private async Task<int> WriteToOutputAsync(List<Input> inputs, CancellationToken cancellationToken)
    {
        var exitCode = ExitCodes.Done;
        var isMany = _paths.Length > 1 || Directory.Exists(_paths[0]);
        var sequence = new ArticleSequence(_console.Output, _format, isMany);
        await foreach (var outcome in OrderedWork.RunAsync(inputs, _jobs, (input, token) => ParseAsync(input, folder: null, token), cancellationToken))
        {
            if (outcome.Note is not null) _console.Report(outcome.Note);
            if (outcome.IsFailure) exitCode = ExitCodes.InputFailed;
            if (outcome.Article is not null) await sequence.WriteAsync(outcome.Article, cancellationToken);
        }
        await sequence.CompleteAsync(cancellationToken);
        return exitCode;
    }

    // Notes are kept until the progress bar is gone, so that they do not end up in the middle of it.
    private async Task<int> WriteToFolderAsync(List<Input> inputs, OutputFolder folder, CancellationToken cancellationToken)
    {
        // A terminal that cannot go back would keep every state of the bar.
        if (inputs.Count < 2 || _console.ErrorTerminal is not { Profile.Capabilities.Ansi: true } terminal)
            return await WriteAsync(_console.Report, progress: null);

        var notes = new List<string>();
        try
        {
            return await ProgressDisplay.RunAsync(terminal, inputs.Count, progress => WriteAsync(notes.Add, progress));
        }
        finally
        {
            notes.ForEach(_console.Report);
        }

        async Task<int> WriteAsync(Action<string> report, Action? progress)
        {
            var exitCode = ExitCodes.Done;
            await foreach (var outcome in OrderedWork.RunAsync(inputs, _jobs, (input, token) => ParseAsync(input, folder, token), cancellationToken))
            {
                if (outcome.Note is not null) report(outcome.Note);
                if (outcome.IsFailure) exitCode = ExitCodes.InputFailed;
                progress?.Invoke();
            }
            return exitCode;
        }
    }

    private async Task<ParseOutcome> ParseAsync(Input input, OutputFolder? folder, CancellationToken cancellationToken)
    {
        var reading = await input.ReadAsync(_console, cancellationToken);
        if (reading.WhyNoArticle() is { } reason) return new ParseOutcome(null, reason.Line, reason.IsFailure);

        using var article = new PooledBuffer();
        ArticleRenderer.Render(reading.Result!.Article, _format, article);
        if (folder is null) return ParseOutcome.Done(_console.OutputIsTerminal ? MadeVisible(article.Written) : article.Written.ToArray());
        return folder.Write(input, article.Written, cancellationToken) is { } problem ? ParseOutcome.Failure(problem) : ParseOutcome.Done(null);
    }

    private byte[] MadeVisible(ReadOnlySpan<byte> article)
    {
        var text = Encoding.UTF8.GetString(article);
        return Encoding.UTF8.GetBytes(_format.IsJson() ? VisibleText.InJson(text) : VisibleText.OnLines(text));
    }
}
