using System.Text;
using Spectre.Console.Rendering;

namespace ArticleModel.Cli.Display;

/// <summary>Counts the cells that text takes in a terminal: a Chinese character takes two.</summary>
internal static class CellWidth
{
    public static int Of(string text) => new Segment(text).CellCount();

    public static int Of(Rune rune) => rune.IsAscii ? 1 : Of(rune.ToString());
}
