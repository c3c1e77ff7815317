using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>What does a parse cost in each dialect? On the samples, whatever corpus is set.</summary>
public class DialectBenchmarks
{
    private IReadOnlyList<string> _texts = [];

    /// <summary>The dialect's folder among the samples.</summary>
    [ParamsSource(nameof(Dialects))]
    public string Dialect { get; set; } = "";

    /// <summary>All dialects.</summary>
    public static IEnumerable<string> Dialects => Corpus.Dialects;

    /// <summary>Loads the samples.</summary>
    [GlobalSetup]
    public void Load() => _texts = Corpus.OfDialect(Dialect);

    /// <summary>The default parser.</summary>
    [Benchmark]
    public int Article()
    {
        var blocks = 0;
        foreach (var text in _texts) blocks += Parsers.WithoutQuotes.Parse(text).Article.Body.Blocks.Count;
        return blocks;
    }
}
