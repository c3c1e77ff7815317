namespace ArticleModel.QuoteTrainer;

/// <summary>Makes the columns of a matrix orthonormal (Gram and Schmidt, twice for precision).</summary>
internal static class Orthonormal
{
    /// <summary>Changes <paramref name="matrix"/> in place and returns the length that each column had left.</summary>
    public static float[] Make(float[] matrix, int columns)
    {
        var lengths = new float[columns];
        for (var column = 0; column < columns; column++)
        {
            for (var pass = 0; pass < 2; pass++)
                for (var other = 0; other < column; other++) Subtract(matrix, columns, column, other);
            lengths[column] = (float)Math.Sqrt(Product(matrix, columns, column, column));
            for (var i = column; i < matrix.Length; i += columns) matrix[i] /= Math.Max(lengths[column], 1e-12f);
        }
        return lengths;
    }

    private static void Subtract(float[] matrix, int columns, int column, int other)
    {
        var product = (float)Product(matrix, columns, column, other);
        for (var row = 0; row < matrix.Length; row += columns) matrix[row + column] -= product * matrix[row + other];
    }

    private static double Product(float[] matrix, int columns, int column, int other)
    {
        var product = 0.0;
        for (var row = 0; row < matrix.Length; row += columns) product += (double)matrix[row + column] * matrix[row + other];
        return product;
    }
}
