using ArticleModel.Parsing;
using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>What does a whole parse cost beside Markdig's alone on the same strings?</summary>
public class ParseBenchmarks
{
    private IReadOnlyList<string> _texts = [];

    /// <summary>Loads the texts.</summary>
    [GlobalSetup]
    public void Load() => _texts = Corpus.Texts;

    /// <summary>Markdig's default pipeline: blocks and inlines, no model.</summary>
    [Benchmark(Baseline = true)]
    public int Markdig()
    {
        var blocks = 0;
        foreach (var text in _texts) blocks += global::Markdig.Markdown.Parse(text).Count;
        return blocks;
    }

    /// <summary>The default parser: facts, sections, boilerplate, credits.</summary>
    [Benchmark]
    public int Article() => Parse(Parsers.WithoutQuotes);

    /// <summary>The same with quotes and their speakers.</summary>
    [Benchmark]
    public int ArticleWithQuotes() => Parse(ArticleParser.Default);

    private int Parse(ArticleParser parser)
    {
        var blocks = 0;
        foreach (var text in _texts) blocks += parser.Parse(text).Article.Body.Blocks.Count;
        return blocks;
    }
}
