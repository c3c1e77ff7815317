using System.Text;
using ArticleModel.Parsing;
using ArticleModel.Parsing.Archives.Woshipm;
using ArticleModel.Parsing.Outlining;
using ArticleModel.Parsing.Reading;
using ArticleModel.Parsing.Reading.Markdown;
using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>
/// Where does the time of a parse go? Each row does what the one above does and one stage more, since texts are read when
/// a stage first asks for them. Sources of other archives than woshipm are passed over.
/// </summary>
public class StageBenchmarks
{
    private byte[][] _bytes = [];
    private SourceText[] _sources = [];

    /// <summary>Loads the texts.</summary>
    [GlobalSetup]
    public void Load()
    {
        _sources = [.. Corpus.Texts.Select(text => new SourceText(text)).Where(WoshipmArchive.Instance.Recognises)];
        _bytes = [.. _sources.Select(source => Encoding.UTF8.GetBytes(source.Text))];
    }

    /// <summary>Bytes to text; the rows below start from text.</summary>
    [Benchmark]
    public int Decode()
    {
        var length = 0;
        foreach (var bytes in _bytes) length += SourceDecoder.Decode(bytes, SourceInfo.None, new DiagnosticBag()).Length;
        return length;
    }

    /// <summary>Lines to headings and blocks, without their texts.</summary>
    [Benchmark]
    public int ReadBlocks()
    {
        var count = 0;
        foreach (var source in _sources)
        {
            var document = Read(source, new DiagnosticBag());
            count += document.BorrowedBlocks.Count;
            document.GiveBack();
        }
        return count;
    }

    /// <summary>And facts, furniture and credits taken apart; the texts of the last blocks are read for that.</summary>
    [Benchmark]
    public int AndSplit()
    {
        var count = 0;
        foreach (var source in _sources)
        {
            var diagnostics = new DiagnosticBag();
            var document = Read(source, diagnostics);
            count += WoshipmArchive.Instance.Split(document, diagnostics).Body.Count;
            document.GiveBack();
        }
        return count;
    }

    /// <summary>And all texts read and nested.</summary>
    [Benchmark]
    public int AndOutline()
    {
        var count = 0;
        foreach (var source in _sources)
        {
            var diagnostics = new DiagnosticBag();
            var document = Read(source, diagnostics);
            count += Outliner.Outline(WoshipmArchive.Instance.Split(document, diagnostics), document, CancellationToken.None).Sections.Count;
            document.GiveBack();
        }
        return count;
    }

    /// <summary>The whole parse.</summary>
    [Benchmark]
    public int AndArticle()
    {
        var count = 0;
        foreach (var source in _sources) count += Parsers.WithoutQuotes.Parse(source.Text).Article.Body.Sections.Count;
        return count;
    }

    private static FlatDocument Read(SourceText source, DiagnosticBag diagnostics) => MarkdownReader.Read(source, diagnostics, CancellationToken.None);
}
