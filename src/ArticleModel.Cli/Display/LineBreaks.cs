using System.Text;

namespace ArticleModel.Cli.Display;

/// <summary>
/// Settles where text breaks into lines of a terminal: at spaces, and between Chinese characters, which have none, but never
/// before a closing mark nor behind an opening one. What fits nowhere is cut.
/// </summary>
internal static class LineBreaks
{
    private const string NotFirst = "，。、；：！？…—·”’」』）》〉】〕％,.;:!?)]}%";
    private const string NotLast = "“‘「『（《〈【〔([{";
    private const int Joiner = 0x200D;

    /// <summary>Returns the lines as ranges of <paramref name="text"/>, without the white space they end in.</summary>
    /// <param name="text">The text; a line feed ends a line.</param>
    /// <param name="width">The cells of the first line.</param>
    /// <param name="hang">The cells by which the other lines are shorter.</param>
    public static List<Range> Find(string text, int width, int hang)
    {
        var lines = new List<Range>();
        var start = 0;
        do
        {
            var room = lines.Count == 0 ? width : Math.Max(2, width - hang);
            // To break where the next line would start wins no room.
            var (end, next) = FindEnd(text, start, room, lines.Count == 0 ? hang : 0);
            lines.Add(start..end);
            start = next;
        }
        while (start < text.Length);
        return lines;
    }

    /// <summary>Returns the lines where they may be of any length: they end in line feeds only.</summary>
    public static List<Range> Find(string text)
    {
        var lines = new List<Range>();
        var start = 0;
        while (text.IndexOf('\n', start) is >= 0 and var end)
        {
            lines.Add(start..TrimEnd(text, start, end));
            start = end + 1;
        }
        if (start < text.Length || start == 0) lines.Add(start..TrimEnd(text, start, text.Length));
        return lines;
    }

    // Returns where the line's text ends and where the next line starts. It breaks behind more than so many cells, if it may.
    private static (int End, int Next) FindEnd(string text, int start, int room, int least)
    {
        var cells = 0;
        var lastBreak = -1;
        var position = start;
        Rune? before = null;
        while (position < text.Length)
        {
            var rune = Rune.GetRuneAt(text, position);
            if (rune.Value == '\n') return (TrimEnd(text, start, position), position + 1);
            if (cells > least && before is { } previous && MayBreak(previous, rune)) lastBreak = position;
            cells += CellWidth.Of(rune);
            if (cells > room && position > start && rune.Value != ' ')
            {
                var at = lastBreak > start ? lastBreak : position;
                return (TrimEnd(text, start, at), at);
            }
            before = rune;
            position += rune.Utf16SequenceLength;
        }
        return (TrimEnd(text, start, position), position);
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (after.Value == ' ' || Contains(NotFirst, after) || Contains(NotLast, before)) return false;
        if (before.Value == ' ') return true;
        // What takes no cell belongs to what stands before it, and a joiner to both sides.
        var cellsAfter = CellWidth.Of(after);
        return cellsAfter > 0 && before.Value != Joiner && (CellWidth.Of(before) == 2 || cellsAfter == 2);
    }

    private static bool Contains(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value);

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] == ' ') end--;
        return end;
    }
}
