using System.Text.Json;
using ArticleModel.Json;
using ArticleModel.Parsing;

namespace ArticleModel.Tests.Cli;

public sealed class ParseCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_of_a_folder_keep_their_relative_paths()
    {
        _folder.Write("corpus/new/x/y.md", Samples.Article("甲"));
        _folder.Write("corpus/z.markdown", Samples.Article("乙"));
        _folder.Write("corpus/notes.txt", Samples.Article("丙"));

        var run = await CommandRun.OfAsync("parse", _folder["corpus"], "-o", _folder["out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal(["new/x/y.json", "z.json"], _folder.Files("out"));
        Assert.Equal("甲", ArticleJson.Deserialize(_folder.Read("out/new/x/y.json")).Title);
    }

    [Fact]
    public async Task A_manifest_gives_the_addresses_of_pages()
    {
        const string Page = "<!doctype html><title>桥</title><h1>桥</h1>"
            + "<p>老桥修了三年，今天终于通车。河边的人都来看，孩子们跑过去又跑回来，一直到天黑。"
            + "<a href=\"../map\">地图</a>上还没有它，船夫们倒是早就知道了这件事，在茶馆里说了一个冬天。</p>";
        _folder.Write("pages/a.html", Page);
        _folder.Write("pages/b.html", Page);
        var manifest = _folder.Write("pages.tsv", "# path, address\n\npages/a.html\thttps://bridges.example/news/1\n");

        var run = await CommandRun.OfAsync("parse", _folder["pages"], "-o", _folder["out"], "--manifest", manifest);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("https://bridges.example/news/1", ArticleJson.Deserialize(_folder.Read("out/a.json")).Origin);
        Assert.Contains("https://bridges.example/map", _folder.Read("out/a.json"), StringComparison.Ordinal);
        Assert.Null(ArticleJson.Deserialize(_folder.Read("out/b.json")).Origin);
    }

    [Fact]
    public async Task A_manifest_with_a_line_that_is_none_is_a_mistake_of_usage()
    {
        var page = _folder.Write("a.html", "<!doctype html><p>x");
        var manifest = _folder.Write("pages.tsv", "a.html https://bridges.example/\n");

        var run = await CommandRun.OfAsync("parse", page, "--manifest", manifest);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_named_gives_its_name_and_is_taken_whatever_its_ending()
    {
        var first = _folder.Write("deep/down/article.md", Samples.Article("甲"));
        var second = _folder.Write("notes.txt", Samples.Article("乙"));

        var run = await CommandRun.OfAsync("parse", first, second, "-o", _folder["out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["article.json", "notes.json"], _folder.Files("out"));
    }

    [Fact]
    public async Task Hidden_entries_and_the_output_folder_are_not_searched()
    {
        _folder.Write("a.md", Samples.Article("甲"));
        _folder.Write(".git/b.md", Samples.Article("乙"));
        _folder.Write(".c.md", Samples.Article("丙"));
        _folder.Write("out/old.md", Samples.Article("丁"));

        await CommandRun.OfAsync("parse", _folder.Path, "-o", _folder["out"]);

        Assert.Equal(["a.json", "old.md"], _folder.Files("out"));
    }

    [Fact]
    public async Task A_file_holds_the_bytes_that_standard_output_gets()
    {
        var path = _folder.Write("a.md", Samples.Article("甲"));

        foreach (var (format, extension) in new[] { ("json", "json"), ("jsonl", "jsonl"), ("jsonld", "jsonld"), ("markdown", "md"), ("text", "txt") })
        {
            var run = await CommandRun.OfAsync("parse", path, "--format", format);
            await CommandRun.OfAsync("parse", path, "--format", format, "-o", _folder["out"]);
            Assert.Equal(run.Output, _folder.Read($"out/a.{extension}"));
        }
    }

    [Fact]
    public async Task The_number_of_jobs_changes_neither_order_nor_bytes()
    {
        for (var i = 0; i < 60; i++) _folder.Write($"in/{i % 7}/{i}.md", Samples.Article($"第{i}篇", fillers: i * 37 % 50));
        _folder.Write("in/3/index.md", "# 目录\n");

        var one = await CommandRun.OfAsync("parse", _folder["in"], "--format", "jsonl", "--jobs", "1");
        var eight = await CommandRun.OfAsync("parse", _folder["in"], "--format", "jsonl", "--jobs", "8");
        await CommandRun.OfAsync("parse", _folder["in"], "-o", _folder["one"], "--jobs", "1");
        await CommandRun.OfAsync("parse", _folder["in"], "-o", _folder["eight"], "--jobs", "8");

        Assert.Equal(one, eight);
        Assert.Equal(60, one.Output.Count(c => c == '\n'));
        Assert.Equal(_folder.Files("one"), _folder.Files("eight"));
        Assert.All(_folder.Files("one"), file => Assert.Equal(_folder.Read($"one/{file}"), _folder.Read($"eight/{file}")));
    }

    [Fact]
    public async Task Inputs_come_in_the_order_of_the_arguments_and_inside_a_folder_by_path()
    {
        var last = _folder.Write("a.md", Samples.Article("末"));
        _folder.Write("in/b/1.md", Samples.Article("二"));
        _folder.Write("in/a.md", Samples.Article("一"));
        _folder.Write("in/c.md", Samples.Article("三"));

        var run = await CommandRun.OfAsync("parse", _folder["in"], last, "-f", "text");

        Assert.Equal(["一", "二", "三", "末"], run.Output.Split('\n').Where(line => line.Length == 1));
    }

    [Fact]
    public async Task Json_of_one_file_is_the_article()
    {
        var path = _folder.Write("a.md", Samples.Article("甲"));

        var run = await CommandRun.OfAsync("parse", path);

        Assert.Equal(ArticleParser.Default.Parse(Samples.Article("甲"), path).Article, ArticleJson.Deserialize(run.Output));
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Json_of_a_folder_is_an_array_however_many_articles_it_holds(int count)
    {
        _folder.Write("in/index.md", "# 目录\n");
        for (var i = 0; i < count; i++) _folder.Write($"in/{i}.md", Samples.Article($"第{i}篇"));

        var run = await CommandRun.OfAsync("parse", _folder["in"]);

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(count, json.RootElement.GetArrayLength());
        var articles = json.RootElement.EnumerateArray().Select(item => ArticleJson.Deserialize(item.GetRawText()));
        Assert.All(articles, article => Assert.StartsWith("第", article.Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Jsonl_has_one_article_a_line()
    {
        var first = _folder.Write("a.md", Samples.Article("甲"));
        var second = _folder.Write("b.md", Samples.Article("乙"));

        var run = await CommandRun.OfAsync("parse", first, second, "-f", "jsonl");

        Assert.Equal(["甲", "乙"], run.Output.TrimEnd('\n').Split('\n').Select(line => ArticleJson.Deserialize(line).Title));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Json_ld_of_a_folder_is_an_array_of_news_articles(int count)
    {
        for (var i = 0; i < count; i++) _folder.Write($"in/{i}.md", Samples.Article($"第{i}篇"));

        var run = await CommandRun.OfAsync("parse", _folder["in"], "-f", "jsonld");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(count, json.RootElement.GetArrayLength());
        Assert.All(json.RootElement.EnumerateArray(), item => Assert.Equal("NewsArticle", item.GetProperty("@type").GetString()));
    }

    [Fact]
    public async Task A_dash_reads_standard_input()
    {
        var run = await CommandRun.WithInputAsync(Samples.Article("甲"), "parse", "-");
        await CommandRun.WithInputAsync(Samples.Article("甲"), "parse", "-", "-o", _folder["out"]);

        Assert.Equal("甲", ArticleJson.Deserialize(run.Output).Title);
        Assert.Equal(["stdin.json"], _folder.Files("out"));
    }

    [Fact]
    public async Task What_is_not_an_article_is_reported_and_passed_over()
    {
        _folder.Write("in/a.md", Samples.Article("甲"));
        var index = _folder.Write("in/index.md", "# 目录\n\n- [甲](a.md)\n");

        var run = await CommandRun.OfAsync("parse", _folder["in"], "-o", _folder["out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"-- {index}: not an article, ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["a.json"], _folder.Files("out"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_reported_and_the_rest_goes_on()
    {
        _folder.Write("in/a.md", Samples.Article("甲"));
        File.CreateSymbolicLink(_folder["in/b.md"], _folder["nowhere.md"]);
        _folder.Write("in/c.md", Samples.Article("丙"));
        var missing = _folder["missing.md"];

        var run = await CommandRun.OfAsync("parse", _folder["in"], missing, "-o", _folder["out"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [$"articlemodel: cannot read {_folder["in/b.md"]}: it does not exist", $"articlemodel: cannot read {missing}: it does not exist"],
            run.ErrorLines);
        Assert.Equal(["a.json", "c.json"], _folder.Files("out"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_reported_and_leaves_nothing_behind()
    {
        _folder.Write("in/a.md", Samples.Article("甲"));
        _folder.Write("in/b.md", Samples.Article("乙"));
        Directory.CreateDirectory(_folder["out/a.json"]);

        var run = await CommandRun.OfAsync("parse", _folder["in"], "-o", _folder["out"]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"articlemodel: cannot write {_folder["out/a.json"]}: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["b.json"], _folder.Files("out"));
    }

    [Fact]
    public async Task Two_inputs_with_one_output_are_refused_before_anything_is_written()
    {
        var first = _folder.Write("in/a.md", Samples.Article("甲"));
        var second = _folder.Write("in/a.markdown", Samples.Article("乙"));

        var run = await CommandRun.OfAsync("parse", _folder["in"], "-o", _folder["out"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([$"articlemodel: {second} and {first} would both be written to {_folder["out/a.json"]}"], run.ErrorLines);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public async Task An_output_never_takes_the_place_of_an_input()
    {
        var path = _folder.Write("a.md", Samples.Article("甲"));

        var run = await CommandRun.OfAsync("parse", path, "-f", "markdown", "-o", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Samples.Article("甲"), _folder.Read("a.md"));
    }

    [Fact]
    public async Task A_file_is_no_output_folder()
    {
        var path = _folder.Write("a.md", Samples.Article("甲"));

        var run = await CommandRun.OfAsync("parse", path, "-o", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"articlemodel: {path} is a file; the output goes to a folder.", run.ErrorLines[0]);
    }

    [Fact]
    public async Task An_existing_file_is_replaced_whole()
    {
        var path = _folder.Write("a.md", Samples.Article("甲"));
        _folder.Write("out/a.json", new string('x', 100_000));

        await CommandRun.OfAsync("parse", path, "-o", _folder["out"]);

        Assert.Equal("甲", ArticleJson.Deserialize(_folder.Read("out/a.json")).Title);
        Assert.Equal(["a.json"], _folder.Files("out"));
    }

    [Fact]
    public async Task Text_has_the_title_above_the_plain_text()
    {
        var run = await CommandRun.WithInputAsync("# 题目\n\n**" + Samples.Filler + "**然后\n", "parse", "-", "-f", "text");

        Assert.Equal($"题目\n\n{Samples.Filler}然后\n", run.Output);
    }

    [Fact]
    public async Task A_terminal_is_not_steered_by_the_text_it_shows()
    {
        var path = _folder.Write("a.md", $"# 题目\n\n{Samples.Filler}\u001b]0;x\u0007\u009b31m\n");

        foreach (var format in new[] { "json", "jsonl", "jsonld", "markdown", "text" })
        {
            var run = await CommandRun.InTerminalAsync(80, "parse", path, "-f", format);
            Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
        }
    }
}
