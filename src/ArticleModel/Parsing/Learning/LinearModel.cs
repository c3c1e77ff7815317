using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Learning;

/// <summary>
/// A weight for each feature of <typeparamref name="T"/>, and for each word of those that are families of words: learned by
/// the trainers under tools/. They and <see cref="WeightTable"/> make the embedded table, which is used where it lies. Immutable.
/// </summary>
internal sealed class LinearModel<T>
    where T : struct, Enum
{
    // The bias, then the features: few, and looked up more often than anything else.
    private readonly double[] _weights;

    // A word stands in the first free slot from its own on.
    private readonly EmbeddedFile _table;
    private readonly int _slots;
    private readonly int _slotsAt;
    private readonly int _wordsAt;
    private readonly int _restsAt;

    /// <summary>Makes a model in which nothing weighs anything.</summary>
    public LinearModel() => _weights = new double[1 + Enum.GetValues<T>().Length];

    private LinearModel(EmbeddedFile table)
    {
        var bytes = table.Bytes;
        _table = table;
        _weights = new double[1 + BinaryPrimitives.ReadInt32LittleEndian(bytes)];
        _slots = BinaryPrimitives.ReadInt32LittleEndian(bytes[sizeof(int)..]);
        _slotsAt = WeightTable.WeightsAt + _weights.Length * sizeof(double);
        _wordsAt = _slotsAt + _slots * sizeof(ushort);
        _restsAt = _wordsAt + BinaryPrimitives.ReadInt32LittleEndian(bytes[(2 * sizeof(int))..]) * WeightTable.WordLength;
        for (var i = 0; i < _weights.Length; i++) _weights[i] = BinaryPrimitives.ReadDoubleLittleEndian(bytes[(WeightTable.WeightsAt + i * sizeof(double))..]);
    }

    public double Bias => _weights[0];

    /// <summary>The weight of <paramref name="word"/> in a family of features, 0 if it has none.</summary>
    public double this[T family, ReadOnlySpan<char> word]
    {
        get
        {
            var number = Unsafe.BitCast<T, int>(family);
            if (_slots == 0) return 0;
            var bytes = _table.Bytes;
            var key = WordKey.AtStart(word);
            var shape = (uint)number | (ulong)word.Length << 16;
            for (var slot = WeightTable.Slot(number, key, _slots); ; slot = (slot + 1) & (_slots - 1))
            {
                var entry = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(_slotsAt + slot * sizeof(ushort))..]);
                if (entry == 0) return 0;
                var found = bytes.Slice(_wordsAt + (entry - 1) * WeightTable.WordLength, WeightTable.WordLength);
                if (BinaryPrimitives.ReadUInt64LittleEndian(found[WeightTable.KeyAt..]) == key
                    && BinaryPrimitives.ReadUInt32LittleEndian(found[WeightTable.ShapeAt..]) == shape
                    && (word.Length <= WordKey.Length || HasRest(found, word))) return BinaryPrimitives.ReadDoubleLittleEndian(found);
            }
        }
    }

    /// <summary>The weight of <paramref name="feature"/>.</summary>
    /// <exception cref="NotSupportedException">The features are not numbered in 32 bits; so of everything that looks weights up.</exception>
    public double this[T feature] => _weights[1 + Unsafe.BitCast<T, int>(feature)];

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

    /// <summary>Opens the embedded weights <paramref name="name"/>, such as <c>Quotes.speech-weights</c>; a feature without one weighs nothing.</summary>
    public static LinearModel<T> Load(string name) => new(EmbeddedFile.Open($"{name}.bin"));

    private bool HasRest(ReadOnlySpan<byte> found, ReadOnlySpan<char> word)
    {
        var rests = _table.Bytes[(_restsAt + BinaryPrimitives.ReadInt32LittleEndian(found[WeightTable.RestAt..]) * sizeof(char))..];
        for (var i = WordKey.Length; i < word.Length; i++, rests = rests[sizeof(char)..])
            if (BinaryPrimitives.ReadUInt16LittleEndian(rests) != word[i]) return false;
        return true;
    }
}
