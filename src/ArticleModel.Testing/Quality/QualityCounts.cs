namespace ArticleModel.Testing.Quality;

/// <summary>The counters of one article or of several.</summary>
internal sealed class QualityCounts
{
    private readonly int[] _counts = new int[Enum.GetValues<QualityCounter>().Length];

    public int this[QualityCounter counter]
    {
        get => _counts[(int)counter];
        set => _counts[(int)counter] = value;
    }

    public void Add(QualityCounts other)
    {
        for (var i = 0; i < _counts.Length; i++) _counts[i] += other._counts[i];
    }

    public void Clear() => Array.Clear(_counts);
}
