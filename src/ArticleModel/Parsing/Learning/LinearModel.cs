using System.Globalization;
using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Learning;

/// <summary>
/// A weight for each feature of <typeparamref name="T"/>, and for each word of those that are families of words: learned by
/// the trainer under tools/ and embedded.
/// </summary>
internal sealed class LinearModel<T>
    where T : struct, Enum
{
    private readonly double[] _weights;
    private readonly Dictionary<string, double>?[] _words;

    private LinearModel(int features)
    {
        _weights = new double[features];
        _words = new Dictionary<string, double>?[features];
    }

    public double Bias { get; private set; }

    /// <summary>The weight of <paramref name="word"/> in a family of features, 0 if it has none.</summary>
    public double this[T family, ReadOnlySpan<char> word] =>
        _words[Unsafe.As<T, int>(ref family)] is { } words && words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var weight) ? weight : 0;

    public double this[T feature] => _weights[Unsafe.As<T, int>(ref feature)];

    /// <summary>Returns the greatest sum that features can add of which one of each group holds at most.</summary>
    public double MostOf(params ReadOnlySpan<T[]> groups)
    {
        var most = 0.0;
        foreach (var group in groups)
        {
            var best = 0.0;
            foreach (var feature in group) best = Math.Max(best, this[feature]);
            most += best;
        }
        return most;
    }

    /// <summary>Reads the embedded weights <paramref name="name"/>, such as <c>Quotes.speech-weights</c>; a feature without one weighs nothing.</summary>
    public static LinearModel<T> Load(string name)
    {
        var names = Enum.GetNames<T>();
        var features = Number(names).GetAlternateLookup<ReadOnlySpan<char>>();
        var model = new LinearModel<T>(names.Length);
        var text = EmbeddedFile.Open($"{name}.txt").ReadText();
        var lines = new EmbeddedLines(text);
        while (lines.MoveNext())
        {
            var space = lines.Current.LastIndexOf(' ');
            var feature = lines.Current[..space];
            var weight = double.Parse(lines.Current[(space + 1)..], CultureInfo.InvariantCulture);
            if (feature is "Bias") model.Bias = weight;
            else if (feature.IndexOf(':') is > 0 and var colon && features.TryGetValue(feature[..colon], out var family)) (model._words[family] ??= new(text.AsSpan().Count(feature[..(colon + 1)])))[feature[(colon + 1)..].ToString()] = weight;
            else if (features.TryGetValue(feature, out var number)) model._weights[number] = weight;
        }
        return model;
    }

    // By its name: to look each up in the enumeration takes longer than to read the file.
    private static Dictionary<string, int> Number(string[] names)
    {
        var numbers = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        foreach (var name in names) numbers.Add(name, numbers.Count);
        return numbers;
    }
}
