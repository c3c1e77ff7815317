using ArticleModel.Cli.Output;

namespace ArticleModel.Tests.Cli;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_is_written_and_nothing_else_left()
    {
        await AtomicFile.WriteAsync(_folder["a.json"], "new"u8.ToArray(), CancellationToken.None);

        Assert.Equal(["a.json"], _folder.Files());
        Assert.Equal("new", _folder.Read("a.json"));
    }

    [Fact]
    public async Task After_a_cancelled_write_the_old_file_stands_alone()
    {
        _folder.Write("a.json", "old");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => AtomicFile.WriteAsync(_folder["a.json"], "new"u8.ToArray(), new CancellationToken(canceled: true)));

        Assert.Equal(["a.json"], _folder.Files());
        Assert.Equal("old", _folder.Read("a.json"));
    }

    [Fact]
    public async Task After_a_failed_rename_nothing_is_left()
    {
        Directory.CreateDirectory(_folder["a.json"]);

        await Assert.ThrowsAnyAsync<Exception>(() => AtomicFile.WriteAsync(_folder["a.json"], "new"u8.ToArray(), CancellationToken.None));

        Assert.Empty(_folder.Files());
    }

    [Fact]
    public async Task A_name_as_long_as_the_file_system_allows_can_be_written()
    {
        var name = new string('长', 83) + ".json";

        await AtomicFile.WriteAsync(_folder[name], "new"u8.ToArray(), CancellationToken.None);

        Assert.Equal([name], _folder.Files());
    }
}
