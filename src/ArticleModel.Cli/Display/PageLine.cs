using System.Text;

namespace ArticleModel.Cli.Display;

/// <summary>
/// One line of a page, made of pieces with tones. If it is too long for the terminal or holds line feeds, it goes on below,
/// indented as far as <see cref="HangHere"/> was called.
/// </summary>
internal sealed class PageLine
{
    private readonly StringBuilder _text = new();
    private readonly List<(int End, Tone Tone)> _pieces = [];

    // How many characters stand before the place below which following lines start.
    private int _hang;

    public PageLine(int indent = 0)
    {
        _text.Append(' ', indent);
        _pieces.Add((indent, Tone.Plain));
        _hang = indent;
    }

    /// <summary>The cells by which following lines are indented.</summary>
    public int Hang => CellWidth.Of(_text.ToString(0, _hang));

    /// <summary>A copy of the whole text.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds text from anywhere; what would steer the terminal is made visible.</summary>
    public PageLine Add(string text, Tone tone = Tone.Plain)
    {
        _text.Append(VisibleText.OnLines(text));
        _pieces.Add((_text.Length, tone));
        return this;
    }

    /// <summary>Adds <paramref name="text"/> and fills up with spaces to <paramref name="cells"/>, at least one.</summary>
    public PageLine AddColumn(string text, int cells, Tone tone) =>
        Add(text, tone).Add(new string(' ', Math.Max(1, cells - CellWidth.Of(VisibleText.OnLines(text)))));

    /// <summary>Lets following lines start below the place reached.</summary>
    public PageLine HangHere()
    {
        _hang = _text.Length;
        return this;
    }

    /// <summary>Cuts <paramref name="range"/> of the text into runs of one tone.</summary>
    public IEnumerable<(Range Run, Tone Tone)> Runs(Range range)
    {
        var (position, length) = range.GetOffsetAndLength(_text.Length);
        var end = position + length;
        foreach (var (pieceEnd, tone) in _pieces)
        {
            if (pieceEnd <= position) continue;
            var stop = Math.Min(pieceEnd, end);
            yield return (position..stop, tone);
            position = stop;
            if (position == end) yield break;
        }
    }
}
