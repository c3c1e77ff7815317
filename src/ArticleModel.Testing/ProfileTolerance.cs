namespace ArticleModel.Testing;

/// <summary>How far figures of two profiles may be apart.</summary>
public sealed record ProfileTolerance
{
    /// <summary>The largest difference of two shares, 0 to 1.</summary>
    /// <value>0.05 by default: five articles in a hundred.</value>
    public double Share { get; init; } = 0.05;

    /// <summary>The largest difference of two means, as a part of the larger one.</summary>
    /// <value>0.2 by default.</value>
    public double Mean { get; init; } = 0.2;

    /// <summary>Means that differ by no more than this are never too far apart, however small they are.</summary>
    /// <value>0.1 by default: one thing in ten articles.</value>
    public double SmallestMean { get; init; } = 0.1;
}
