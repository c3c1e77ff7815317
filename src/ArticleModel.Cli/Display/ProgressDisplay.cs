using Spectre.Console;

namespace ArticleModel.Cli.Display;

/// <summary>Shows on a terminal how far a long run is. Leaves nothing behind on the screen.</summary>
internal static class ProgressDisplay
{
    /// <summary>Runs <paramref name="work"/> with a bar that moves by one each time the work calls what it is given.</summary>
    public static Task<int> RunAsync(IAnsiConsole terminal, int total, Func<Action, Task<int>> work) => terminal
        .Progress()
        .AutoClear(true)
        .ExcludeVerticalPadding()
        .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn(), new RemainingTimeColumn())
        .StartAsync(context =>
        {
            var task = context.AddTask($"of {total} files", maxValue: total);
            return work(() => task.Increment(1));
        });
}
