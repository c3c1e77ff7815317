using ArticleModel.Parsing;
using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>How does the cost of one article grow with its length? Its MB/s should stay where they are.</summary>
public class GrowthBenchmarks
{
    private readonly ArticleParser _withQuotes = new ArticleParserBuilder().FindQuotes().Build();
    private string _text = "";

    /// <summary>How many texts are joined.</summary>
    [Params(1, 2, 4, 8, 16, 32, 64)]
    public int Times { get; set; }

    /// <summary>Joins the texts.</summary>
    [GlobalSetup]
    public void Join() => _text = Joined(Times);

    /// <summary>The default parser.</summary>
    [Benchmark(Baseline = true)]
    public Article Article() => ArticleParser.Default.Parse(_text).Article;

    /// <summary>The same with quotes and their speakers.</summary>
    [Benchmark]
    public Article ArticleWithQuotes() => _withQuotes.Parse(_text).Article;

    /// <summary>The texts end to end, from the first again where they are too few.</summary>
    internal static string Joined(int times) =>
        string.Join("\n\n", Enumerable.Range(0, times).Select(i => Corpus.Texts[i % Corpus.Texts.Count]));
}
