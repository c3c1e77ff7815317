using System.Buffers;
using System.Text;
using ArticleModel.Json;
using ArticleModel.Parsing;
using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>How does a folder's throughput grow with the number of cores? Bytes to JSON, in memory.</summary>
public class CoreBenchmarks
{
    private byte[][] _bytes = [];

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

    /// <summary>Loads the texts.</summary>
    [GlobalSetup]
    public void Load() => _bytes = [.. Corpus.Texts.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Parses all texts with quotes and writes them as JSON.</summary>
    [Benchmark]
    public long ParseToJson()
    {
        var length = 0L;
        Parallel.ForEach(
            _bytes,
            new ParallelOptions { MaxDegreeOfParallelism = Cores },
            () => new ArrayBufferWriter<byte>(),
            (bytes, _, output) =>
            {
                output.ResetWrittenCount();
                ArticleJson.WriteTo(ArticleParser.Default.Parse(bytes).Article, output);
                Interlocked.Add(ref length, output.WrittenCount);
                return output;
            },
            static _ => { });
        return length;
    }
}
