using System.Globalization;
using System.Text.Json;
using ArticleModel.Parsing;
using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes;
using ArticleModel.Parsing.Quotes.Indirect;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Speakers;
using ArticleModel.Parsing.Quotes.Speech;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.QuoteTrainer;

/// <summary>Reads annotated articles and pairs what the classifier saw with what the annotation says.</summary>
internal static class SampleReader
{
    public static Samples Read(string annotations, string articles, string half)
    {
        var samples = new Samples([], [], [], [], []);
        var files = Directory.GetFiles(annotations, "*.json").Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < files.Length; i++)
        {
            if (half == "even" && i % 2 == 1 || half == "odd" && i % 2 == 0) continue;
            var id = Path.GetFileNameWithoutExtension(files[i]);
            var source = File.ReadAllText(Path.Combine(articles, id + ".md"));
            using var json = JsonDocument.Parse(File.ReadAllText(files[i]));
            if (json.RootElement.TryGetProperty("candidates", out var candidates))
            {
                AddCandidates(samples, id, Watch(source), candidates);
                continue;
            }
            var gold = Gold(json.RootElement, source);
            var speakers = new GoldSpeakers(json.RootElement.GetProperty("speakers"));
            var watcher = Watch(source);
            AddWords(samples, id, watcher, gold);
            AddReports(samples, id, watcher, gold);
            foreach (var (span, voices) in watcher.Speakers)
                if (Nearest(gold, span) is { Kind: "direct" or "turn" or "block" } quote) samples.Speakers.Add(ToSample(id, voices, speakers, quote));
        }
        return samples;
    }

    private static Watcher Watch(string source)
    {
        var watcher = new Watcher();
        new ArticleParserBuilder().UseQuoteFinder(watcher).Build().Parse(source);
        return watcher;
    }

    // A file that judges some candidates only, by where they start and how long they are: {"kind": "unmarked", "start": 120, "length": 30, "yes": true}.
    private static void AddCandidates(Samples samples, string id, Watcher watcher, JsonElement candidates)
    {
        foreach (var candidate in candidates.EnumerateArray())
        {
            var span = new SourceSpan(candidate.GetProperty("start").GetInt32(), candidate.GetProperty("length").GetInt32());
            var isYes = candidate.GetProperty("yes").GetBoolean();
            var weight = candidate.TryGetProperty("weight", out var counts) ? counts.GetDouble() : 1;
            switch (candidate.GetProperty("kind").GetString())
            {
                case "marks": AddCandidate(samples.Pairs, watcher.Pairs); break;
                case "unmarked": AddCandidate(samples.Unmarked, watcher.Unmarked); break;
                case "report": AddCandidate(samples.Reports, watcher.Reports); break;
            }

            void AddCandidate<T>(List<Sample> list, List<(SourceSpan Span, FeatureSum<T> Features)> seen)
                where T : struct, Enum
            {
                foreach (var (place, features) in seen)
                    if (place == span) list.Add(ToSample(id, features, isYes) with { Weight = weight });
            }
        }
    }

    private static void AddWords(Samples samples, string id, Watcher watcher, List<GoldQuote> gold)
    {
        foreach (var (span, features) in watcher.Pairs)
        {
            var kind = Kind(gold, span);
            samples.Pairs.Add(ToSample(id, features, kind is "direct" or "turn" or "block") with { IsFragment = kind is "fragment" });
        }
        foreach (var (span, features) in watcher.Unmarked)
        {
            var isQuote = gold.Exists(quote => quote.Kind is "direct" or "block" && Math.Abs(quote.Span.Start - span.Start) <= 2);
            samples.Unmarked.Add(ToSample(id, features, isQuote));
        }
    }

    private static void AddReports(Samples samples, string id, Watcher watcher, List<GoldQuote> gold)
    {
        foreach (var (span, features) in watcher.Reports)
        {
            var kind = Kind(gold, span);
            if (kind != "fragment") samples.Reports.Add(ToSample(id, features, kind is "direct" or "turn" or "block" or "indirect"));
        }
        foreach (var (span, features) in watcher.Ends)
            if (gold.Find(quote => Math.Abs(quote.Span.Start - span.Start) <= 3) is { } report && report.Span.End() >= span.End() - 2)
                samples.Ends.Add(ToSample(id, features, Math.Abs(report.Span.End() - span.End()) <= 2));
    }

    private static Sample ToSample<T>(string article, FeatureSum<T> features, bool isYes)
        where T : struct, Enum
    {
        int[] numbers = [.. features.Met!.Select(feature => Convert.ToInt32(feature, CultureInfo.InvariantCulture))];
        string[] words = [.. (features.MetWords ?? []).Select(met => $"{met.Family}:{met.Word}")];
        return new Sample(article, numbers, isYes) { Words = words, Pairs = features.MetPairs!, Offset = features.Sum };
    }

    private static SpeakerSample ToSample(string article, List<SpeakerCandidate> candidates, GoldSpeakers speakers, GoldQuote quote)
    {
        int[][] features = [.. candidates.Select(candidate => candidate.Met!.Select(feature => (int)feature).ToArray())];
        return new SpeakerSample(article, features, [.. candidates.Select(candidate => speakers.IsSame(candidate.Member, quote.Speaker))]);
    }

    private static string? Kind(List<GoldQuote> gold, SourceSpan span) => Nearest(gold, span)?.Kind;

    private static GoldQuote? Nearest(List<GoldQuote> gold, SourceSpan span)
    {
        var best = gold.MaxBy(quote => Overlap(quote.Span, span));
        return best is not null && Overlap(best.Span, span) >= 0.6 ? best : null;
    }

    private static List<GoldQuote> Gold(JsonElement annotation, string source)
    {
        var lines = source.Split('\n');
        var starts = new int[lines.Length + 1];
        for (var i = 0; i < lines.Length; i++) starts[i + 1] = starts[i] + lines[i].Length + 1;
        var quotes = new List<GoldQuote>();
        foreach (var quote in annotation.GetProperty("quotes").EnumerateArray())
        {
            var line = quote.GetProperty("line").GetInt32() - 1;
            var endLine = quote.TryGetProperty("end_line", out var last) ? last.GetInt32() - 1 : line;
            var start = Find(lines[line], quote.GetProperty("start").GetString()!, 0, quote.TryGetProperty("nth", out var nth) ? nth.GetInt32() : 1);
            var endText = quote.GetProperty("end").GetString()!;
            var end = Find(lines[endLine], endText, endLine == line ? Math.Max(0, start) : 0, 1);
            if (start < 0 || end < 0) continue;
            var span = SourceSpan.FromBounds(starts[line] + start, starts[endLine] + end + endText.Length);
            var speaker = quote.TryGetProperty("speaker", out var name) ? name.GetString() : null;
            quotes.Add(new GoldQuote(span, quote.GetProperty("kind").GetString()!, speaker));
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

    private sealed class Watcher : IQuoteFinder, IQuoteWatcher
    {
        private QuoteContext? _context;

        public List<(SourceSpan Span, FeatureSum<SpeechFeature> Features)> Pairs { get; } = [];

        public List<(SourceSpan Span, FeatureSum<UnmarkedFeature> Features)> Unmarked { get; } = [];

        public List<(SourceSpan Span, FeatureSum<ReportFeature> Features)> Reports { get; } = [];

        public List<(SourceSpan Span, FeatureSum<EndFeature> Features)> Ends { get; } = [];

        public List<(SourceSpan Span, List<SpeakerCandidate> Candidates)> Speakers { get; } = [];

        public QuoteFindings FindQuotes(QuoteContext context)
        {
            _context = context;
            return QuoteFinder.FindQuotes(context, this);
        }

        public void SeePair(QuotedText text, in MarkPair pair, in FeatureSum<SpeechFeature> features) =>
            Pairs.Add((Span(text, pair.Unit, pair.Start, pair.EndUnit, pair.End), features));

        public void SeeUnmarked(QuotedText text, in MarkPair words, in FeatureSum<UnmarkedFeature> features) =>
            Unmarked.Add((Span(text, words.Unit, words.Start, words.EndUnit, words.Close), features));

        public void SeeSpeakers(QuotedText text, in MarkPair pair, SpeakerBallot ballot) =>
            Speakers.Add((Span(text, pair.Unit, pair.Start, pair.EndUnit, pair.End), [.. ballot.Candidates]));

        public void SeeReport(QuotedText text, QuoteDraft draft, in FeatureSum<ReportFeature> features) =>
            Reports.Add((Span(text, draft.Unit, draft.Start, draft.EndUnit, draft.End), features));

        public void SeeEnd(QuotedText text, in Report report, int end, in FeatureSum<EndFeature> features) =>
            Ends.Add((Span(text, report.Unit, report.Content, report.Unit, end), features));

        private SourceSpan Span(QuotedText text, int unit, int start, int endUnit, int end) => SourceSpan.FromBounds(
            _context!.Document.SourceRange(text[unit].Block, start, 1).Start, _context.Document.SourceRange(text[endUnit].Block, end - 1, 1).End());
    }
}
