namespace ArticleModel.Benchmarks;

/// <summary>A third of the articles, by length.</summary>
public enum ArticleSize
{
    /// <summary>The shortest third.</summary>
    Short,

    /// <summary>The third in the middle.</summary>
    Middle,

    /// <summary>The longest third.</summary>
    Long,
}
