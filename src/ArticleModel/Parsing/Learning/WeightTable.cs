using System.Globalization;
using System.Numerics;
using System.Text;

namespace ArticleModel.Parsing.Learning;

/// <summary>
/// Makes the table that <see cref="LinearModel{T}"/> looks weights up in: how many features, slots and words there are as 32-bit
/// integers, the bias and the weight of each feature as 64-bit floats, the number of the word of each slot in 16 bits, 0 where
/// there is none, then each word (its weight, its key, its family, its length, and where its rest starts), then the characters that
/// have no place in a key. All little-endian.
/// </summary>
internal sealed class WeightTable
{
    internal const int WeightsAt = 3 * sizeof(int);

    /// <summary>A word is a 64-bit float, a <see cref="WordKey"/>, two numbers of 16 bits and a 32-bit integer.</summary>
    internal const int WordLength = RestAt + sizeof(int);

    /// <summary>Where in a word its key is, its family and its length together, and where its rest starts.</summary>
    internal const int KeyAt = sizeof(double);

    /// <inheritdoc cref="KeyAt"/>
    internal const int ShapeAt = KeyAt + sizeof(ulong);

    /// <inheritdoc cref="KeyAt"/>
    internal const int RestAt = ShapeAt + 2 * sizeof(ushort);

    private readonly string[] _features;
    private readonly double[] _weights;
    private readonly Dictionary<(ushort Family, string Word), double> _words = [];

    private WeightTable(string[] features)
    {
        _features = features;
        _weights = new double[1 + features.Length];
    }

    /// <summary>Returns the table for a list of weights.</summary>
    /// <typeparam name="T">The features.</typeparam>
    /// <param name="list">
    /// On each line the name of a feature, or <c>Bias</c>, or the name of a family, a colon and a word, then a space and the weight;
    /// a line that starts with # is a comment. A feature that <typeparamref name="T"/> does not have is left out.
    /// </param>
    public static byte[] Make<T>(string list)
        where T : struct, Enum
    {
        var table = new WeightTable(Enum.GetNames<T>());
        var lines = new ListLines(list);
        while (lines.MoveNext())
        {
            var space = lines.Current.LastIndexOf(' ');
            table.Add(lines.Current[..space].ToString(), double.Parse(lines.Current[(space + 1)..], CultureInfo.InvariantCulture));
        }
        return table.ToBytes();
    }

    /// <summary>Returns the slot at which the search for a word starts.</summary>
    internal static int Slot(int family, ulong key, int slots) =>
        (int)((key + (uint)family * 0x85EBCA6B27D4EB2Ful) * 0x9E3779B97F4A7C15ul >> 40) & (slots - 1);

    private void Add(string name, double weight)
    {
        if (name is "Bias") _weights[0] = weight;
        else if (Array.IndexOf(_features, name) is >= 0 and var feature) _weights[1 + feature] = weight;
        else if (name.IndexOf(':') is > 0 and var colon && FamilyOf(name[..colon]) is >= 0 and var family)
            _words[((ushort)family, name[(colon + 1)..])] = weight;
    }

    private int FamilyOf(string name) => Array.IndexOf(_features, name);

    private byte[] ToBytes()
    {
        var words = _words.ToArray();
        var slots = new ushort[BitOperations.RoundUpToPowerOf2((uint)words.Length * 2 + 1)];
        for (var i = 0; i < words.Length; i++)
        {
            var slot = Slot(words[i].Key.Family, WordKey.AtStart(words[i].Key.Word), slots.Length);
            while (slots[slot] != 0) slot = (slot + 1) % slots.Length;
            slots[slot] = checked((ushort)(i + 1));
        }
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(_features.Length);
        writer.Write(slots.Length);
        writer.Write(words.Length);
        foreach (var weight in _weights) writer.Write(weight);
        foreach (var number in slots) writer.Write(number);
        var rests = new StringBuilder();
        foreach (var ((family, word), weight) in words)
        {
            writer.Write(weight);
            writer.Write(WordKey.AtStart(word));
            writer.Write(family);
            writer.Write((ushort)word.Length);
            writer.Write(rests.Length);
            rests.Append(word.AsSpan(Math.Min(word.Length, WordKey.Length)));
        }
        foreach (var c in rests.ToString()) writer.Write((ushort)c);
        return bytes.ToArray();
    }
}
