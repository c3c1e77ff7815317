using ArticleModel.Parsing.Quotes;
using BenchmarkDotNet.Attributes;

namespace ArticleModel.Benchmarks;

/// <summary>What do quotes cost in a text that repeats what they are found by, beside as many characters of ordinary articles?</summary>
public class RepetitionBenchmarks
{
    private const int Length = 250_000;

    private static readonly Dictionary<string, Func<string>> s_texts = new(StringComparer.Ordinal)
    {
        [nameof(Ordinary)] = () => Repeated(string.Join("\n\n", Corpus.Texts) + "\n\n"),
        [nameof(OpeningMarks)] = () => Repeated("“"),
        [nameof(ColonsAndMarks)] = () => Repeated("：“"),
        [nameof(ReportingWords)] = () => Repeated("说"),
        [nameof(LabelsInOneLine)] = () => Repeated("问："),
        [nameof(LabelOnEachLine)] = () => Repeated("问：好\n\n"),
    };

    private Dictionary<string, QuoteContext> _contexts = [];

    /// <summary>Parses the texts, so that what follows is the search for quotes alone.</summary>
    [GlobalSetup]
    public void Parse() => _contexts = s_texts.Keys.ToDictionary(name => name, name => QuoteBenchmarks.ContextOf(TextOf(name)), StringComparer.Ordinal);

    /// <summary>The articles, joined until they are long enough.</summary>
    [Benchmark(Baseline = true)]
    public int Ordinary() => Find(nameof(Ordinary));

    /// <summary>One opening mark over and over.</summary>
    [Benchmark]
    public int OpeningMarks() => Find(nameof(OpeningMarks));

    /// <summary>A colon that leads to an opening mark.</summary>
    [Benchmark]
    public int ColonsAndMarks() => Find(nameof(ColonsAndMarks));

    /// <summary>A reporting word.</summary>
    [Benchmark]
    public int ReportingWords() => Find(nameof(ReportingWords));

    /// <summary>A label, all in one line.</summary>
    [Benchmark]
    public int LabelsInOneLine() => Find(nameof(LabelsInOneLine));

    /// <summary>A label on each line.</summary>
    [Benchmark]
    public int LabelOnEachLine() => Find(nameof(LabelOnEachLine));

    /// <summary>The text that a benchmark of this class reads.</summary>
    internal static string TextOf(string method) => s_texts[method]();

    private int Find(string method) => QuoteFinder.Default.FindQuotes(_contexts[method]).Quotes.Count;

    private static string Repeated(string part) => string.Concat(Enumerable.Repeat(part, (Length / part.Length) + 1))[..Length];
}
