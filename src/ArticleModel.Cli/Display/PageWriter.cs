using Spectre.Console;
using Spectre.Console.Rendering;

namespace ArticleModel.Cli.Display;

/// <summary>Writes the lines of a page: wrapped and coloured in a terminal, elsewhere as plain text, one line each.</summary>
internal sealed class PageWriter : IDisposable
{
    // Longer lines are hard to read, however wide the window is.
    private const int MaxWidth = 100;

    private const int NarrowHang = 4;

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
        List<Range> rows;
        if (_terminal is null) rows = LineBreaks.Find(text);
        else
        {
            var width = Math.Min(MaxWidth, _terminal.Profile.Width);
            hang = HangIn(width, hang);
            rows = LineBreaks.Find(text, width, hang);
        }
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
        var runs = new List<Segment> { new(new string(' ', indent)) };
        foreach (var (run, tone) in line.Runs(range)) runs.Add(new Segment(text[run], StyleOf(tone)));
        runs.Add(Segment.LineBreak);
        _terminal!.Write(new TerminalRow(runs));
    }

    // Below wide columns a narrow terminal has no room for text: a third of the line is the least.
    private static int HangIn(int width, int hang) => hang <= width * 2 / 3 ? hang : Math.Min(NarrowHang, width / 4);

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
