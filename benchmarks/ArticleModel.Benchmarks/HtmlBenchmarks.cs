using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>What a saved page costs from text to article, beside SmartReader on the same strings.</summary>
/// <remarks>ARTICLEMODEL_PAGES names a folder of pages in HTML; without it, the pages of docs/samples are taken.</remarks>
public class HtmlBenchmarks
{
    private string[] _pages = [];

    [GlobalSetup]
    public void Setup() => _pages = Corpus.Pages();

    [Benchmark(Baseline = true)]
    public int SmartReader()
    {
        var length = 0;
        foreach (var page in _pages)
        {
            using var reader = new SmartReader.Reader("https://pages.example/page", page);
            length += reader.GetArticle().TextContent?.Length ?? 0;
        }
        return length;
    }

    [Benchmark]
    public int ArticleModel()
    {
        var blocks = 0;
        foreach (var page in _pages) blocks += Parsers.WithoutQuotes.Parse(page).Article.Body.Blocks.Count;
        return blocks;
    }
}
