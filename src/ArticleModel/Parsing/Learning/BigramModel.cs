using System.Buffers.Binary;
using System.Reflection;
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
    private readonly int _views;
    private readonly float[] _scales;
    private readonly sbyte[] _weights;

    private BigramModel(Stream stream)
    {
        _views = stream.ReadByte();
        _scales = new float[Enum.GetValues<TView>().Length];
        // Some more than the file holds, so that a view that it does not have reads zeros.
        _weights = new sbyte[_views * Bigrams.Default.Count + _scales.Length];
        Span<byte> scale = stackalloc byte[sizeof(float)];
        for (var view = 0; view < _views; view++)
        {
            stream.ReadExactly(scale);
            _scales[view] = BinaryPrimitives.ReadSingleLittleEndian(scale);
        }
        stream.ReadExactly(MemoryMarshal.AsBytes(_weights.AsSpan(0, _views * Bigrams.Default.Count)));
    }

    /// <summary>
    /// Reads the embedded weights <paramref name="name"/>: the number of views in a byte, for each a scale, then for each pair of
    /// characters a byte for each view. A view that the file does not have weighs nothing.
    /// </summary>
    public static BigramModel<TView> Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{name}.bin")
            ?? throw new InvalidOperationException($"The weights '{name}' are not embedded.");
        return new BigramModel<TView>(stream);
    }

    /// <summary>The mean weight of the pairs that the list knows, 0 if there are none.</summary>
    public double Mean(TView view, ReadOnlySpan<ushort> pairs)
    {
        var offset = Unsafe.As<TView, int>(ref view);
        var sum = 0;
        var known = 0;
        foreach (var pair in pairs)
        {
            sum += _weights[pair * _views + offset];
            if (pair != 0) known++;
        }
        return known == 0 ? 0 : sum * _scales[offset] / known;
    }
}
