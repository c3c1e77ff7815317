using System.Security.Cryptography;
using System.Text;
using ArticleModel.Parsing;
using ArticleModel.Testing.Generation;

namespace ArticleModel.Testing.Quality;

/// <summary>Scores all annotated articles of a folder and draws articles anew to tell how far the scores can be trusted.</summary>
internal static class QualityMeter
{
    private const int Draws = 1000;
    private const double Tail = 0.025;

    public static QualityReport Measure(string annotations, string articles, ArticleParser parser)
    {
        var counts = new List<QualityCounts>();
        var misses = new List<string>();
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Directory.EnumerateFiles(annotations, "*.json").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(path);
            var json = File.ReadAllText(path);
            var result = parser.Parse(File.ReadAllText(Path.Combine(articles, id + ".md")));
            digest.AppendData(Encoding.UTF8.GetBytes($"{id}\0{json}\0{result.Source.Text}\0"));
            var source = new AnnotatedSource(result.Source.Text);
            var (count, missed) = new ArticleScorer(result.Article, Annotation.Read(id, json, source), source).Score();
            counts.Add(count);
            misses.AddRange(missed);
        }
        return new QualityReport
        {
            Articles = counts.Count,
            Scores = Scores(counts),
            InputDigest = Convert.ToHexStringLower(digest.GetHashAndReset()),
            Misses = misses.ToValueList(),
        };
    }

    private static ValueList<QualityScore> Scores(List<QualityCounts> counts)
    {
        var sum = new QualityCounts();
        foreach (var count in counts) sum.Add(count);
        var measures = QualityMeasures.Of(sum);
        var draws = measures.Select(_ => new double[Draws]).ToArray();
        var random = new SeededRandom(0);
        for (var draw = 0; draw < Draws; draw++)
        {
            sum.Clear();
            foreach (var _ in counts) sum.Add(random.Pick(counts));
            var drawn = QualityMeasures.Of(sum);
            for (var i = 0; i < draws.Length; i++) draws[i][draw] = drawn[i].Value;
        }
        foreach (var values in draws) Array.Sort(values);
        var (low, high) = ((int)(Tail * Draws), Draws - 1 - (int)(Tail * Draws));
        return measures
            .Select((measure, i) => new QualityScore(measure.Name, measure.Value, draws[i][low], draws[i][high], measure.Count))
            .ToValueList();
    }
}
