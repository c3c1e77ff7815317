using Spectre.Console.Rendering;

namespace ArticleModel.Cli.Display;

/// <summary>
/// One line of a terminal as it is. A paragraph of Spectre would break it again, and never comes to an end where a Chinese character is wider
/// than the terminal.
/// </summary>
internal sealed class TerminalRow(List<Segment> runs) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => new(0, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => runs;
}
