using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace ArticleModel.Benchmarks;

/// <summary>What every benchmark reports: time, memory, and both per byte of its input.</summary>
public sealed class BenchmarkConfig : ManualConfig
{
    /// <summary>The argument for a run of all benchmarks that takes two minutes and tells orders of magnitude only.</summary>
    public const string ShortArgument = "--short";

    private const int ShortWarmups = 7;
    private const int ShortIterations = 3;
    private const int ShortMilliseconds = 100;

    // A corpus on a busy machine takes longer than the toolchain's own five minutes.
    private static readonly TimeSpan s_shortTimeout = TimeSpan.FromHours(1);

    /// <summary>Makes the configuration.</summary>
    /// <param name="isShort">Few and short iterations in this process, instead of a process for each benchmark.</param>
    public BenchmarkConfig(bool isShort = false)
    {
        AddLogger(ConsoleLogger.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddExporter(MarkdownExporter.GitHub);
        if (ResultsExporter.IsWanted) AddExporter(new ResultsExporter());
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new PerByteColumn("MB/s", (bytes, report) => bytes / report.ResultStatistics!.Mean * 1000));
        AddColumn(new PerByteColumn("B/B", (bytes, report) => (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / (double)bytes));
        if (isShort) AddJob(ShortJob());
    }

    private static Job ShortJob() => Job.Dry
        .WithToolchain(new InProcessNoEmitToolchain(s_shortTimeout, logOutput: true))
        .WithStrategy(BenchmarkDotNet.Engines.RunStrategy.Throughput)
        .WithMinInvokeCount(1)
        .WithUnrollFactor(1)
        .WithWarmupCount(ShortWarmups)
        .WithIterationCount(ShortIterations)
        .WithIterationTime(TimeInterval.FromMilliseconds(ShortMilliseconds));
}
