using ArticleModel.Parsing.Learning;

namespace ArticleModel.QuoteTrainer;

/// <summary>
/// Learns from plain text which pairs of characters stand in like company: the positive pointwise mutual information of each
/// pair with those that follow or precede it two to six characters off, brought down to a few dimensions by orthogonal
/// iteration (a truncated singular value decomposition). Deterministic.
/// </summary>
internal sealed class BigramVectors
{
    public const int Dimensions = 48;

    private const int Rows = 16_384;
    private const int Contexts = 8_192;
    private const int Nearest = 2;
    private const int Farthest = 6;
    private const int Rounds = 16;

    private readonly float[] _values;

    private BigramVectors(List<string> pairs, float[] values)
    {
        Pairs = pairs;
        _values = values;
    }

    /// <summary>The pairs, the most frequent first. Their numbers start at 1.</summary>
    public List<string> Pairs { get; }

    /// <summary>The vector of the pair with <paramref name="number"/>, of length 1.</summary>
    public ReadOnlySpan<float> this[int number] => _values.AsSpan((number - 1) * Dimensions, Dimensions);

    /// <summary>Tells whether the library numbers the pairs alike: otherwise each would be taken for another one.</summary>
    public bool AreOfLibrary()
    {
        if (Pairs.Count + 1 != Bigrams.Default.Count) return false;
        Span<ushort> number = stackalloc ushort[1];
        for (var i = 0; i < Pairs.Count; i++)
        {
            Bigrams.Default.Number(Pairs[i], number);
            if (number[0] != i + 1) return false;
        }
        return true;
    }

    public static BigramVectors Learn(IReadOnlyList<string> texts)
    {
        var pairs = Frequent(texts);
        var matrix = SparseMatrix.Of(Information(Counts(texts, pairs), pairs.Count), pairs.Count, Math.Min(Contexts, pairs.Count));
        return new BigramVectors(pairs, Reduce(matrix));
    }

    public void Write(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Pairs.Count);
        foreach (var pair in Pairs) writer.Write(pair);
        foreach (var value in _values) writer.Write(value);
    }

    public static BigramVectors Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        var pairs = new List<string>();
        for (var left = reader.ReadInt32(); left > 0; left--) pairs.Add(reader.ReadString());
        var values = new float[pairs.Count * Dimensions];
        for (var i = 0; i < values.Length; i++) values[i] = reader.ReadSingle();
        return new BigramVectors(pairs, values);
    }

    private static List<string> Frequent(IReadOnlyList<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
            for (var i = 0; i + 1 < text.Length; i++)
                if (IsPlain(text[i]) && IsPlain(text[i + 1])) counts[text.Substring(i, 2)] = counts.GetValueOrDefault(text.Substring(i, 2)) + 1;
        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Rows).Select(pair => pair.Key)];
    }

    private static bool IsPlain(char c) => !char.IsControl(c) && !char.IsSurrogate(c) && !(char.IsWhiteSpace(c) && c != ' ');

    private static int[] Counts(IReadOnlyList<string> texts, List<string> pairs)
    {
        var numbers = pairs.Select((pair, i) => (pair, i)).ToDictionary(entry => entry.pair, entry => entry.i, StringComparer.Ordinal);
        var contexts = Math.Min(Contexts, pairs.Count);
        var counts = new int[pairs.Count * contexts];
        foreach (var text in texts)
        {
            var found = new int[Math.Max(0, text.Length - 1)];
            for (var i = 0; i < found.Length; i++) found[i] = numbers.GetValueOrDefault(text.Substring(i, 2), -1);
            for (var i = 0; i < found.Length; i++)
                for (var distance = Nearest; distance <= Farthest && i + distance < found.Length; distance++)
                {
                    var (a, b) = (found[i], found[i + distance]);
                    if (a < 0 || b < 0) continue;
                    if (b < contexts) counts[a * contexts + b]++;
                    if (a < contexts) counts[b * contexts + a]++;
                }
        }
        return counts;
    }

    // Contexts are smoothed to the power of 0.75, so that rare ones do not count too much (Levy, Goldberg and Dagan 2015).
    private static float[] Information(int[] counts, int rows)
    {
        var contexts = rows == 0 ? 0 : counts.Length / rows;
        var byRow = new double[rows];
        var byContext = new double[contexts];
        for (var i = 0; i < counts.Length; i++)
        {
            byRow[i / contexts] += counts[i];
            byContext[i % contexts] += counts[i];
        }
        var total = byRow.Sum();
        for (var i = 0; i < contexts; i++) byContext[i] = Math.Pow(byContext[i], 0.75);
        var scale = total / byContext.Sum();
        var information = new float[counts.Length];
        for (var i = 0; i < counts.Length; i++)
            if (counts[i] > 0) information[i] = (float)Math.Max(0, Math.Log(counts[i] * total / (byRow[i / contexts] * byContext[i % contexts] * scale)));
        return information;
    }

    private static float[] Reduce(SparseMatrix matrix)
    {
        var random = new Random(1);
        var right = new float[matrix.Columns * Dimensions];
        for (var i = 0; i < right.Length; i++) right[i] = (float)(random.NextDouble() - 0.5);
        float[] left = [];
        float[] strengths = [];
        for (var round = 0; round < Rounds; round++)
        {
            left = matrix.Multiply(right, Dimensions);
            Orthonormal.Make(left, Dimensions);
            right = matrix.MultiplyTransposed(left, Dimensions);
            strengths = Orthonormal.Make(right, Dimensions);
        }
        for (var i = 0; i < left.Length; i++) left[i] *= MathF.Sqrt(strengths[i % Dimensions]);
        for (var row = 0; row < matrix.Rows; row++) Normalize(left.AsSpan(row * Dimensions, Dimensions));
        return left;
    }

    private static void Normalize(Span<float> vector)
    {
        var squares = 1e-12f;
        foreach (var value in vector) squares += value * value;
        foreach (ref var value in vector) value /= MathF.Sqrt(squares);
    }
}
