using System.Text.Json;
using ArticleModel.Parsing;
using ArticleModel.Parsing.Quotes;

namespace ArticleModel.QuoteTrainer;

/// <summary>Reads annotated articles and pairs what the classifier saw with what the annotation says.</summary>
internal static class SampleReader
{
    public static List<Sample> Read(string annotations, string articles, string half)
    {
        var samples = new List<Sample>();
        var files = Directory.GetFiles(annotations, "*.json").Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < files.Length; i++)
        {
            if (half == "even" && i % 2 == 1 || half == "odd" && i % 2 == 0) continue;
            var id = Path.GetFileNameWithoutExtension(files[i]);
            AddArticle(samples, id, files[i], File.ReadAllText(Path.Combine(articles, id + ".md")));
        }
        return samples;
    }

    private static void AddArticle(List<Sample> samples, string id, string annotation, string source)
    {
        var gold = Gold(annotation, source);
        var watcher = new Watcher();
        new ArticleParserBuilder().UseQuoteFinder(watcher).Build().Parse(source);
        foreach (var (span, features) in watcher.Seen)
        {
            var best = gold.OrderByDescending(quote => Overlap(quote.Span, span)).FirstOrDefault();
            var kind = best.Kind is not null && Overlap(best.Span, span) > 0.6 ? best.Kind : null;
            if (kind == "fragment") continue;
            samples.Add(new Sample(id, features, kind is "direct" or "turn" or "block"));
        }
    }

    private static List<(SourceSpan Span, string Kind)> Gold(string annotation, string source)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(annotation));
        var lines = source.Split('\n');
        var starts = new int[lines.Length + 1];
        for (var i = 0; i < lines.Length; i++) starts[i + 1] = starts[i] + lines[i].Length + 1;
        var quotes = new List<(SourceSpan, string)>();
        foreach (var quote in json.RootElement.GetProperty("quotes").EnumerateArray())
        {
            var line = quote.GetProperty("line").GetInt32() - 1;
            var endLine = quote.TryGetProperty("end_line", out var last) ? last.GetInt32() - 1 : line;
            var start = Find(lines[line], quote.GetProperty("start").GetString()!, 0, quote.TryGetProperty("nth", out var nth) ? nth.GetInt32() : 1);
            var endText = quote.GetProperty("end").GetString()!;
            var end = Find(lines[endLine], endText, endLine == line ? Math.Max(0, start) : 0, 1);
            if (start < 0 || end < 0) continue;
            quotes.Add((SourceSpan.FromBounds(starts[line] + start, starts[endLine] + end + endText.Length), quote.GetProperty("kind").GetString()!));
        }
        return quotes;
    }

    private static int Find(string line, string words, int from, int nth)
    {
        var at = from - 1;
        for (var i = 0; i < nth; i++)
        {
            at = line.IndexOf(words, at + 1, StringComparison.Ordinal);
            if (at < 0) return -1;
        }
        return at;
    }

    private static double Overlap(SourceSpan a, SourceSpan b)
    {
        var common = Math.Min(a.End(), b.End()) - Math.Max(a.Start, b.Start);
        return common <= 0 ? 0 : 2.0 * common / (a.Length + b.Length);
    }

    private sealed class Watcher : IQuoteFinder
    {
        public List<(SourceSpan Span, List<SpeechFeature> Features)> Seen { get; } = [];

        public QuoteFindings FindQuotes(QuoteContext context)
        {
            QuoteFinder.Watch(context, (span, features) => Seen.Add((span, features)));
            return QuoteFindings.None;
        }
    }
}
