using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>What does a parse cost for short and for long articles?</summary>
public class SizeBenchmarks
{
    private IReadOnlyList<string> _texts = [];

    /// <summary>Which third of the articles.</summary>
    [Params(ArticleSize.Short, ArticleSize.Middle, ArticleSize.Long)]
    public ArticleSize Size { get; set; }

    /// <summary>Loads the texts.</summary>
    [GlobalSetup]
    public void Load() => _texts = Corpus.OfSize(Size);

    /// <summary>Markdig's default pipeline.</summary>
    [Benchmark(Baseline = true)]
    public int Markdig()
    {
        var blocks = 0;
        foreach (var text in _texts) blocks += global::Markdig.Markdown.Parse(text).Count;
        return blocks;
    }

    /// <summary>The default parser.</summary>
    [Benchmark]
    public int Article()
    {
        var blocks = 0;
        foreach (var text in _texts) blocks += Parsers.WithoutQuotes.Parse(text).Article.Body.Blocks.Count;
        return blocks;
    }
}
