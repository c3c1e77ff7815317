namespace ArticleModel;

/// <summary>Counters that the source showed when it was saved. Null means not shown, 0 means shown as 0.</summary>
public sealed record ArticleStats
{
    /// <summary>How often the page was opened.</summary>
    public int? Views { get; init; }

    /// <summary>How many comments it had.</summary>
    public int? Comments { get; init; }

    /// <summary>How many readers had kept it as a favourite.</summary>
    public int? Collects { get; init; }

    /// <summary>How many readers had liked it.</summary>
    public int? Likes { get; init; }

    /// <summary>The site's own estimate of the time to read it, in minutes.</summary>
    public int? ReadingMinutes { get; init; }
}
