using System.Text;
using Spectre.Console.Rendering;

namespace ArticleModel.Cli.Display;

/// <summary>Counts the cells that text takes in a terminal: a Chinese character takes two.</summary>
internal static class CellWidth
{
    public static int Of(string text)
    {
        var cells = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= ' ' and <= '~') cells++;
            else if (IsWide(rune.Value)) cells += 2;
            else return new Segment(text).CellCount();
        }
        return cells;
    }

    public static int Of(Rune rune) => rune.IsAscii ? 1 : IsWide(rune.Value) ? 2 : Of(rune.ToString());

    // Chinese characters, their punctuation and full-width forms: nearly all of a Chinese text, so no table is asked about them.
    private static bool IsWide(int character) => character is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3000 and <= 0x3029) or (>= 0xFF01 and <= 0xFF60);
}
