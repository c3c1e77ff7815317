using ArticleModel.Json;
using ArticleModel.Parsing;
using ArticleModel.Tests.Cli;

namespace ArticleModel.Tests.Docs;

public sealed class GettingStartedTests : IDisposable
{
    private const string Page = "docs/getting-started.md";

    private static readonly string[] s_steps = ["parse", "quotes", "folder"];

    private readonly TemporaryFolder _folder = new();

    private PageConsole Console { get; } = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_step_prints_what_the_page_shows()
    {
        var articles = CodeSample.BlocksOf(Page, "markdown");
        var shown = CodeSample.BlocksOf(Page, "text");
        var file = _folder.Write("noodles.md", articles[0] + "\n");

        await ParseAsync([file]);
        Assert.Equal(shown[0], Console.Take());

        await QuotesAsync([file]);
        Assert.Equal(shown[1], Console.Take());

        _folder.Write("tide.md", articles[1] + "\n");
        CountFolder([_folder.Path]);
        Assert.Equal(shown[2], Console.Take());
        Assert.Equal(["灯塔下的面馆", "等潮的人"], _folder.Read("articles.jsonl").TrimEnd('\n').Split('\n').Select(line => ArticleJson.Deserialize(line).Title));
    }

    [Fact]
    public void Every_example_of_the_page_is_a_part_of_these_tests() =>
        Assert.Equal(s_steps.Select(name => CodeSample.InSource("GettingStartedTests.cs", name)), CodeSample.InPage(Page));

    [Fact]
    public async Task Each_command_of_the_page_runs()
    {
        var articles = CodeSample.BlocksOf(Page, "markdown");
        _folder.Write("noodles.md", articles[0] + "\n");
        _folder.Write("tide.md", articles[1] + "\n");
        var commands = File.ReadAllLines(Repository.PathTo(Page)).Where(line => line.StartsWith("dotnet articlemodel ", StringComparison.Ordinal)).ToList();

        Assert.Equal(4, commands.Count);
        foreach (var command in commands)
        {
            var run = await CommandRun.OfAsync([.. command.Split(' ').Skip(2).Select(InFolder)]);
            Assert.True(run.ExitCode == 0, $"{command}: {run.Error}");
        }
        Assert.Equal(["noodles.json", "tide.json"], _folder.Files("out"));

        string InFolder(string word) => word is "." ? _folder.Path : word is "noodles.md" or "out" ? _folder[word] : word;
    }

    private async Task ParseAsync(string[] args)
    {
        // parse
        var result = await ArticleParser.Default.ParseFileAsync(args[0]);
        var article = result.Article;
        Console.WriteLine($"{article.Title} ({article.Quotes.Count} quotes)");
        foreach (var (number, section) in article.Outline())
            Console.WriteLine($"  {number} {section.Heading}");
        foreach (var diagnostic in result.Diagnostics)
            Console.WriteLine($"  line {result.Source.PositionOf(diagnostic.Span.Start).Line}: {diagnostic}");
        // parse
    }

    private async Task QuotesAsync(string[] args)
    {
        var result = await ArticleParser.Default.ParseFileAsync(args[0]);

        // quotes
        foreach (var speaker in result.Article.Speakers)
        {
            Console.WriteLine($"{speaker.Name}, {string.Join("、", speaker.Roles)}");
            foreach (var quote in result.Article.QuotesBy(speaker))
            {
                var position = result.Source.PositionOf(quote.Span.Start);
                Console.WriteLine($"  {position.Line}:{position.Column} {quote.Kind} ({quote.Rule}): {quote.Text}");
            }
        }
        // quotes
    }

    private void CountFolder(string[] args)
    {
        // folder
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        using var lines = new StreamWriter(Path.Join(args[0], "articles.jsonl"));
        foreach (var path in Directory.EnumerateFiles(args[0], "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var result = ArticleParser.Default.ParseFile(path);
            if (!result.IsArticle) continue;
            lines.WriteLine(ArticleJson.Serialize(result.Article));
            foreach (var quote in result.Article.Quotes.Where(quote => quote.Speaker is not null))
                counts[quote.Speaker!.Name] = counts.GetValueOrDefault(quote.Speaker.Name) + 1;
        }
        foreach (var (name, count) in counts.OrderByDescending(pair => pair.Value))
            Console.WriteLine($"{count} {name}");
        // folder
    }
}
