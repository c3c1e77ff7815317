using System.Diagnostics;
using System.Globalization;
using ArticleModel.Testing;
using ArticleModel.Tests.Robustness;

namespace ArticleModel.Fuzzing;

/// <summary>Makes a given number of texts on all cores, checks every invariant of each parse, and makes what breaks one small.</summary>
internal static class Search
{
    private const int ReportEvery = 50_000;
    private const int MaxKinds = 20;

    /// <summary>Checks mutations of the samples.</summary>
    public static int RunMutations(string[] options)
    {
        var texts = Samples(options);
        return Run(options, Number(options, "--seed", 0), Number(options, "--count", 1_000_000), seed => Mutate(texts, seed));
    }

    /// <summary>Checks random Markdown.</summary>
    public static int RunRandom(string[] options) =>
        Run(options, Number(options, "--seed", 0), Number(options, "--count", 1_000_000), seed => string.Concat(RandomMarkdown.Tokens(seed)));

    /// <summary>Checks every prefix of every sample.</summary>
    public static int RunPrefixes(string[] options)
    {
        var prefixes = Samples(options).SelectMany(text => Enumerable.Range(0, text.Length).Select(length => (text, length))).ToArray();
        return Run(options, 0, prefixes.Length, index => prefixes[index].text[..prefixes[index].length]);
    }

    private static int Run(string[] options, int first, int count, Func<int, string> make)
    {
        var findings = Directory.CreateDirectory(Option(options, "--out") ?? Path.Join(Path.GetTempPath(), "articlemodel-findings")).FullName;
        var watch = Stopwatch.StartNew();
        var done = 0;
        var failures = 0;
        var kinds = new HashSet<string>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Number(options, "--jobs", Environment.ProcessorCount) };
        Parallel.For(first, first + count, parallel, (seed, loop) =>
        {
            var text = make(seed);
            if (Failure(text) is { } failure)
            {
                Interlocked.Increment(ref failures);
                lock (kinds)
                {
                    if (kinds.Add(KindOf(failure))) Report(seed, text, findings);
                    if (kinds.Count == MaxKinds) loop.Stop();
                }
            }
            var now = Interlocked.Increment(ref done);
            if (now % ReportEvery == 0) Print($"{now} texts, {failures} failures, {watch.Elapsed.TotalSeconds:0} s");
        });
        var found = $"{failures} failures of {kinds.Count} kinds";
        Print($"{done} texts, seeds {first} to {first + count - 1}: {found}, {watch.Elapsed.TotalSeconds:0} s");
        return failures == 0 ? 0 : 1;
    }

    // The same words at another place are most often the same defect.
    private static string KindOf(Exception failure) => string.Concat(failure.Message.TakeWhile(c => c != '\n').Where(c => !char.IsDigit(c)).Take(60));

    private static string Mutate(string[] texts, int seed) =>
        new Mutation(seed).Apply(texts[seed % texts.Length], texts[seed / texts.Length % texts.Length]);

    private static void Report(int seed, string text, string folder)
    {
        var small = Shrink(text);
        var path = Path.Join(folder, $"{seed}.md");
        File.WriteAllText(path, small);
        Console.WriteLine($"seed {seed}: {Failure(small)?.Message.ReplaceLineEndings(" ")}\n  {Printable(small)}\n  {path}");
    }

    // Removes ever smaller pieces as long as what is left still fails.
    private static string Shrink(string text)
    {
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= text.Length;)
            {
                var shorter = text.Remove(start, size);
                if (Failure(shorter) is null) start += size;
                else text = shorter;
            }
        }
        return text;
    }

    // Whatever is thrown is a finding.
    private static Exception? Failure(string text)
    {
        try
        {
            ArticleAssert.Invariants(Targets.Parser.Parse(text));
            return null;
        }
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception;
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string[] Samples(string[] options)
    {
        var folder = Option(options, "--samples") ?? "docs/samples";
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return [.. files.Select(File.ReadAllText).Where(text => text.Length > 0)];
    }

    private static string Printable(string text) => string.Concat(text.Select(Printable));

    private static string Printable(char c) => c switch
    {
        '\\' or '"' => $"\\{c}",
        '\n' => "\\n",
        '\u2028' or '\u2029' => Code(c),
        >= '\u00A0' and < '\u00C0' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' => Code(c),
        _ => char.IsControl(c) || char.IsSurrogate(c) ? Code(c) : c.ToString(),
    };

    private static string Code(char c) => $"\\u{(int)c:X4}";

    private static string? Option(string[] options, string name)
    {
        var at = Array.IndexOf(options, name);
        return at >= 0 && at + 1 < options.Length ? options[at + 1] : null;
    }

    private static int Number(string[] options, string name, int value) =>
        Option(options, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : value;
}
