using System.Buffers;
using System.Text;
using ArticleModel.Cli.Output;
using ArticleModel.Json;
using ArticleModel.Parsing;
using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>How does a folder's throughput grow with the number of cores, and what do JSON and files cost beside the parse?</summary>
public class CoreBenchmarks
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "articlemodel-benchmarks");
    private byte[][] _bytes = [];
    private bool _hasLineEnd;

    /// <summary>How many texts are worked on at the same time.</summary>
    [ParamsSource(nameof(CoreCounts))]
    public int Cores { get; set; }

    /// <summary>1, 2, 4 … up to the cores of the machine.</summary>
    public static IEnumerable<int> CoreCounts
    {
        get
        {
            for (var count = 1; count <= Environment.ProcessorCount; count *= 2) yield return count;
        }
    }

    /// <summary>Loads the texts and writes each to a file.</summary>
    [GlobalSetup]
    public void Load()
    {
        _bytes = [.. Corpus.Texts.Select(Encoding.UTF8.GetBytes)];
        Directory.CreateDirectory(_folder);
        for (var i = 0; i < _bytes.Length; i++) File.WriteAllBytes(SourceOf(i), _bytes[i]);
    }

    /// <summary>Parses all texts with quotes, from memory, and keeps nothing.</summary>
    [Benchmark(Baseline = true)]
    public long Parse() => Sum((i, _) => ArticleParser.Default.Parse(_bytes[i]).Article.Title.Length);

    /// <summary>The same, and writes them as JSON in memory.</summary>
    [Benchmark]
    public long ParseToJson() => Sum((i, output) => Write(ArticleParser.Default.Parse(_bytes[i]).Article, output));

    /// <summary>The same from file to file, written over others as the command line writes.</summary>
    [Benchmark]
    public long FilesToJson()
    {
        // A file that holds the same already would not be written.
        _hasLineEnd = !_hasLineEnd;
        return Sum((i, output) =>
        {
            var length = Write(ArticleParser.Default.ParseFile(SourceOf(i)).Article, output);
            if (_hasLineEnd) output.Write("\n"u8);
            AtomicFile.Write(Path.ChangeExtension(SourceOf(i), ".json"), output.WrittenSpan, CancellationToken.None);
            return length;
        });
    }

    private static int Write(Article article, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        ArticleJson.WriteTo(article, output);
        return output.WrittenCount;
    }

    private long Sum(Func<int, ArrayBufferWriter<byte>, int> work)
    {
        var sum = 0L;
        Parallel.For(
            0,
            _bytes.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Cores },
            () => new ArrayBufferWriter<byte>(),
            (i, _, output) =>
            {
                Interlocked.Add(ref sum, work(i, output));
                return output;
            },
            static _ => { });
        return sum;
    }

    private string SourceOf(int index) => Path.Combine(_folder, $"{index}.md");
}
