namespace ArticleModel.QuoteTrainer;

/// <summary>Writes weights in the form that the library embeds.</summary>
internal static class WeightFile
{
    public static void Write<T>(string path, string what, ReadOnlySpan<double> weights, IReadOnlyList<string> words)
        where T : struct, Enum
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine($"# Weights of the features of {what}, learned by tools/ArticleModel.QuoteTrainer.");
        writer.WriteLine(FormattableString.Invariant($"Bias {weights[^1]:f3}"));
        string[] names = [.. Enum.GetNames<T>(), .. words];
        for (var i = 0; i < names.Length; i++) writer.WriteLine(FormattableString.Invariant($"{names[i]} {weights[i]:f3}"));
    }
}
