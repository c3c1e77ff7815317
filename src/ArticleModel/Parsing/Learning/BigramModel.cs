using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Learning;

/// <summary>
/// A weight for each pair of characters in each view of a candidate: the words, the clause before them, what follows. Pairs that
/// stand in like company have like weights, so that what was learned of 表示 holds for 透露. Learned by the trainer under
/// tools/ and embedded; immutable.
/// </summary>
/// <typeparam name="TView">The views.</typeparam>
internal sealed class BigramModel<TView>
    where TView : struct, Enum
{
    private readonly float[] _scales;

    // Behind the scales the weights of one view behind those of the other: a view is weighed by itself, and frequent pairs have
    // low numbers.
    private readonly EmbeddedFile _file;
    private readonly int _views;

    private BigramModel(EmbeddedFile file)
    {
        _file = file;
        _views = file.Bytes[0];
        _scales = new float[_views];
        for (var view = 0; view < _views; view++) _scales[view] = BinaryPrimitives.ReadSingleLittleEndian(file.Bytes[(1 + view * sizeof(float))..]);
    }

    /// <summary>
    /// Reads the embedded weights <paramref name="name"/>: the number of views in a byte, for each a scale, then for each view
    /// a byte for each pair of characters. A view that the file does not have weighs nothing.
    /// </summary>
    public static BigramModel<TView> Load(string name) => new(EmbeddedFile.Open($"{name}.bin"));

    /// <summary>The mean weight of the pairs that the list knows, 0 if there are none.</summary>
    public double Mean(TView view, ReadOnlySpan<ushort> pairs)
    {
        var number = Unsafe.BitCast<TView, int>(view);
        if (number >= _views) return 0;
        var count = Bigrams.Default.Count;
        var weights = MemoryMarshal.Cast<byte, sbyte>(_file.Bytes.Slice(1 + _views * sizeof(float) + number * count, count));
        var (sum, known) = (0, pairs.Length);
        foreach (var pair in pairs)
        {
            sum += weights[pair];
            // One less for a 0, without a branch.
            known += pair - 1 >> 31;
        }
        return known == 0 ? 0 : sum * _scales[number] / known;
    }
}
