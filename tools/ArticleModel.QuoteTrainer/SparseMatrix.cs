namespace ArticleModel.QuoteTrainer;

/// <summary>A matrix that keeps what is not 0, row by row.</summary>
internal sealed class SparseMatrix
{
    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly float[] _values;

    private SparseMatrix(int columns, int[] starts, int[] columnOf, float[] values)
    {
        Columns = columns;
        _starts = starts;
        _columns = columnOf;
        _values = values;
    }

    public int Rows => _starts.Length - 1;

    public int Columns { get; }

    public static SparseMatrix Of(float[] dense, int rows, int columns)
    {
        var size = dense.Count(value => value != 0);
        var (starts, columnOf, values) = (new int[rows + 1], new int[size], new float[size]);
        var next = 0;
        for (var i = 0; i < dense.Length; i++)
        {
            if (dense[i] != 0) (columnOf[next], values[next++]) = (i % columns, dense[i]);
            if ((i + 1) % columns == 0) starts[(i + 1) / columns] = next;
        }
        return new SparseMatrix(columns, starts, columnOf, values);
    }

    /// <summary>Multiplies by a matrix with <paramref name="width"/> columns, given and returned row by row.</summary>
    public float[] Multiply(float[] right, int width)
    {
        var product = new float[Rows * width];
        Parallel.For(0, Rows, row =>
        {
            var sums = product.AsSpan(row * width, width);
            for (var i = _starts[row]; i < _starts[row + 1]; i++) Add(sums, right.AsSpan(_columns[i] * width, width), _values[i]);
        });
        return product;
    }

    /// <summary>Multiplies the transposed matrix.</summary>
    public float[] MultiplyTransposed(float[] left, int width)
    {
        var product = new float[Columns * width];
        for (var row = 0; row < Rows; row++)
            for (var i = _starts[row]; i < _starts[row + 1]; i++) Add(product.AsSpan(_columns[i] * width, width), left.AsSpan(row * width, width), _values[i]);
        return product;
    }

    private static void Add(Span<float> sums, ReadOnlySpan<float> values, float factor)
    {
        for (var i = 0; i < sums.Length; i++) sums[i] += values[i] * factor;
    }
}
