using ArticleModel.Parsing;

namespace ArticleModel.Tests.Conventions;

public class ReadmeTests
{
    [Fact]
    public async Task Example_of_the_readme_runs()
    {
        var path = Repository.PathTo("docs/samples/new/9000001.md");

        // <readme>
        var result = await ArticleParser.Default.ParseFileAsync(path);
        var article = result.Article;

        Console.WriteLine($"{article.Title} ({article.Author?.Name}, {article.PublishedOn:yyyy-MM-dd})");
        foreach (var (number, section) in article.Outline())
            Console.WriteLine($"{number} {section.Heading}");
        foreach (var quote in article.Quotes)
            Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text} (line {result.Source.PositionOf(quote.Span.Start).Line})");
        foreach (var item in article.Provenance.Boilerplate)
            Console.WriteLine($"dropped: {item.Kind} at {item.Span.Start}");
        foreach (var diagnostic in result.Diagnostics)
            Console.WriteLine(diagnostic);
        // </readme>

        Assert.True(result.IsArticle);
    }

    [Fact]
    public void Example_of_the_readme_is_the_body_of_a_test()
    {
        var test = Between(File.ReadAllText(Repository.PathTo("tests/ArticleModel.Tests/Conventions/ReadmeTests.cs")), "// <readme>\n", "        // </readme>");
        var expected = string.Join('\n', test.Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line));

        Assert.Equal(expected, Between(File.ReadAllText(Repository.PathTo("README.md")), "```csharp\n", "```"));
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
