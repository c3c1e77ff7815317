using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Learning;

/// <summary>
/// A weight for each feature of <typeparamref name="T"/>, and for each word of those that are families of words: learned by
/// the trainer under tools/ and embedded.
/// </summary>
internal sealed class LinearModel<T>
    where T : struct, Enum
{
    private readonly double[] _weights = new double[Enum.GetValues<T>().Length];
    private readonly Dictionary<string, double>?[] _words = new Dictionary<string, double>?[Enum.GetValues<T>().Length];

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
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{name}.txt")
            ?? throw new InvalidOperationException($"The weights '{name}' are not embedded.");
        using var reader = new StreamReader(stream);
        var model = new LinearModel<T>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var space = line.LastIndexOf(' ');
            model.Set(line.AsSpan(0, space), double.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture));
        }
        return model;
    }

    private void Set(ReadOnlySpan<char> name, double weight)
    {
        if (name is "Bias") Bias = weight;
        else if (name.IndexOf(':') is > 0 and var colon && Enum.TryParse<T>(name[..colon], out var family)) (_words[Unsafe.As<T, int>(ref family)] ??= [])[name[(colon + 1)..].ToString()] = weight;
        else if (Enum.TryParse<T>(name, out var feature)) _weights[Unsafe.As<T, int>(ref feature)] = weight;
    }
}
