using System.Security.Cryptography;
using System.Text;
using ArticleModel.Parsing;
using Xunit.Abstractions;

namespace ArticleModel.Tests.Testing;

public class ArticleGeneratorTests(ITestOutputHelper output)
{
    /// <summary>Changes with a word, a pattern or a draw: an intended change of a minor version.</summary>
    [Theory]
    [InlineData(GeneratorLanguage.Chinese, "2e773487c2a5ec98")]
    [InlineData(GeneratorLanguage.English, "b9f8607d7bc1b60a")]
    public void The_same_seed_gives_the_same_article(GeneratorLanguage language, string digest)
    {
        var texts = string.Concat(ArticleGenerator.GenerateMany(100, options: new GeneratorOptions { Language = language }).Select(article => article.Text));

        Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(texts)))[..16]);
    }

    [Fact]
    public void English_articles_are_read_with_the_sections_that_were_drawn()
    {
        var parser = new ArticleParserBuilder().SkipQuotes().Build();
        foreach (var article in ArticleGenerator.GenerateMany(200, options: new GeneratorOptions { Language = GeneratorLanguage.English }))
        {
            ArticleAssert.Invariants(new ArticlePage(article.Text, article.Expected));
            ArticleAssert.Equal(article.Expected with { Quotes = [], Speakers = [] }, parser.Parse(article.Text).Article);
        }
    }

    [Fact]
    public void Quotes_and_speakers_are_those_that_were_drawn()
    {
        foreach (var article in ArticleGenerator.GenerateMany(100).Select(generated => generated.Expected))
        {
            Assert.All(article.Quotes, quote => Assert.Contains(quote.Text, article.PlainText()));
            Assert.All(article.Speakers, speaker => Assert.NotEmpty(article.QuotesBy(speaker)));
            Assert.All(article.Speakers, speaker => Assert.NotEmpty(speaker.Roles));
        }
        Assert.InRange(ArticleGenerator.GenerateMany(100).Average(article => article.Expected.Quotes.Count), 3, 30);
    }

    [Fact]
    public void The_built_in_quote_finder_finds_most_of_what_was_drawn()
    {
        var (right, found, expected) = (0, 0, 0);
        foreach (var article in ArticleGenerator.GenerateMany(200))
        {
            var quotes = ArticleParser.Default.Parse(article.Text).Article.Quotes.Where(quote => quote.Kind == QuoteKind.Direct).ToList();
            var drawn = article.Expected.Quotes.Where(quote => quote.Kind == QuoteKind.Direct).ToDictionary(quote => quote.Span.Start);
            (found, expected) = (found + quotes.Count, expected + drawn.Count);
            right += quotes.Count(quote => drawn.TryGetValue(quote.Span.Start, out var wanted) && IsSame(quote, wanted));
        }
        output.WriteLine($"{right} of {expected} drawn quotes with the right speaker, {found} found");

        Assert.True(right >= 0.9 * expected, $"{right} of {expected}");
        Assert.True(right >= 0.9 * found, $"{right} of {found} found");

        static bool IsSame(Quote quote, Quote wanted) => wanted.Span == quote.Span && wanted.Speaker!.Name == quote.Speaker?.Name;
    }
}
