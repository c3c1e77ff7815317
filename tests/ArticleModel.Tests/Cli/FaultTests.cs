using System.Diagnostics;
using System.Runtime.Versioning;
using ArticleModel.Json;
using Xunit.Abstractions;

namespace ArticleModel.Tests.Cli;

/// <summary>
/// What the command line does when the world around it fails: no output is half written, the message says what happened, the
/// exit code tells. Signals and permissions are those of Unix.
/// </summary>
public sealed class FaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ITestOutputHelper _output;

    public FaultTests(ITestOutputHelper output)
    {
        _output = output;
        if (OperatingSystem.IsWindows()) output.WriteLine("not tested here: signals, pipes and permissions are those of Unix");
        else if (!File.Exists("/dev/full")) output.WriteLine("no /dev/full here: standard output that takes nothing is not tested");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_at_any_point_it_leaves_whole_files_and_a_second_run_completes_them()
    {
        if (OperatingSystem.IsWindows()) return;
        WriteArticles(400);
        var random = new Random(7);
        for (var round = 0; round < 3; round++)
        {
            using var process = CommandProcess.Start(_folder.Path, "parse", "in", "-o", "out");
            var wanted = random.Next(1, 300);
            var watch = Stopwatch.StartNew();
            while (!process.HasExited && _folder.Files("out").Length < wanted && watch.Elapsed < CommandProcess.Patience) await Task.Delay(1);
            process.Kill();
            await process.WaitForExitAsync().WaitAsync(CommandProcess.Patience);
            AssertWhole();
        }

        var (exitCode, _, error) = await CommandProcess.RunAsync(_folder.Path, "parse", "in", "-o", "out");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(400, _folder.Files("out").Length);
        AssertWhole();
    }

    [Fact]
    public async Task On_a_full_disk_it_says_so_and_leaves_whole_files()
    {
        if (OperatingSystem.IsWindows()) return;
        WriteArticles(100);
        Directory.CreateDirectory(_folder["small"]);
        var mount = await CommandProcess.RunInShellAsync(_folder.Path, "mount -t tmpfs -o size=64k tmpfs small");
        if (mount.ExitCode != 0)
        {
            _output.WriteLine($"no small disk can be made here ({mount.Error.Trim()}): only standard output on /dev/full is tested");
            return;
        }
        try
        {
            var (exitCode, _, error) = await CommandProcess.RunAsync(_folder.Path, "parse", "in", "-o", "small/out");

            Assert.Equal(1, exitCode);
            Assert.Contains("articlemodel: cannot write small/out/", error, StringComparison.Ordinal);
            Assert.Contains("No space left on device", error, StringComparison.Ordinal);
            Assert.InRange(_folder.Files("small/out").Length, 1, 99);
            AssertWhole("small/out");
        }
        finally
        {
            await CommandProcess.RunInShellAsync(_folder.Path, "umount small");
        }
    }

    [Theory]
    [InlineData("parse in")]
    [InlineData("quotes in")]
    [InlineData("check in/0.md in/broken.md")]
    [InlineData("show in/0.md")]
    [InlineData("--version")]
    [InlineData("--help")]
    public async Task Standard_output_that_takes_nothing_is_reported(string command)
    {
        if (OperatingSystem.IsWindows() || !File.Exists("/dev/full")) return;
        WriteArticles(3);
        _folder.Write("in/broken.md", Samples.Article("甲") + "\n一段**字。\n");

        var (exitCode, _, error) = await CommandProcess.RunInShellAsync(_folder.Path, $"articlemodel {command} > /dev/full");

        Assert.Equal(1, exitCode);
        Assert.Contains("articlemodel: cannot write standard output: No space left on device", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse in")]
    [InlineData("quotes in")]
    [InlineData("show in/0.md")]
    [InlineData("--version")]
    public async Task Standard_output_that_is_closed_is_reported(string command)
    {
        if (OperatingSystem.IsWindows()) return;
        WriteArticles(3);

        var (exitCode, _, error) = await CommandProcess.RunInShellAsync(_folder.Path, $"articlemodel {command} >&-");

        Assert.Equal((1, "articlemodel: cannot write standard output: access is denied\n"), (exitCode, error));
    }

    [Theory]
    [InlineData("parse in missing.md -f jsonl", "> /dev/full", 1)]
    [InlineData("parse in missing.md -f jsonl", ">&-", 1)]
    [InlineData("check in", "> /dev/full", 0)]
    [InlineData("parse --ouput", "> /dev/full", 2)]
    public async Task Standard_error_that_takes_nothing_keeps_nothing_from_being_done(string command, string where, int expected)
    {
        if (OperatingSystem.IsWindows() || !File.Exists("/dev/full")) return;
        WriteArticles(3);

        var (exitCode, text, _) = await CommandProcess.RunInShellAsync(_folder.Path, $"articlemodel {command} 2{where}");

        Assert.Equal(expected, exitCode);
        if (expected == 1) Assert.Equal(3, text.TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData("parse in")]
    [InlineData("quotes in")]
    [InlineData("check in")]
    [InlineData("show in/0.md")]
    public async Task A_pipe_that_breaks_ends_it_quietly(string command)
    {
        if (OperatingSystem.IsWindows()) return;
        WriteArticles(200, "\n一段**字。\n");

        const string codes = "echo \"codes ${PIPESTATUS[0]}\" >&2";
        var (_, _, error) = await CommandProcess.RunInShellAsync(_folder.Path, $"articlemodel {command} | head -c 1 > /dev/null; {codes}");

        Assert.Contains("codes 0\n", error, StringComparison.Ordinal);
        Assert.DoesNotContain("cannot write", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("--help")]
    public async Task Help_that_nobody_reads_ends_quietly(string command)
    {
        if (OperatingSystem.IsWindows()) return;

        // The reader is gone before anything is written.
        const string codes = "echo \"codes ${PIPESTATUS[0]}\" >&2";
        var (_, _, error) = await CommandProcess.RunInShellAsync(_folder.Path, $"(sleep 0.3; articlemodel {command}) | true; {codes}");

        Assert.Equal("codes 0\n", error);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_reported_and_the_rest_goes_on()
    {
        if (OperatingSystem.IsWindows()) return;
        WriteArticles(3);
        Open(_folder.Path);
        File.SetUnixFileMode(_folder["in/1.md"], UnixFileMode.None);

        var (exitCode, text, error) = await CommandProcess.RunWithoutPrivilegesAsync(_folder.Path, "parse", "in", "-f", "jsonl");

        Assert.Equal(1, exitCode);
        Assert.Equal("articlemodel: cannot read in/1.md: access is denied\n", error);
        Assert.Equal(["第0篇", "第2篇"], text.TrimEnd('\n').Split('\n').Select(line => ArticleJson.Deserialize(line).Title));
    }

    [Fact]
    public async Task A_folder_that_may_not_be_written_to_is_reported()
    {
        if (OperatingSystem.IsWindows()) return;
        WriteArticles(2);
        Open(_folder.Path);
        Directory.CreateDirectory(_folder["out"]);
        File.SetUnixFileMode(_folder["out"], UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);

        var (exitCode, text, error) = await CommandProcess.RunWithoutPrivilegesAsync(_folder.Path, "parse", "in", "-o", "out");

        Assert.Equal((1, ""), (exitCode, text));
        Assert.Equal("articlemodel: cannot write out/0.json: access is denied\narticlemodel: cannot write out/1.json: access is denied\n", error);
        Assert.Empty(_folder.Files("out"));
    }

    [Fact]
    public async Task A_folder_that_is_deleted_meanwhile_costs_the_files_that_were_left()
    {
        if (OperatingSystem.IsWindows()) return;
        WriteArticles(400);
        // It waits for its reader after a pipe's worth of output, long before the last file.
        var process = CommandProcess.Start(_folder.Path, "parse", "in", "-f", "jsonl", "-j", "1");
        var first = await process.StandardOutput.ReadLineAsync();

        Directory.Delete(_folder["in"], recursive: true);
        var (exitCode, output, error) = await CommandProcess.FinishAsync(process);

        Assert.Equal(1, exitCode);
        Assert.All(error.TrimEnd('\n').Split('\n'), line => Assert.Matches(@"^articlemodel: cannot read in/\d+\.md: it does not exist$", line));
        Assert.All([first!, .. output.TrimEnd('\n').Split('\n')], IsNumbered);

        static void IsNumbered(string json) => Assert.StartsWith("第", ArticleJson.Deserialize(json).Title, StringComparison.Ordinal);
    }

    private void WriteArticles(int count, string end = "")
    {
        var words = string.Concat(Enumerable.Repeat("她说：“" + Samples.Filler + "”\n\n", 10));
        for (var i = 0; i < count; i++) _folder.Write($"in/{i}.md", Samples.Article($"第{i}篇") + words + end);
    }

    private void AssertWhole(string folder = "out")
    {
        foreach (var file in _folder.Files(folder).Where(file => !Path.GetFileName(file).StartsWith('.')))
            Assert.StartsWith("第", ArticleJson.Deserialize(_folder.Read($"{folder}/{file}")).Title, StringComparison.Ordinal);
    }

    // The folder is the test's own and closed to others.
    [UnsupportedOSPlatform("windows")]
    private static void Open(string folder)
    {
        const UnixFileMode mine = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        File.SetUnixFileMode(folder, mine | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
    }
}
