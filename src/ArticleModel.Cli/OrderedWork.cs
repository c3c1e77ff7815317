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
    /// <remarks>
    /// A job goes from item to item on its thread, and the caller goes on there with the results that a job completes: handing each item to a
    /// thread and each result back costs as much as a short article.
    /// </remarks>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IReadOnlyList<TItem> items,
        int jobs,
        Func<TItem, CancellationToken, Task<TResult>> work,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var room = new SemaphoreSlim(jobs * Ahead);
        var results = new TaskCompletionSource<TResult>[jobs * Ahead];
        for (var i = 0; i < results.Length; i++) results[i] = new();
        var taken = 0;
        var running = new Task[Math.Min(jobs, items.Count)];
        for (var i = 0; i < running.Length; i++) running[i] = Task.Run(WorkAsync, CancellationToken.None);
        try
        {
            for (var i = 0; i < items.Count; i++)
            {
                // Jobs that are cancelled between two items leave the results of the others open.
                yield return await results[i % results.Length].Task.WaitAsync(cancellationToken);
                results[i % results.Length] = new();
                room.Release();
            }
        }
        finally
        {
            await stop.CancelAsync();
            foreach (var job in running) await job.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task WorkAsync()
        {
            while (true)
            {
                await room.WaitAsync(stop.Token);
                var i = Interlocked.Increment(ref taken) - 1;
                if (i >= items.Count) return;
                var result = results[i % results.Length];
                try
                {
                    result.SetResult(await work(items[i], stop.Token));
                }
                catch (Exception e)
                {
                    result.SetException(e);
                }
            }
        }
    }
}
