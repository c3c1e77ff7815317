using ArticleModel.Parsing;
using ArticleModel.Tests.Cli;

namespace ArticleModel.Tests.Docs;

public sealed class ReadmeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private PageConsole Console { get; } = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public async Task Example_of_the_readme_prints_what_it_shows(string page)
    {
        string[] args = [_folder.Write("noodles.md", CodeSample.BlocksOf(page, "markdown")[0] + "\n")];

        // README
        var result = await ArticleParser.Default.ParseFileAsync(args[0]);
        foreach (var speaker in result.Article.Speakers)
        {
            Console.WriteLine($"{speaker.Name}, {string.Join("、", speaker.Roles)}");
            foreach (var quote in result.Article.QuotesBy(speaker))
                Console.WriteLine($"  line {result.Source.PositionOf(quote.Span.Start).Line}, {quote.Kind}: {quote.Text}");
        }
        // README

        Assert.Equal(CodeSample.BlocksOf(page, "text")[0], Console.Take());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Example_of_the_readme_is_the_body_of_a_test(string page) => CodeSample.AssertSame(page, "ReadmeTests.cs", "README");

    [Fact]
    public void Both_readmes_have_the_same_sections_and_links_to_the_same_pages()
    {
        var english = File.ReadAllLines(Repository.PathTo("README.md"));
        var chinese = File.ReadAllLines(Repository.PathTo("README.zh-CN.md"));

        Assert.Equal(english.Count(line => line.StartsWith('#')), chinese.Count(line => line.StartsWith('#')));
        Assert.All(
            Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md").Select(Repository.NameOf),
            name => Assert.All([english, chinese], page => Assert.Contains(page, line => line.Contains($"({name})", StringComparison.Ordinal))));
    }
}
