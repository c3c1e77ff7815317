namespace ArticleModel.Parsing;

/// <summary>What is known about a source besides its bytes. Nothing is opened or loaded by it.</summary>
public sealed record SourceInfo
{
    internal static readonly SourceInfo None = new();

    /// <summary>Where it comes from, for messages and for archives that read facts from names; null if unknown.</summary>
    public string? Path { get; init; }

    /// <summary>The address that a page was loaded from: its links are resolved against it; null if unknown.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// The encoding of the bytes, such as <c>gb2312</c>, as the server named it; null if unknown. It counts before the one that a page
    /// names itself, but not where there is a byte order mark or the bytes are UTF-8.
    /// </summary>
    public string? Charset { get; init; }

    /// <summary>The name of the archive that takes the source, whatever it looks like; null to ask the archives.</summary>
    public string? Archive { get; init; }
}
