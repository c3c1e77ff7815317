using System.Text;
using ArticleModel.Cli.Display;
using ArticleModel.Cli.Inputs;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace ArticleModel.Cli;

/// <summary>
/// Where a command reads and writes. Settles what a terminal is and what a pipe; commands never touch <see cref="Console"/>,
/// so tests run them without a process.
/// </summary>
internal sealed class CommandConsole
{
    // Opened when first asked for: a run that only writes a page needs neither input nor standard error, and an encoding for
    // the latter takes long to find.
    private readonly Func<Stream> _input;
    private readonly Func<TextWriter> _error;
    private readonly Func<IAnsiConsole>? _outputTerminal;
    private readonly Func<IAnsiConsole?> _errorTerminal;

    public CommandConsole(
        Stream input, Stream output, TextWriter error, Func<IAnsiConsole>? outputTerminal = null, Func<IAnsiConsole>? errorTerminal = null)
        : this(() => input, output, () => error, outputTerminal, () => errorTerminal?.Invoke())
    {
    }

    public CommandConsole(
        Func<Stream> input, Stream output, Func<TextWriter> error, Func<IAnsiConsole>? outputTerminal, Func<IAnsiConsole?> errorTerminal)
    {
        _input = input;
        Output = output;
        _error = error;
        _outputTerminal = outputTerminal;
        _errorTerminal = errorTerminal;
    }

    public Stream Input => field ??= _input();

    /// <summary>Standard output: data only, UTF-8.</summary>
    public Stream Output { get; }

    public bool OutputIsTerminal => _outputTerminal is not null;

    /// <summary>The terminal that shows standard output; null if it goes to a file or a pipe.</summary>
    public IAnsiConsole? OutputTerminal => _outputTerminal?.Invoke();

    /// <summary>The terminal that shows standard error; null if it goes to a file or a pipe.</summary>
    public IAnsiConsole? ErrorTerminal => _errorTerminal();

    public static CommandConsole OfProcess() => new(
        Console.OpenStandardInput,
        OpenOutput(),
        () => Console.Error,
        Console.IsOutputRedirected ? null : () => AnsiConsole.Create(new AnsiConsoleSettings()),
        () => Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));

    /// <summary>Makes a writer of lines on <see cref="Output"/>; disposing it flushes and leaves the stream open.</summary>
    public StreamWriter OpenOutputWriter() =>
        new(Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>Says a sentence on standard error; names and texts of others in it cannot steer the terminal.</summary>
    public void Report(string sentence)
    {
        try
        {
            Error.WriteLine(VisibleText.OnOneLine(sentence));
        }
        catch (Exception e) when (IoProblem.Is(e))
        {
            // Standard error is closed or full: there is no place left to say so, and the data is none the worse.
        }
    }

    // Standard error: everything that is said about the data.
    private TextWriter Error => field ??= _error();

    // The console's own stream swallows "broken pipe", so that "parse … | head" would work on for nobody. A file stream
    // tells; but it does not share the position of a file with the shell, so files keep the console's.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }
}
