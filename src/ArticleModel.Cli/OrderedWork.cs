using System.Runtime.CompilerServices;

namespace ArticleModel.Cli;

/// <summary>Does work on many items at once and gives the results in the order of the items, however many run.</summary>
internal static class OrderedWork
{
    // How many results per job may wait for a slow one ahead of them: enough to keep every core busy, little memory.
    private const int Ahead = 8;

    /// <summary>
    /// Runs <paramref name="work"/> on each item, at most <paramref name="jobs"/> at the same time. When the caller stops
    /// early, what has started is cancelled and awaited, so that nothing is left half done behind it.
    /// </summary>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        int jobs,
        Func<TItem, CancellationToken, Task<TResult>> work,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var slots = new SemaphoreSlim(jobs);
        var started = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                if (started.Count == jobs * Ahead) yield return await started.Dequeue();
                started.Enqueue(RunInSlotAsync(item));
            }
            while (started.TryDequeue(out var task)) yield return await task;
        }
        finally
        {
            await stop.CancelAsync();
            foreach (Task task in started) await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        // Slots are asked for in the order of the items, so the one whose result is awaited always runs.
        async Task<TResult> RunInSlotAsync(TItem item)
        {
            await slots.WaitAsync(stop.Token);
            try
            {
                return await Task.Run(() => work(item, stop.Token));
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
