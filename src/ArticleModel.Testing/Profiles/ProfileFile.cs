using System.Globalization;
using System.Text;

namespace ArticleModel.Testing.Profiles;

/// <summary>Compares profiles, kept in a file or not, and tells which figures moved too far.</summary>
internal static class ProfileFile
{
    public static void Match(CorpusProfile actual, string path, ProfileTolerance tolerance, bool isUpdating)
    {
        if (isUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, actual.ToJson());
            return;
        }
        if (!File.Exists(path)) throw new ArticleAssertException($"{path} does not exist; UPDATE_SNAPSHOTS=1 writes it.\n{actual.ToJson()}");
        Compare(CorpusProfile.FromJson(File.ReadAllText(path)), actual, tolerance);
    }

    public static void Compare(CorpusProfile expected, CorpusProfile actual, ProfileTolerance tolerance)
    {
        var names = expected.Figures.Concat(actual.Figures).Select(figure => (figure.Name, figure.IsShare)).Distinct();
        var moved = names
            .Where(figure => !AreClose(expected[figure.Name], actual[figure.Name], figure.IsShare, tolerance))
            .Select(figure => figure.Name)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (moved.Count == 0) return;
        var table = new StringBuilder($"{moved.Count} figures moved further than they may ({expected.Articles} articles then, {actual.Articles} now).\n")
            .Append(Row("figure", "then", "now", "change"));
        foreach (var name in moved)
            table.Append(Row(name, Number(expected[name]), Number(actual[name]), Change(actual[name] - expected[name])));
        throw new ArticleAssertException(table.ToString());
    }

    private static bool AreClose(double expected, double actual, bool isShare, ProfileTolerance tolerance)
    {
        var difference = Math.Abs(expected - actual);
        return difference <= (isShare ? tolerance.Share : Math.Max(tolerance.SmallestMean, tolerance.Mean * Math.Max(expected, actual)));
    }

    private static string Row(string name, string then, string now, string change) => $"{name,-34} {then,12} {now,12} {change,12}\n";

    private static string Number(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Change(double value) => value.ToString("+0.0000;-0.0000", CultureInfo.InvariantCulture);
}
