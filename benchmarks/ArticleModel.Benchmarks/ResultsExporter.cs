using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace ArticleModel.Benchmarks;

/// <summary>
/// Keeps the table of each benchmark class, versions and processor above it, as a text below benchmarks/results, if
/// ARTICLEMODEL_RESULTS names a folder there.
/// </summary>
public sealed class ResultsExporter : IExporter
{
    private const string Variable = "ARTICLEMODEL_RESULTS";

    /// <summary>True if the results are to be kept.</summary>
    public static bool IsWanted => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable));

    /// <inheritdoc/>
    public string Name => nameof(ResultsExporter);

    /// <inheritdoc/>
    public void ExportToLog(Summary summary, ILogger logger) => MarkdownExporter.GitHub.ExportToLog(summary, logger);

    /// <inheritdoc/>
    public IEnumerable<string> ExportToFiles(Summary summary, ILogger consoleLogger)
    {
        var folder = Path.Combine(Corpus.Root(), "benchmarks/results", Environment.GetEnvironmentVariable(Variable)!);
        Directory.CreateDirectory(folder);
        foreach (var cases in summary.BenchmarksCases.GroupBy(item => item.Descriptor.Type.Name))
        {
            var log = new AccumulationLogger();
            ExportToLog(summary, log);
            var path = Path.Combine(folder, $"{cases.Key}.md");
            File.WriteAllText(path, log.GetLog().ReplaceLineEndings("\n").Trim() + "\n");
            yield return path;
        }
    }
}
