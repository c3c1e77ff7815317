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
}
