using System.Globalization;
using ArticleModel.Parsing.Quotes;

namespace ArticleModel.QuoteTrainer;

/// <summary>Writes weights in the form that the library embeds.</summary>
internal static class WeightFile
{
    public static void Write(string path, double[] weights)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("# Weights of the features of quoted words, learned by tools/ArticleModel.QuoteTrainer.");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Bias {weights[^1]:f3}"));
        foreach (var feature in Enum.GetValues<SpeechFeature>())
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{feature} {weights[(int)feature]:f3}"));
    }
}
