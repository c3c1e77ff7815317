namespace ArticleModel.Tests.Cli;

public sealed class FolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("parse")]
    [InlineData("quotes")]
    [InlineData("check")]
    public async Task A_folder_with_nothing_to_read_is_told(string command)
    {
        _folder.Write("in/notes.txt", Samples.Article("甲"));
        _folder.Write("full/a.md", Samples.Article("乙"));

        var run = await CommandRun.OfAsync(command, _folder["full"], _folder["in"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"-- {_folder["in"]}: no .md, .markdown, .html or .htm files", run.ErrorLines[0]);
        Assert.DoesNotContain($"-- {_folder["full"]}", run.Error, StringComparison.Ordinal);
    }
}
