using ArticleModel.Cli.Output;

namespace ArticleModel.Tests.Cli;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_written_and_nothing_else_left()
    {
        AtomicFile.Write(_folder["a.json"], "new"u8, CancellationToken.None);

        Assert.Equal(["a.json"], _folder.Files());
        Assert.Equal("new", _folder.Read("a.json"));
    }

    [Theory]
    [InlineData("new", true)]
    [InlineData("old", false)]
    [InlineData("newer", false)]
    public void A_file_that_holds_the_bytes_already_is_left_as_it_is(string there, bool isLeft)
    {
        var path = _folder.Write("a.json", there);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);

        AtomicFile.Write(path, "new"u8, CancellationToken.None);

        Assert.Equal("new", _folder.Read("a.json"));
        Assert.Equal(isLeft, File.GetLastWriteTimeUtc(path) == DateTime.UnixEpoch);
    }

    [Fact]
    public void What_a_killed_run_left_beside_such_a_file_is_deleted()
    {
        _folder.Write("a.json", "new");
        _folder.Write(AtomicFile.TemporaryName(_folder["a.json"]), "half");

        AtomicFile.Write(_folder["a.json"], "new"u8, CancellationToken.None);

        Assert.Equal(["a.json"], _folder.Files());
    }

    [Fact]
    public void A_change_behind_the_first_block_is_seen()
    {
        var bytes = new byte[200_000];
        var path = _folder["a.json"];
        AtomicFile.Write(path, bytes, CancellationToken.None);
        bytes[^1] = 1;

        AtomicFile.Write(path, bytes, CancellationToken.None);

        Assert.Equal(1, File.ReadAllBytes(path)[^1]);
    }

    [Fact]
    public void A_link_to_a_file_that_holds_the_bytes_is_replaced_by_a_file()
    {
        var elsewhere = _folder.Write("elsewhere.json", "new");
        File.CreateSymbolicLink(_folder["a.json"], elsewhere);

        AtomicFile.Write(_folder["a.json"], "new"u8, CancellationToken.None);

        Assert.Null(new FileInfo(_folder["a.json"]).LinkTarget);
    }

    [Fact]
    public void After_a_cancelled_write_the_old_file_stands_alone()
    {
        _folder.Write("a.json", "old");

        Assert.ThrowsAny<OperationCanceledException>(
            () => AtomicFile.Write(_folder["a.json"], "new"u8, new CancellationToken(canceled: true)));

        Assert.Equal(["a.json"], _folder.Files());
        Assert.Equal("old", _folder.Read("a.json"));
    }

    [Fact]
    public void After_a_failed_rename_nothing_is_left()
    {
        Directory.CreateDirectory(_folder["a.json"]);

        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(_folder["a.json"], "new"u8, CancellationToken.None));

        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void A_name_as_long_as_the_file_system_allows_can_be_written()
    {
        var name = new string('长', 83) + ".json";

        AtomicFile.Write(_folder[name], "new"u8, CancellationToken.None);

        Assert.Equal([name], _folder.Files());
    }

    [Fact]
    public void What_a_killed_run_left_behind_is_replaced()
    {
        _folder.Write(AtomicFile.TemporaryName(_folder["a.json"]), "half of something longer");

        AtomicFile.Write(_folder["a.json"], "new"u8, CancellationToken.None);

        Assert.Equal(["a.json"], _folder.Files());
        Assert.Equal("new", _folder.Read("a.json"));
    }

    [Fact]
    public void A_link_in_the_place_of_the_new_file_is_not_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("elsewhere.txt", "mine");
        File.CreateSymbolicLink(_folder[AtomicFile.TemporaryName(_folder["a.json"])], _folder["elsewhere.txt"]);

        AtomicFile.Write(_folder["a.json"], "new"u8, CancellationToken.None);

        Assert.Equal("mine", _folder.Read("elsewhere.txt"));
        Assert.Equal("new", _folder.Read("a.json"));
    }
}
