using ArticleModel.Cli;
using ArticleModel.Cli.Display;
using Spectre.Console;

namespace ArticleModel.Tests.Cli;

public sealed class PageWriterTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_text_of_many_line_feeds_takes_memory_in_proportion_to_its_length(bool isTerminal)
    {
        Allocated(100, isTerminal);

        var once = Allocated(2_000, isTerminal);
        var twice = Allocated(4_000, isTerminal);

        Assert.InRange(twice, once, 2.5 * once);
    }

    private static long Allocated(int lines, bool isTerminal)
    {
        var line = new PageLine(2).AddColumn("label", 12, Tone.Faint).HangHere().Add(string.Concat(Enumerable.Repeat("一行字\n", lines)));
        var terminal = isTerminal ? Terminal() : null;
        using var page = new PageWriter(new CommandConsole(Stream.Null, Stream.Null, TextWriter.Null, terminal is null ? null : () => terminal));

        var before = GC.GetAllocatedBytesForCurrentThread();
        page.Write(line);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IAnsiConsole Terminal() =>
        AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(TextWriter.Null) });
}
