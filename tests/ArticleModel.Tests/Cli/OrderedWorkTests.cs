using ArticleModel.Cli;

namespace ArticleModel.Tests.Cli;

public sealed class OrderedWorkTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_items_and_no_more_run_at_once_than_allowed()
    {
        var running = 0;
        var most = 0;
        var results = new List<int>();

        await foreach (var result in OrderedWork.RunAsync(Enumerable.Range(0, 100), 4, WorkAsync, CancellationToken.None)) results.Add(result);

        Assert.Equal(Enumerable.Range(0, 100), results);
        Assert.InRange(most, 1, 4);

        async Task<int> WorkAsync(int item, CancellationToken cancellationToken)
        {
            InterlockedMax(ref most, Interlocked.Increment(ref running));
            await Task.Delay(item % 5, cancellationToken);
            Interlocked.Decrement(ref running);
            return item;
        }
    }

    [Fact]
    public async Task When_the_reader_stops_nothing_goes_on_behind_it()
    {
        var running = 0;

        await foreach (var _ in OrderedWork.RunAsync(Enumerable.Range(0, 100), 8, WorkAsync, CancellationToken.None)) break;

        Assert.Equal(0, running);

        async Task<int> WorkAsync(int item, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref running);
            try
            {
                if (item > 0) await Task.Delay(Timeout.Infinite, cancellationToken);
                return item;
            }
            finally
            {
                Interlocked.Decrement(ref running);
            }
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = most; seen < value;)
        {
            var before = Interlocked.CompareExchange(ref most, value, seen);
            if (before == seen) return;
            seen = before;
        }
    }
}
