using ArticleModel.Parsing;
using ArticleModel.Parsing.Quotes;
using ArticleModel.Parsing.Reading.Markdown;
using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>What does finding quotes cost on articles that are parsed already?</summary>
public class QuoteBenchmarks
{
    private QuoteContext[] _contexts = [];

    /// <summary>Parses the texts.</summary>
    [GlobalSetup]
    public void Parse() => _contexts = [.. Corpus.Texts.Select(ContextOf)];

    /// <summary>Quotes and their speakers.</summary>
    [Benchmark]
    public int FindQuotes()
    {
        var count = 0;
        foreach (var context in _contexts) count += QuoteFinder.Default.FindQuotes(context).Quotes.Count;
        return count;
    }

    /// <summary>What the finder gets of a text.</summary>
    internal static QuoteContext ContextOf(string text)
    {
        var result = Parsers.WithoutQuotes.Parse(text);
        var document = MarkdownReader.Read(result.Source, new DiagnosticBag(), CancellationToken.None);
        foreach (var block in document.Blocks) _ = block.ToBlocks();
        return new QuoteContext(result.Article, document, new DiagnosticBag(), CancellationToken.None);
    }
}
