namespace ArticleModel.Testing.Generation;

/// <summary>
/// SplitMix64: the same numbers for the same seed on every machine and in every version, which the runtime's own generators do
/// not promise.
/// </summary>
internal sealed class SeededRandom(long seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>Returns a number from 0 up to, not including, <paramref name="limit"/>, which is more than 0.</summary>
    public int Next(int limit) => (int)(NextBits() % (ulong)limit);

    /// <summary>Returns a number from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public int Between(int from, int to) => from + Next(to - from + 1);

    /// <summary>Returns true in <paramref name="percent"/> of a hundred calls.</summary>
    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
