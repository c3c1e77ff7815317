namespace ArticleModel.Parsing.Quotes;

/// <summary>A set of characters. Only stretches of 256 of which it has any take memory, so that dozens of sets fit in the cache.</summary>
internal sealed class BitTable
{
    /// <summary>So many numbers hold the bits of a stretch.</summary>
    private const int Stretch = 256 / 32;

    // Where the bits of each stretch are, in stretches; the first one is of those that have none.
    private readonly ushort[] _places = new ushort[256];
    private uint[] _bits = new uint[2 * Stretch];
    private int _count = 1;

    public static BitTable Of(ReadOnlySpan<char> chars)
    {
        var table = new BitTable();
        foreach (var c in chars) table.Set(c);
        return table;
    }

    public void Set(char c)
    {
        ref var place = ref _places[c >> 8];
        if (place == 0)
        {
            if (_count * Stretch == _bits.Length) Array.Resize(ref _bits, _bits.Length * 2);
            place = (ushort)_count++;
        }
        _bits[place * Stretch + (c >> 5) % Stretch] |= 1u << c;
    }

    public bool Has(char c) => (_bits[_places[c >> 8] * Stretch + (c >> 5) % Stretch] >> c & 1) != 0;
}
