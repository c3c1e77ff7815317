using System.Globalization;
using System.Reflection;

namespace ArticleModel.Parsing.Quotes;

/// <summary>The weight of each <see cref="SpeechFeature"/>, learned by the trainer under tools/ and embedded.</summary>
internal sealed class SpeechModel
{
    private readonly double[] _weights = new double[Enum.GetValues<SpeechFeature>().Length];

    public static SpeechModel Default { get; } = Load();

    public double Bias { get; private set; }

    public double this[SpeechFeature feature] => _weights[(int)feature];

    private static SpeechModel Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Quotes.speech-weights.txt")
            ?? throw new InvalidOperationException("The weights are not embedded.");
        using var reader = new StreamReader(stream);
        var model = new SpeechModel();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var space = line.IndexOf(' ');
            var weight = double.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture);
            if (line.AsSpan(0, space) is "Bias") model.Bias = weight;
            else if (Enum.TryParse<SpeechFeature>(line.AsSpan(0, space), out var feature)) model._weights[(int)feature] = weight;
        }
        return model;
    }
}
