using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ArticleModel.Json;
using ArticleModel.Parsing;
using ArticleModel.Parsing.Quotes;
using ArticleModel.Testing.Quality;
using ArticleModel.Tests.Cli;
using Xunit.Abstractions;

namespace ArticleModel.Tests.Testing;

public class QualityGateTests(ITestOutputHelper output)
{
    private static readonly string s_annotated = Repository.PathTo("tests/ArticleModel.Tests/Testing/Annotated");
    private static readonly string s_articles = Repository.PathTo("docs/samples/new");

    [Fact]
    public void The_annotated_sample_is_read_above_its_floors()
    {
        var report = QualityGate.Measure(s_annotated, s_articles);
        output.WriteLine(report.ToString());
        foreach (var miss in report.Misses) output.WriteLine(miss);

        QualityGate.Check(report, Repository.PathTo("tests/ArticleModel.Tests/Testing/floors.json"));
    }

    [Fact]
    public void A_parser_without_quotes_misses_them_all()
    {
        var report = QualityGate.Measure(s_annotated, s_articles, new ArticleParserBuilder().SkipQuotes().Build());

        Assert.Equal((0, 14), (report.Score("core.recall").Value, report.Score("core.recall").Count));
        Assert.Equal((1, 0), (report.Score("core.precision").Value, report.Score("core.precision").Count));
        Assert.Equal(1, report.Score("headings.f1").Value);
        Assert.Contains("9000001:30 missed direct: 买的时候三万二，现在连搬下楼的钱都卖不回来", report.Misses);
        Assert.Throws<ArgumentException>(() => report.Score("beauty"));
    }

