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

        await foreach (var result in OrderedWork.RunAsync(Enumerable.Range(0, 100).ToList(), 4, WorkAsync, CancellationToken.None)) results.Add(result);

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

        await foreach (var _ in OrderedWork.RunAsync(Enumerable.Range(0, 100).ToList(), 8, WorkAsync, CancellationToken.None)) break;

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

    [Fact(Timeout = 60_000)]
    public async Task Cancelled_between_two_items_the_reader_is_told()
    {
        using var cancelled = new CancellationTokenSource();
        var read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in OrderedWork.RunAsync(Enumerable.Range(0, 100).ToList(), 1, WorkAsync, cancelled.Token)) read++;
        });

        Assert.InRange(read, 0, 99);

        async Task<int> WorkAsync(int item, CancellationToken cancellationToken)
        {
            if (item == 50) await cancelled.CancelAsync();
            return item;
        }
    }

    [Fact]
    public async Task The_first_that_fails_is_heard_of_after_the_results_before_it()
    {
        var results = new List<int>();

        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in OrderedWork.RunAsync(Enumerable.Range(0, 100).ToList(), 4, WorkAsync, CancellationToken.None)) results.Add(result);
        });

        Assert.Equal(Enumerable.Range(0, 30), results);

        static Task<int> WorkAsync(int item, CancellationToken cancellationToken) =>
            item < 30 ? Task.FromResult(item) : throw new InvalidDataException();
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
