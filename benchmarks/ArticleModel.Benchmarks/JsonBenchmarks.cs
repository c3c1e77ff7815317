using System.Buffers;
using ArticleModel.Json;
using ArticleModel.Parsing;
using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>What does JSON cost? Per byte of the article's source, beside its parse.</summary>
public class JsonBenchmarks
{
    private readonly ArrayBufferWriter<byte> _output = new();
    private Article[] _articles = [];
    private byte[][] _json = [];

    /// <summary>Parses the texts.</summary>
    [GlobalSetup]
    public void Parse()
    {
        _articles = [.. Corpus.Texts.Select(text => ArticleParser.Default.Parse(text).Article)];
        _json = [.. _articles.Select(article => ArticleJson.SerializeToUtf8(article))];
    }

    /// <summary>The parse with quotes that gives these articles.</summary>
    [Benchmark(Baseline = true)]
    public int Article()
    {
        var count = 0;
        foreach (var text in Corpus.Texts) count += ArticleParser.Default.Parse(text).Article.Quotes.Count;
        return count;
    }

    /// <summary>To a string.</summary>
    [Benchmark]
    public int Serialize()
    {
        var length = 0;
        foreach (var article in _articles) length += ArticleJson.Serialize(article).Length;
        return length;
    }

    /// <summary>To an array of bytes.</summary>
    [Benchmark]
    public int SerializeToUtf8()
    {
        var length = 0;
        foreach (var article in _articles) length += ArticleJson.SerializeToUtf8(article).Length;
        return length;
    }

    /// <summary>To a buffer that is used again.</summary>
    [Benchmark]
    public int WriteTo()
    {
        var length = 0;
        foreach (var article in _articles)
        {
            _output.ResetWrittenCount();
            ArticleJson.WriteTo(article, _output);
            length += _output.WrittenCount;
        }
        return length;
    }

    /// <summary>From an array of bytes.</summary>
    [Benchmark]
    public int Deserialize()
    {
        var count = 0;
        foreach (var json in _json) count += ArticleJson.Deserialize(json).Quotes.Count;
        return count;
    }
}
