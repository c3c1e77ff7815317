using System.Diagnostics;
using ArticleModel.Json;
using ArticleModel.Parsing;
using ArticleModel.Testing.Invariants;
using ArticleModel.Writing;

namespace ArticleModel.Tests.Robustness;

/// <summary>No source is too deep, none takes more than its length is worth, and every parse can be stopped.</summary>
public class PathologicalTests
{
    // Below this the clock and the runtime count for more than the parse.
    private const double NoiseInMilliseconds = 25;

    private const int MostMilliseconds = 3_000;
    private const int MostRounds = 3;

    public static TheoryData<string> Names => [.. Pathological.Sources.Keys];

    public static TheoryData<string> NamesOfAll => [.. Pathological.Sources.Keys, .. PathologicalPages.Sources.Keys];

    private static Func<int, string> Source(string name) => Pathological.Sources.GetValueOrDefault(name) ?? PathologicalPages.Sources[name];

    [Theory]
    [MemberData(nameof(NamesOfAll))]
    public void It_ends_in_an_article_or_a_diagnostic(string name)
    {
        var result = ArticleParser.Default.Parse(Source(name)(100_000));

        SpanInvariants.Check(result.Article, result.Source, result.Diagnostics);
        Assert.True(result.Diagnostics.Count > 0 || result.IsArticle);
    }

    [Theory]
    [MemberData(nameof(NamesOfAll))]
    public void A_small_one_keeps_all_invariants(string name)
    {
        foreach (var size in (int[])[1, 2, 3, 50, 300]) ArticleAssert.Invariants(ArticleParser.Default.Parse(Source(name)(size)));
    }

    [Theory]
    [MemberData(nameof(NamesOfAll))]
    public void Twice_the_source_takes_less_than_three_times_the_work(string name)
    {
        var (small, large) = (Source(name)(8_000), Source(name)(16_000));
        var (first, second) = CpuTime.OfBoth(
            () => ArticleParser.Default.Parse(small),
            () => ArticleParser.Default.Parse(large),
            until: (first, second) => second < (3 * first) + NoiseInMilliseconds);

        Assert.True(second < (3 * first) + NoiseInMilliseconds, $"{first:0.0} ms, then {second:0.0} ms");
    }

    [Theory]
    [InlineData("references to a long address")]
    [InlineData("images of a long address")]
    [InlineData("images in a long link")]
    public void What_is_written_is_not_the_square_of_the_source(string name)
    {
        var article = ArticleParser.Default.Parse("# 文\n\n字。\n\n" + Pathological.Sources[name](20_000)).Article;

        Assert.InRange(ArticleJson.SerializeToUtf8(article).Length, 0, 8_000_000);
        Assert.InRange(ArticleMarkdown.Write(article).Length, 0, 8_000_000);
    }

    [Fact]
    public void A_million_lines_of_one_character_are_one_paragraph()
    {
        var article = ArticleParser.Default.Parse(Pathological.Sources["lines of one character"](1_000_000)).Article;

        Assert.Equal(2 * 1_000_000 - 1, Assert.IsType<Paragraph>(Assert.Single(article.Body.Blocks)).Text.Length);
    }

    [Fact]
    public async Task A_file_of_100_MB_is_over_the_limit_and_not_parsed()
    {
        using var folder = new Cli.TemporaryFolder();
        await using (var file = File.Create(folder["large.md"])) file.SetLength(100_000_000);

        var result = await ArticleParser.Default.ParseFileAsync(folder["large.md"]);

        Assert.False(result.IsArticle);
        Assert.Equal("AM1002", Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Code);
    }

    /// <summary>What keeps one stage busy for long: each is stopped in the middle.</summary>
    public static TheoryData<string, int> LongRuns => new()
    {
        { "lines of one character", 8_000_000 },
        { "paragraphs of one character", 4_000_000 },
        { "rules", 4_000_000 },
        { "headings", 1_000_000 },
        { "fences", 1_000_000 },
        { "rows of a table", 1_000_000 },
        { "short quotes", 2_000_000 },
        { "quotation marks inside quotation marks", 4_000_000 },
        { "images that nothing closes, a paragraph each", 1_000_000 },
        { "items with lazy lines", 1_000_000 },
        { "paragraphs that look like headings", 1_000_000 },
        { "credit lines", 1_000_000 },
        { "back-slashes", 16_000_000 },
        { "emphasis that nothing closes", 8_000_000 },
        { "references to one definition", 20_000 },
    };

    // The promise is 100 ms of work; the margin and the rounds are for machines that do other work meanwhile.
    [Theory]
    [MemberData(nameof(LongRuns))]
    public async Task A_parse_stops_soon_after_it_is_cancelled(string name, int size)
    {
        var text = Pathological.Sources[name](size);
        var least = long.MaxValue;

        for (var round = 0; round < MostRounds && least >= MostMilliseconds; round++) least = Math.Min(least, await MillisecondsToStop(text));

        Assert.True(least < MostMilliseconds, $"it went on for {least} ms");
    }

    private static async Task<long> MillisecondsToStop(string text)
    {
        using var cancel = new CancellationTokenSource();
        var parse = Task.Run(() => ArticleParser.Default.Parse(text, cancellationToken: cancel.Token));
        await Task.Delay(150);
        var watch = Stopwatch.StartNew();
        await cancel.CancelAsync();
        var failure = await Record.ExceptionAsync(() => parse);

        Assert.True(failure is null or OperationCanceledException, failure?.ToString());
        return watch.ElapsedMilliseconds;
    }
}
