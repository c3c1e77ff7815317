namespace ArticleModel.Parsing.Quotes;

/// <summary>A bit for each of 65,536 numbers: a set of characters, or a filter over hashes of pairs of them.</summary>
internal sealed class BitTable
{
    private readonly uint[] _bits = new uint[(char.MaxValue + 1) / 32];

    public static BitTable Of(ReadOnlySpan<char> chars)
    {
        var table = new BitTable();
        foreach (var c in chars) table.Set(c);
        return table;
    }

    public void Set(int number) => _bits[number >> 5] |= 1u << number;

    /// <param name="number">From 0 to 65,535.</param>
    public bool Has(int number) => (_bits[number >> 5] >> number & 1) != 0;
}
