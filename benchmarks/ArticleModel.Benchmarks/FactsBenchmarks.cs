using System.Text;
using ArticleModel.Parsing;
using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>What do the facts cost beside a full parse?</summary>
public class FactsBenchmarks
{
    private IReadOnlyList<string> _texts = [];
    private byte[][] _bytes = [];

    /// <summary>Loads the texts.</summary>
    [GlobalSetup]
    public void Load()
    {
        _texts = Corpus.Texts;
        _bytes = [.. _texts.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>A full parse of text, with quotes.</summary>
    [Benchmark(Baseline = true)]
    public int Article()
    {
        var length = 0;
        foreach (var text in _texts) length += ArticleParser.Default.Parse(text).Article.Title.Length;
        return length;
    }

    /// <summary>A parse of text that skips quotes.</summary>
    [Benchmark]
    public int ArticleWithoutQuotes()
    {
        var length = 0;
        foreach (var text in _texts) length += Parsers.WithoutQuotes.Parse(text).Article.Title.Length;
        return length;
    }

    /// <summary>Facts of text.</summary>
    [Benchmark]
    public int FactsOfText()
    {
        var length = 0;
        foreach (var text in _texts) length += ArticleParser.Default.ParseFacts(text).Facts.Title.Length;
        return length;
    }

    /// <summary>Facts of bytes, which are decoded first.</summary>
    [Benchmark]
    public int FactsOfBytes()
    {
        var length = 0;
        foreach (var bytes in _bytes) length += ArticleParser.Default.ParseFacts(bytes).Facts.Title.Length;
        return length;
    }
}
