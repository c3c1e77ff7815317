using System.Text;
using ArticleModel.Parsing;
using ArticleModel.Parsing.Archives;
using ArticleModel.Tests.Robustness;
using Xunit.Abstractions;

namespace ArticleModel.Tests.Parsing;

/// <summary>Facts alone are the facts of the whole article.</summary>
public class FactsTests(ITestOutputHelper output)
{
    [Fact]
    public void Facts_of_samples_are_those_of_a_full_parse()
    {
        foreach (var path in Repository.Samples) Compare(File.ReadAllText(path), path);
    }

    [Fact]
    public void Facts_of_a_sample_that_was_cut_off_anywhere_are_those_of_a_full_parse()
    {
        foreach (var path in Repository.Samples)
        {
            var text = File.ReadAllText(path);
            for (var length = 0; length < text.Length; length += 1 + text.Length / 50) Compare(text[..length], path);
        }
    }

    [Fact]
    public void Facts_of_samples_whose_lines_were_mixed_up_are_those_of_a_full_parse()
    {
        var random = new Random(1);
        foreach (var path in Repository.Samples)
        {
            var text = File.ReadAllText(path);
            for (var i = 0; i < 20; i++) Compare(WithMovedLine(text, random), path);
        }
    }

    [Fact]
    public void Facts_of_random_Markdown_are_those_of_a_full_parse() => RandomTexts.ForEach(500, RandomMarkdown.Tokens, text => Compare(text, "random"));

    [Fact]
    public void Facts_of_the_corpus_are_those_of_a_full_parse() =>
        Parallel.ForEach(Repository.Corpus(output), path => Compare(File.ReadAllText(path), path));

    [Fact]
    public async Task Text_bytes_and_file_give_the_same_facts()
    {
        foreach (var path in Repository.Samples)
        {
            var text = File.ReadAllText(path);
            var expected = ArticleParser.Default.ParseFacts(text).Facts;

            Assert.Equal(expected, ArticleParser.Default.ParseFacts(Encoding.UTF8.GetBytes(text)).Facts);
            Assert.Equal(expected, (await ArticleParser.Default.ParseFactsFileAsync(path)).Facts);
        }
    }

    [Fact]
    public void A_source_over_the_limit_has_no_facts()
    {
        var result = new ArticleParserBuilder().LimitSourceLength(3).Build().ParseFacts("# A title");

        Assert.Equal(new ArticleFacts(), result.Facts);
        Assert.Null(result.Archive);
    }

    private static string WithMovedLine(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var moved = random.Next(lines.Count);
        var line = lines[moved];
        lines.RemoveAt(moved);
        lines.Insert(random.Next(lines.Count + 1), line);
        return string.Join('\n', lines);
    }

    internal static void Compare(string text, string path, SourceInfo? info = null)
    {
        info ??= new SourceInfo();
        var article = ArticleParser.Default.Parse(text, info).Article;
        var result = ArticleParser.Default.ParseFacts(text, info);

        var expected = Describe(FactOf);
        var actual = Describe(name => typeof(ArticleFacts).GetProperty(name)!.GetValue(result.Facts));
        Assert.True(expected == actual, $"{path}\n{expected}\n{actual}\n{text}");
        Assert.Equal(article.Provenance.Archive, result.Archive);
        Assert.Equal(article.Provenance.Dialect, result.Dialect);

        object? FactOf(string name) => typeof(Article).GetProperty(name) is { } fact
            ? fact.GetValue(article)
            : typeof(Provenance).GetProperty(name)!.GetValue(article.Provenance);
    }

    private static string Describe(Func<string, object?> valueOf) =>
        string.Join('\n', typeof(ArticleFacts).GetProperties().Select(fact => $"{fact.Name}: {valueOf(fact.Name)}"));
}
