using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleModel.Json;
using ArticleModel.Parsing;
using ArticleModel.Testing.Snapshots;
using Json.Schema;

namespace ArticleModel.Tests.Json;

public class ArticleSchemaTests
{
    private static readonly string s_path = Repository.PathTo("docs/article.schema.json");
    private static readonly JsonSchema s_schema = JsonSchema.FromText(File.ReadAllText(s_path));
    private static readonly EvaluationOptions s_options = new() { OutputFormat = OutputFormat.List };

    [Fact]
    public void The_schema_is_that_of_the_model() => SnapshotFile.Match(s_path, ArticleSchema.Generate());

    [Fact]
    public void The_json_of_every_sample_is_of_the_schema()
    {
        foreach (var path in Repository.Samples.Concat(Repository.Pages))
            Assert.Empty(Problems(ArticleJson.Serialize(ArticleParser.Default.Parse(File.ReadAllText(path)).Article)));
    }

    [Fact]
    public void The_json_of_random_articles_is_of_the_schema()
    {
        for (var seed = 0; seed < 200; seed++) Assert.Empty(Problems(ArticleJson.Serialize(new RandomArticle(seed).Make())));
    }

    [Fact]
    public void The_example_of_the_page_is_of_the_schema() =>
        Assert.Empty(Problems(File.ReadAllText(Repository.PathTo("docs/json-format.md")).Split("```json\n")[1].Split("```")[0]));

    [Theory]
    [InlineData("formatVersion", "2")]
    [InlineData("formatVersion", null)]
    [InlineData("title", null)]
    [InlineData("body", null)]
    [InlineData("mood", "\"froh\"")]
    [InlineData("tags", "[\"邮政\"]")]
    [InlineData("publishedOn", "20231122")]
    [InlineData("speakers", "[{\"id\": \"s1\", \"name\": \"程远舟\", \"kind\": \"ghost\"}]")]
    [InlineData("quotes", "[{\"kind\": \"direct\", \"text\": \"走吧\", \"speaker\": {\"id\": \"s1\"}, \"rule\": \"none\", \"confidence\": 0}]")]
    [InlineData("body", "{\"level\": 0, \"blocks\": [{\"text\": \"没有种类\"}]}")]
    [InlineData("body", "{\"level\": 0, \"blocks\": [{\"kind\": \"poem\", \"text\": \"种类不对\"}]}")]
    public void What_the_library_never_writes_is_not_of_the_schema(string member, string? json)
    {
        var article = JsonNode.Parse("{\"formatVersion\": 1, \"title\": \"题\", \"body\": {\"level\": 0}}")!.AsObject();
        Assert.Empty(Problems(article.ToJsonString()));

        if (json is null) article.Remove(member);
        else article[member] = JsonNode.Parse(json);

        Assert.NotEmpty(Problems(article.ToJsonString()));
    }

    private static List<string> Problems(string json)
    {
        using var document = JsonDocument.Parse(json);
        var results = s_schema.Evaluate(document.RootElement, s_options);
        if (results.IsValid) return [];
        var details = (results.Details ?? []).SelectMany(detail => (detail.Errors ?? []).Select(error => $"{detail.InstanceLocation}: {error.Value}"));
        return [.. details, "not valid"];
    }
}
