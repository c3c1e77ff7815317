using Spectre.Console;
using TerminalText = Spectre.Console.Paragraph;

namespace ArticleModel.Cli.Display;

/// <summary>Writes the lines of a page: wrapped and coloured in a terminal, elsewhere as plain text, one line each.</summary>
internal sealed class PageWriter : IDisposable
{
    // Longer lines are hard to read, however wide the window is.
    private const int MaxWidth = 100;

    private readonly IAnsiConsole? _terminal;
    private readonly StreamWriter? _plain;

    public PageWriter(CommandConsole console)
    {
        _terminal = console.OutputTerminal;
        _plain = _terminal is null ? console.OpenOutputWriter() : null;
    }

    public void Dispose() => _plain?.Dispose();

    public void Write(PageLine line)
    {
        // Once, not for each row: a text may hold as many line feeds as it likes.
        var text = line.Text;
        var hang = line.Hang;
        var rows = _terminal is null ? LineBreaks.Find(text) : LineBreaks.Find(text, Math.Min(MaxWidth, _terminal.Profile.Width), hang);
        for (var row = 0; row < rows.Count; row++) WriteRow(line, text, rows[row], row == 0 ? 0 : hang);
    }

    public void WriteEmptyLine()
    {
        if (_terminal is null) _plain!.WriteLine();
        else _terminal.WriteLine();
    }

    private void WriteRow(PageLine line, string text, Range range, int indent)
    {
        if (_plain is not null)
        {
            _plain.WriteLine(new string(' ', indent) + text[range]);
            return;
        }
        var row = new TerminalText().Append(new string(' ', indent));
        foreach (var (run, tone) in line.Runs(range)) row.Append(text[run], StyleOf(tone));
        _terminal!.Write(row);
        _terminal.WriteLine();
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Title => new Style(decoration: Decoration.Bold),
        Tone.Heading => new Style(Color.Teal, decoration: Decoration.Bold),
        Tone.Name => new Style(Color.Green),
        Tone.Faint => new Style(Color.Grey),
        Tone.Warning => new Style(Color.Olive),
        Tone.Error => new Style(Color.Maroon, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
