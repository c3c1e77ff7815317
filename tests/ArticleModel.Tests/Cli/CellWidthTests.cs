using ArticleModel.Cli.Display;
using Spectre.Console.Rendering;

namespace ArticleModel.Tests.Cli;

public sealed class CellWidthTests
{
    [Fact]
    public void Every_character_takes_the_cells_that_the_terminal_gives_it()
    {
        var characters = Enumerable.Range(' ', char.MaxValue + 1 - ' ').Where(c => !char.IsSurrogate((char)c)).Select(c => ((char)c).ToString());

        Assert.All(characters.Append("𠀀"), text => Assert.Equal(new Segment($"a{text}中").CellCount(), CellWidth.Of($"a{text}中")));
    }
}
