using BenchmarkDotNet.Running;

namespace ArticleModel.Benchmarks;

/// <summary>Tells how much text a benchmark goes through, which depends on its parameters.</summary>
internal static class InputBytes
{
    public static long Of(BenchmarkCase benchmark)
    {
        if (Parameter(benchmark, nameof(GrowthBenchmarks.Times)) is int times) return Corpus.Utf8Length(GrowthBenchmarks.Joined(times));
        if (Parameter(benchmark, nameof(SizeBenchmarks.Size)) is ArticleSize size) return Corpus.OfSize(size).Sum(Corpus.Utf8Length);
        if (Parameter(benchmark, nameof(DialectBenchmarks.Dialect)) is string dialect) return Corpus.OfDialect(dialect).Sum(Corpus.Utf8Length);
        var (type, method) = (benchmark.Descriptor.Type, benchmark.Descriptor.WorkloadMethod.Name);
        if (type == typeof(RepetitionBenchmarks)) return Corpus.Utf8Length(RepetitionBenchmarks.TextOf(method));
        if (type == typeof(HtmlBenchmarks)) return Corpus.Pages().Sum(Corpus.Utf8Length);
        return Corpus.Texts.Sum(Corpus.Utf8Length);
    }

    private static object? Parameter(BenchmarkCase benchmark, string name) =>
        benchmark.Parameters.Items.FirstOrDefault(item => item.Name == name)?.Value;
}
