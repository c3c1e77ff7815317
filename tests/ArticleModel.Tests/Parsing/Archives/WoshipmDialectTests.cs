using ArticleModel.Json;
using ArticleModel.Parsing;
using Xunit.Abstractions;

namespace ArticleModel.Tests.Parsing.Archives;

public class WoshipmDialectTests(ITestOutputHelper output)
{
    /// <summary>
    /// Articles whose old dialect lost the breaks between paragraphs or table cells when it was written; nothing in the
    /// source tells where they were. Their text is the same, their blocks are not.
    /// </summary>
    private static readonly string[] s_lostBreaks = ["6219033", "6219782"];

    [Fact]
    public void An_article_has_the_same_content_in_every_dialect()
    {
        var pages = WoshipmPages.All(output).GroupBy(WoshipmPages.IdOf).Where(group => group.Count() > 1).ToList();
        output.WriteLine($"{pages.Count} articles in more than one dialect");

        Parallel.ForEach(pages, group =>
        {
            var articles = group.Select(path => (Path: path, Article: Content(path))).ToList();
            foreach (var (path, article) in articles.Skip(1))
            {
                Assert.True(Folded(articles[0].Article.PlainText()) == Folded(article.PlainText()), $"{path} has another text than {articles[0].Path}.");
                var areEqual = Folded(ArticleJson.Serialize(articles[0].Article)) == Folded(ArticleJson.Serialize(article));
                if (s_lostBreaks.Contains(group.Key)) Assert.False(areEqual, $"{path} is equal now: take it from the list.");
                else Assert.True(areEqual, $"{path} has other content than {articles[0].Path}.");
            }
        });
    }

    // The dialects were saved on different days, so their counters differ; and they differ in white space.
    private static Article Content(string path) =>
        ArticleParser.Default.Parse(File.ReadAllText(path)).Article.WithoutProvenance() with { Stats = null };

    private static string Folded(string text) =>
        string.Concat(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\\n", "", StringComparison.Ordinal);
}
