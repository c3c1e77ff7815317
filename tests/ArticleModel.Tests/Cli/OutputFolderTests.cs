using ArticleModel.Cli.Inputs;
using ArticleModel.Cli.Output;

namespace ArticleModel.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private const int Rounds = 300;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_that_are_written_at_once_share_a_folder_that_none_of_them_found()
    {
        var problems = new string?[2 * Rounds];
        using var barrier = new Barrier(2);
        var threads = new Thread[2];
        for (var which = 0; which < 2; which++)
        {
            var own = which;
            threads[which] = new Thread(() =>
            {
                for (var round = 0; round < Rounds; round++)
                {
                    var output = new OutputFolder(_folder[$"{round}"], ArticleFormat.Json);
                    barrier.SignalAndWait();
                    problems[(2 * round) + own] = output.Write(new Input($"{own}.md", $"{own}.md"), "{}"u8, CancellationToken.None);
                }
            });
            threads[which].Start();
        }
        foreach (var thread in threads) thread.Join();

        Assert.All(problems, Assert.Null);
        Assert.Equal(2 * Rounds, Directory.EnumerateFiles(_folder.Path, "*.json", SearchOption.AllDirectories).Count());
    }
}
