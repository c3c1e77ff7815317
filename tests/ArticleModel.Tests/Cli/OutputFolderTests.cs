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

    [Theory]
    [InlineData("parse in -f markdown -o out")]
    [InlineData("parse out -f markdown -o in")]
    [InlineData("parse in/a.md -f markdown -o out/../out")]
    [InlineData("parse in -f markdown -o far/back/in")]
    public async Task A_link_to_a_folder_does_not_hide_that_inputs_would_be_replaced(string command)
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("in/a.md", Samples.Article("甲"));
        Directory.CreateSymbolicLink(_folder["out"], "in");
        Directory.CreateDirectory(_folder["deep/down"]);
        Directory.CreateSymbolicLink(_folder["far"], _folder["deep/down"]);
        Directory.CreateSymbolicLink(_folder["deep/down/back"], "../..");

        var (exitCode, _, error) = await CommandProcess.RunAsync(_folder.Path, command.Split(' '));

        Assert.Equal(2, exitCode);
        Assert.Contains(", which is an input\n", error, StringComparison.Ordinal);
        Assert.Equal(Samples.Article("甲"), _folder.Read("in/a.md"));
    }

    [Theory]
    [InlineData("in", "store")]
    [InlineData("in", "in")]
    [InlineData("named", "store")]
    public void A_link_to_a_file_does_not_hide_that_an_input_would_be_replaced(string input, string output)
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("store/a.md", Samples.Article("甲"));
        Directory.CreateDirectory(_folder["in"]);
        File.CreateSymbolicLink(_folder["in/a.md"], "../store/a.md");
        File.CreateSymbolicLink(_folder["a.html"], "in/a.md");
        var source = input == "in" ? new Input(_folder["in/a.md"], "a.md") : new Input(_folder["a.html"], "a.html");

        var conflict = new OutputFolder(_folder[output], ArticleFormat.Markdown).FindConflict([source]);

        Assert.Equal($"{source.Path} would be written to {_folder[output]}/a.md, which is an input", conflict);
    }

    [Fact]
    public void Links_in_a_circle_are_no_conflict_and_have_an_end()
    {
        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(_folder["a.md"], "b.md");
        File.CreateSymbolicLink(_folder["b.md"], "a.md");

        Assert.Null(new OutputFolder(_folder["out"], ArticleFormat.Markdown).FindConflict([new Input(_folder["a.md"], "a.md")]));
    }

    [Fact]
    public async Task An_output_folder_that_is_reached_by_a_link_is_not_searched()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("in/a.md", Samples.Article("甲"));
        _folder.Write("in/out/old.md", Samples.Article("乙"));
        Directory.CreateSymbolicLink(_folder["link"], "in");

        var run = await CommandRun.OfAsync("parse", _folder["in"], "-o", _folder["link/out"]);

        Assert.Equal(new CommandRun(0, "", ""), run);
        Assert.Equal(["a.json", "old.md"], _folder.Files("in/out"));
    }

    [Fact]
    public async Task Only_endings_of_articles_are_replaced()
    {
        foreach (var name in new[] { "v1.2", "v1.3", "a.md", "b.HTML", "c.txt", "d.e.markdown" }) _folder.Write(name, Samples.Article("甲"));

        var (exitCode, _, error) = await CommandProcess.RunAsync(
            _folder.Path, "parse", "v1.2", "v1.3", "a.md", "b.HTML", "c.txt", "d.e.markdown", "-o", "out", "--archive", "markdown");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(["a.json", "b.json", "c.json", "d.e.json", "v1.2.json", "v1.3.json"], _folder.Files("out"));
    }

    [Theory]
    [InlineData("a.md/out")]
    [InlineData("a.md/out/deeper/")]
    public async Task A_folder_below_a_file_is_refused_before_anything_is_parsed(string folder)
    {
        var path = _folder.Write("a.md", Samples.Article("甲"));

        var run = await CommandRun.OfAsync("parse", path, _folder["missing.md"], "-o", _folder[folder]);

        var sentence = $"articlemodel: {path} is a file; the output goes to a folder.\n";
        Assert.Equal(new CommandRun(2, "", $"{sentence}Try 'articlemodel parse --help'.\n"), run);
    }
}
