using ArticleModel.Parsing;
using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>How does the cost of one article grow with its length? Its MB/s should stay where they are.</summary>
public class GrowthBenchmarks
{
    private string _text = "";

    /// <summary>How many texts are joined.</summary>
    [Params(1, 2, 4, 8, 16, 32, 64)]
    public int Times { get; set; }

    /// <summary>Joins the texts.</summary>
    [GlobalSetup]
    public void Join() => _text = Joined(Times);

    /// <summary>The default parser.</summary>
    [Benchmark(Baseline = true)]
    public Article Article() => Parsers.WithoutQuotes.Parse(_text).Article;

    /// <summary>The same with quotes and their speakers.</summary>
    [Benchmark]
    public Article ArticleWithQuotes() => ArticleParser.Default.Parse(_text).Article;

    /// <summary>
    /// The texts end to end, from the first again where they are too few. Those that define links or hold code are left out:
    /// one of them would hand all that follows to Markdig.
    /// </summary>
    internal static string Joined(int times)
    {
        var texts = Corpus.Texts.Where(text => !text.Contains("]:", StringComparison.Ordinal) && !text.Contains("```", StringComparison.Ordinal)).ToArray();
        return string.Join("\n\n", Enumerable.Range(0, times).Select(i => texts[i % texts.Length]));
    }
}
