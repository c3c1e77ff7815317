using System.Globalization;
using ArticleModel.Parsing.Learning;

namespace ArticleModel.QuoteTrainer;

/// <summary>Writes weights as a list to read, and beside it the table of it that the library embeds.</summary>
internal static class WeightFile
{
    public static void Write<T>(string path, string what, ReadOnlySpan<double> weights, IReadOnlyList<string> words)
        where T : struct, Enum
    {
        var list = new StringWriter { NewLine = "\n" };
        list.WriteLine($"# Weights of the features of {what}, learned by tools/ArticleModel.QuoteTrainer.");
        list.WriteLine(FormattableString.Invariant($"Bias {weights[^1]:f3}"));
        string[] names = [.. Enum.GetNames<T>(), .. words];
        for (var i = 0; i < names.Length; i++) list.WriteLine(FormattableString.Invariant($"{names[i]} {weights[i]:f3}"));
        File.WriteAllText(path, list.ToString());
        File.WriteAllBytes(Path.ChangeExtension(path, ".bin"), WeightTable.Make<T>(list.ToString()));
    }

    /// <summary>Adds <paramref name="moves"/> to the weights of a list: of the features, of <paramref name="words"/>, and the bias.</summary>
    public static void Move<T>(string path, string what, ReadOnlySpan<double> moves, IReadOnlyList<string> words)
        where T : struct, Enum
    {
        var standing = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
            standing[line[..line.LastIndexOf(' ')]] = double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
        string[] features = Enum.GetNames<T>();
        string[] moved = [.. features, .. words, "Bias"];
        for (var i = 0; i < moved.Length; i++) standing[moved[i]] = standing.GetValueOrDefault(moved[i]) + moves[i];
        string[] all = [.. standing.Keys.Where(name => name != "Bias" && !features.Contains(name))];
        double[] weights = [.. features.Concat(all).Append("Bias").Select(name => standing[name])];
        Write<T>(path, what, weights, all);
    }
}
