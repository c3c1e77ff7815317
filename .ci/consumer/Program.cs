using System.Text.Json;
using ArticleModel;
using ArticleModel.Json;
using ArticleModel.Parsing;
using ArticleModel.Testing;
using ArticleModel.Writing;

// Every part of both packages once, so that trimming and native code have nothing left to break.
var parser = ArticleParser.Default;
var quotes = 0;
foreach (var generated in ArticleGenerator.GenerateMany(20))
{
    var result = parser.Parse(generated.Text);
    ArticleAssert.Invariants(result);
    ArticleAssert.NoDiagnostics(result, "AM4001", "AM4002");
    ArticleAssert.Equal(generated.Expected.Body, result.Article.Body);
    ArticleAssert.Equal(result.Article, ArticleJson.Deserialize(ArticleJson.Serialize(result.Article)));
    if (parser.Parse(ArticleMarkdown.Write(result.Article)).Article.PlainText() != result.Article.PlainText()) return 1;
    if (!ArticleText.Write(result.Article).StartsWith(result.Article.Title, StringComparison.Ordinal)) return 1;
    using (var json = JsonDocument.Parse(ArticleJsonLd.Write(result.Article)))
        if (json.RootElement.GetProperty("headline").GetString() != result.Article.Title) return 1;
    quotes += result.Article.Quotes.Count;
}
var profile = CorpusProfile.Of(ArticleGenerator.GenerateMany(20).Select(generated => parser.Parse(generated.Text)));
profile.Match(CorpusProfile.FromJson(profile.ToJson()));

var built = new ArticleBuilder("山脚面").Section("一、和面").Quote("葛长安", "急不得。").Build();
ArticleAssert.HasQuote(built, "葛长安", "急不得");
Console.WriteLine(ArticleSnapshot.Write(built));
try
{
    ArticleAssert.HasQuote(built, "葛长安", "没有说过");
    return 1;
}
catch (ArticleAssertException exception)
{
    Console.WriteLine(exception.Message);
}
Console.WriteLine($"{profile.Articles} articles, {quotes} quotes");
return quotes > 0 ? 0 : 1;
