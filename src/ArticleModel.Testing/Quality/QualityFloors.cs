using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArticleModel.Testing.Quality;

/// <summary>
/// Keeps floors for scores in a file: <c>{"inputs": digest, "floors": {"core.f1": 0.712}}</c>. A floor is a score cut to three
/// decimals, and sinks only where the person who updates says so.
/// </summary>
internal static class QualityFloors
{
    public static void Check(QualityReport report, string path, string? update)
    {
        var (inputs, floors) = File.Exists(path) ? Read(path) : (null, []);
        if (update is "1" or "lower")
        {
            Update(report, path, floors, update == "lower");
            return;
        }
        if (inputs is null) throw new ArticleAssertException($"{path} does not exist; UPDATE_FLOORS=1 writes it.\n{report}");
        if (inputs != report.InputDigest)
        {
            throw new ArticleAssertException(
                $"The annotated articles are not those that the floors in {path} are about; UPDATE_FLOORS=1 sets floors for these.\n"
                + Table(report, floors));
        }
        var sunk = Sunk(report, floors);
        if (sunk.Count > 0) throw new ArticleAssertException($"{string.Join(", ", sunk)} below the floor.\n{Table(report, floors)}");
    }

    private static void Update(QualityReport report, string path, SortedDictionary<string, double> floors, bool mayLower)
    {
        if (!mayLower && Sunk(report, floors) is { Count: > 0 } sunk)
        {
            throw new ArticleAssertException(
                $"UPDATE_FLOORS=1 does not lower floors, and {string.Join(", ", sunk)} would sink; UPDATE_FLOORS=lower does.\n"
                + Table(report, floors));
        }
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("inputs", report.InputDigest);
            writer.WriteStartObject("floors");
            foreach (var score in report.Scores.Where(score => score.Count > 0)) writer.WriteNumber(score.Name, Floor(score));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        File.WriteAllText(path, Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    private static List<string> Sunk(QualityReport report, SortedDictionary<string, double> floors) =>
        [.. floors.Where(floor => ScoreOf(report, floor.Key) is not { } score || score < floor.Value).Select(floor => floor.Key)];

    // Null for a measure that the report has not.
    private static double? ScoreOf(QualityReport report, string name) =>
        report.Scores.FirstOrDefault(score => score.Name == name) is { } score ? Floor(score) : null;

    private static double Floor(QualityScore score) => Math.Floor(score.Value * 1000 + 1e-9) / 1000;

    private static string Table(QualityReport report, SortedDictionary<string, double> floors)
    {
        var table = new StringBuilder("measure                  floor  score  interval\n");
        foreach (var score in report.Scores)
        {
            var floor = floors.TryGetValue(score.Name, out var value) ? value.ToString("0.000", CultureInfo.InvariantCulture) : "  -  ";
            var mark = floors.ContainsKey(score.Name) && Floor(score) < value ? "  <" : "";
            table.Append(CultureInfo.InvariantCulture, $"{score.Name,-24} {floor}  {score.Value:0.000}  ");
            table.Append(CultureInfo.InvariantCulture, $"[{score.Low:0.000}, {score.High:0.000}]{mark}\n");
        }
        return table.ToString();
    }

    private static (string? Inputs, SortedDictionary<string, double> Floors) Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            var floors = document.RootElement.GetProperty("floors").EnumerateObject().ToDictionary(floor => floor.Name, floor => floor.Value.GetDouble());
            return (document.RootElement.GetProperty("inputs").GetString(), new SortedDictionary<string, double>(floors, StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new ArticleAssertException($"{path} is no file of floors: {exception.Message}");
        }
    }
}
