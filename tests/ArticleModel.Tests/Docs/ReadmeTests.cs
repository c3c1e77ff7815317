using ArticleModel.Parsing;

namespace ArticleModel.Tests.Docs;

public class ReadmeTests
{
    [Fact]
    public async Task Example_of_the_readme_runs()
    {
        var path = Repository.PathTo("docs/samples/new/9000001.md");

        // README
        var result = await ArticleParser.Default.ParseFileAsync(path);
        var article = result.Article;
        Console.WriteLine($"{article.Title} ({article.Author?.Name}, {article.PublishedOn:yyyy-MM-dd})");
        foreach (var (number, section) in article.Outline())
            Console.WriteLine($"{number} {section.Heading}");
        foreach (var speaker in article.Speakers)
        {
            Console.WriteLine($"{speaker.Name}:");
            foreach (var quote in article.QuotesBy(speaker))
                Console.WriteLine($"  {quote.Text} (line {result.Source.PositionOf(quote.Span.Start).Line})");
        }
        // README

        Assert.True(result.IsArticle);
    }

    [Fact]
    public void Example_of_the_readme_is_the_body_of_a_test() => CodeSample.AssertSame("README.md", "ReadmeTests.cs", "README");
}
