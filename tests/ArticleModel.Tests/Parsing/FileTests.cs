using ArticleModel.Parsing;
using ArticleModel.Tests.Cli;

namespace ArticleModel.Tests.Parsing;

/// <summary>A file gives what its bytes give, on the calling thread and on another.</summary>
public sealed class FileTests : IDisposable
{
    private const string Markdown = "# 灯塔下的面馆\n\n“面在，人就会来。”葛长安说。\n";

    private static readonly SourceInfo s_info = new() { Url = "https://letters.example/noodles" };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_gives_what_its_text_gives()
    {
        _folder.Write("noodles.md", Markdown);
        var path = _folder["noodles.md"];
        var wanted = ArticleParser.Default.Parse(Markdown, s_info with { Path = path });

        foreach (var result in (ParseResult[])[ArticleParser.Default.ParseFile(path, s_info), await ArticleParser.Default.ParseFileAsync(path, s_info)])
        {
            Assert.Equal(wanted.Article, result.Article);
            Assert.Equal((path, s_info.Url), (result.Source.Path, result.Source.Url));
        }
    }

    [Fact]
    public async Task Its_facts_are_those_of_its_text()
    {
        _folder.Write("noodles.md", Markdown);
        var path = _folder["noodles.md"];
        var wanted = ArticleParser.Default.ParseFacts(Markdown, path).Facts;

        Assert.Equal("灯塔下的面馆", wanted.Title);
        Assert.Equal(wanted, ArticleParser.Default.ParseFactsFile(path).Facts);
        Assert.Equal(wanted, (await ArticleParser.Default.ParseFactsFileAsync(path)).Facts);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_not_parsed()
    {
        _folder.Write("long.md", new string('长', 300));
        var parser = new ArticleParserBuilder().LimitSourceLength(100).Build();

        foreach (var result in (ParseResult[])[parser.ParseFile(_folder["long.md"]), await parser.ParseFileAsync(_folder["long.md"])])
        {
            Assert.False(result.IsArticle);
            Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "AM1002");
        }
    }

    [Fact]
    public async Task A_missing_file_is_an_IO_error()
    {
        Assert.Throws<FileNotFoundException>(() => ArticleParser.Default.ParseFile(_folder["none.md"]));
        Assert.Throws<FileNotFoundException>(() => ArticleParser.Default.ParseFactsFile(_folder["none.md"]));
        await Assert.ThrowsAsync<FileNotFoundException>(() => ArticleParser.Default.ParseFileAsync(_folder["none.md"]));
        await Assert.ThrowsAsync<FileNotFoundException>(() => ArticleParser.Default.ParseFactsFileAsync(_folder["none.md"]));
    }

    [Fact]
    public async Task A_cancelled_token_ends_the_reading()
    {
        _folder.Write("noodles.md", Markdown);
        var (path, cancelled) = (_folder["noodles.md"], new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => ArticleParser.Default.ParseFile(path, cancelled));
        Assert.Throws<OperationCanceledException>(() => ArticleParser.Default.ParseFactsFile(path, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ArticleParser.Default.ParseFileAsync(path, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ArticleParser.Default.ParseFactsFileAsync(path, cancelled));
    }

    [Fact]
    public void No_path_and_no_information_are_errors_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("path", () => ArticleParser.Default.ParseFile(null!));
        Assert.Throws<ArgumentNullException>("info", () => ArticleParser.Default.ParseFile("a.md", null!));
        Assert.Throws<ArgumentNullException>("path", () => ArticleParser.Default.ParseFactsFile(null!));
        Assert.Throws<ArgumentNullException>("info", () => ArticleParser.Default.ParseFactsFile("a.md", null!));
    }
}
