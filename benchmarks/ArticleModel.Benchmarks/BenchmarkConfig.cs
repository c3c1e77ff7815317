using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;

namespace ArticleModel.Benchmarks;

/// <summary>What every benchmark reports: time, memory, and both per byte of its input.</summary>
public sealed class BenchmarkConfig : ManualConfig
{
    /// <summary>Makes the configuration.</summary>
    public BenchmarkConfig()
    {
        AddLogger(ConsoleLogger.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddExporter(MarkdownExporter.GitHub);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new PerByteColumn("MB/s", (bytes, report) => bytes / report.ResultStatistics!.Mean * 1000));
        AddColumn(new PerByteColumn("B/B", (bytes, report) => (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / (double)bytes));
    }
}