    [Fact]
    public void Scores_are_those_of_the_matching_that_is_documented()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "a.md"), "# 题\n\n---\n\n甲说：“一二三四五六七八九十。”乙想：“左右上下。”老王说：“走吧。”\n");
        File.WriteAllText(Path.Combine(folder.Path, "a.json"), """
            { "speakers": [{"name": "王五", "kind": "person", "roles": [], "aliases": ["老王"]}],
              "quotes": [
                {"line": 5, "start": "一二", "end": "九十。", "kind": "direct", "speaker": "甲"},
                {"line": 5, "start": "左右", "end": "上下。", "kind": "example", "speaker": null},
                {"line": 5, "start": "走吧", "end": "走吧。", "kind": "direct", "speaker": "王五"}] }
            """);
        var finder = new FixedQuoteFinder(("一二三四五六七", null), ("左右上下", "乙"), ("走吧", "老王"));

        var report = QualityGate.Measure(folder.Path, folder.Path, new ArticleParserBuilder().UseQuoteFinder(finder).Build());

        Assert.Equal((2 / 3.0, 1), (report.Score("core.precision").Value, report.Score("core.recall").Value));
        Assert.Equal((1, 0.5), (report.Score("lenient.precision").Value, report.Score("attribution").Value));
        Assert.Equal((0.5, 1 / 3.0), (report.Score("exact").Value, report.Score("joint.precision").Value));
        Assert.Equal(report.Score("exact").Low, report.Score("exact").High);
    }

    [Fact]
    public void An_annotation_that_is_not_in_its_article_is_named()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "a.md"), "# 题\n\n走吧。\n");
        File.WriteAllText(Path.Combine(folder.Path, "a.json"), """{"quotes": [{"line": 3, "start": "来吧", "end": "。", "kind": "direct"}]}""");
        var failure = Assert.Throws<InvalidDataException>(() => QualityGate.Measure(folder.Path, folder.Path));
        Assert.Contains("starts with '来吧', which is not in line 3", failure.Message);

    }

    [Theory]
    [InlineData("[1]", "")]
    [InlineData("""{"boilerplate_lines": ["9-3"]}""", "The lines '9-3' end before they start.")]
    [InlineData("""{"boilerplate_lines": ["1-99999999999"]}""", "")]
    [InlineData("""{"quotes": [{"line": 3, "start": "走吧", "end": "。"}]}""", "There is no 'kind' in {")]
    [InlineData("""{"quotes": [{"line": 3, "end": "。", "kind": "direct"}]}""", "There is no 'start' in {")]
    [InlineData("""{"speakers": [{"kind": "person"}]}""", "There is no 'name' in {")]
    public void An_annotation_that_is_not_of_the_format_is_named(string json, string reason)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "a.md"), "# 题\n\n走吧。\n");
        File.WriteAllText(Path.Combine(folder.Path, "a.json"), json);

        var failure = Assert.Throws<InvalidDataException>(() => QualityGate.Measure(folder.Path, folder.Path));

        Assert.StartsWith("The annotation a is not of the format: " + reason, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: 题\ntags: 甲\n---\n\n走吧。\n", "[]", 0)]
    [InlineData("+++\ntitle = '题'\n+++\n# 题\n\n走吧。\n", "[4]", 1)]
    [InlineData("# 题\n\n走吧。\n\n---\n\n走了。\n", "[1]", 1)]
    public void Boilerplate_is_counted_behind_the_header_whatever_its_form(string text, string lines, int count)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "a.md"), text);
        File.WriteAllText(Path.Combine(folder.Path, "a.json"), $$"""{"boilerplate_lines": {{lines}}}""");

        var report = QualityGate.Measure(folder.Path, folder.Path);

        Assert.Equal((1, count), (report.Score("boilerplate.precision").Value, report.Score("boilerplate.precision").Count));
        Assert.Equal((1, count), (report.Score("boilerplate.recall").Value, report.Score("boilerplate.recall").Count));
    }

    [Fact]
    public void Floors_rise_when_asked_and_sink_only_when_asked_for_that()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "floors.json");
        var (poor, good, other) = (Report(0.7), Report(0.8), Report(0.9, "other"));

        Assert.Contains("UPDATE_FLOORS=1 writes it", Fails(poor, null));
        QualityFloors.Check(poor, path, "1");
        QualityFloors.Check(good, path, null);
        QualityFloors.Check(good, path, "1");
        const string table = "measure                  floor  score  interval\ncore.f1                  0.800  0.700  [0.600, 0.900]  <\n";
        Assert.Contains("core.f1 below the floor.\n" + table, Fails(poor, null));
        Assert.Contains("UPDATE_FLOORS=1 does not lower floors, and core.f1 would sink", Fails(poor, "1"));
        QualityFloors.Check(poor, path, "lower");
        QualityFloors.Check(poor, path, null);
        Assert.Contains("are not those that the floors", Fails(other, null));

        string Fails(QualityReport report, string? update) => Assert.Throws<ArticleAssertException>(() => QualityFloors.Check(report, path, update)).Message;
    }

    [Fact]
    public void Scores_agree_with_the_scorer_of_the_annotated_corpus()
    {
        var shared = Repository.PathTo("../shared");
        if (!File.Exists(Path.Combine(shared, "eval/score.py")) || !CanRun("python3"))
        {
            output.WriteLine("not compared: the annotated corpus with its scorer, or python3, is not here");
            return;
        }
        using var folder = new TemporaryFolder();
        var (annotations, articles) = (Path.Combine(shared, "gold/annotations"), Path.Combine(shared, "gold/articles"));
        foreach (var file in Directory.EnumerateFiles(articles, "*.md"))
        {
            var article = ArticleParser.Default.Parse(File.ReadAllText(file)).Article;
            File.WriteAllText(Path.Combine(folder.Path, Path.GetFileNameWithoutExtension(file) + ".json"), ArticleJson.Serialize(article));
        }
        var figures = Path.Combine(folder.Path, "figures");
        Run("python3", Path.Combine(shared, "eval/score.py"), "--gold", annotations, "--articles", articles, "--parsed", folder.Path, "--json", figures);

        var report = QualityGate.Measure(annotations, articles);
        output.WriteLine(report.ToString());

        using var scorer = JsonDocument.Parse(File.ReadAllText(figures));
        foreach (var (name, value) in Expected(scorer.RootElement))
            Assert.True(Math.Abs(value - report.Score(name).Value) < 0.0005, $"{name}: {report.Score(name).Value}, the scorer says {value}");
    }

    private static IEnumerable<(string Name, double Value)> Expected(JsonElement figures)
    {
        foreach (var name in new[] { "core", "lenient", "joint", "indirect", "headings", "boilerplate" })
        {
            yield return ($"{name}.precision", figures.GetProperty(name).GetProperty("p").GetDouble());
            yield return ($"{name}.recall", figures.GetProperty(name).GetProperty("r").GetDouble());
            yield return ($"{name}.f1", figures.GetProperty(name).GetProperty("f1").GetDouble());
        }
        (string Name, string Theirs)[] others =
        [
            ("exact", "exact"),
            ("attribution", "attribution"),
            ("indirect.attribution", "indirect_attribution"),
            ("roles", "roles"),
            ("pseudo-headings", "pseudo_heading_recall"),
            ("credits", "credits_accuracy"),
        ];
        foreach (var (name, theirs) in others)
            yield return (name, figures.GetProperty(theirs).GetDouble());
        var pseudonyms = figures.GetProperty("pseudonyms").GetString()!.Split('/').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        yield return ("pseudonyms", pseudonyms[0] / pseudonyms[1]);
    }

    private static QualityReport Report(double value, string digest = "one") =>
        new() { Articles = 1, InputDigest = digest, Misses = [], Scores = [new QualityScore("core.f1", value, 0.6, 0.9, 10)] };

    private static bool CanRun(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private sealed class FixedQuoteFinder(params (string Words, string? Speaker)[] quotes) : IQuoteFinder
    {
        public QuoteFindings FindQuotes(QuoteContext context)
        {
            var named = quotes.Where(quote => quote.Speaker is not null);
            var speakers = named.Select((quote, i) => new Speaker { Id = $"s{i + 1}", Name = quote.Speaker! }).ToList();
            var text = context.Document.Source.Text;
            return new QuoteFindings(speakers.ToValueList(), quotes.Select(quote => new Quote
            {
                Kind = QuoteKind.Direct,
                Text = quote.Words,
                Speaker = speakers.Find(speaker => speaker.Name == quote.Speaker),
                Rule = "fixed",
                Confidence = 1,
                Span = new SourceSpan(text.IndexOf(quote.Words, StringComparison.Ordinal), quote.Words.Length),
            }).ToValueList());
        }
    }
}
