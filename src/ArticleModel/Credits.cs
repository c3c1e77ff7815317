namespace ArticleModel;

/// <summary>What the credit and rights lines of an article say. Facts that no line states are null.</summary>
public sealed record Credits
{
    internal static readonly Credits None = new();

    /// <summary>The author named in a credit line; it may differ from the account in the byline.</summary>
    public Author? Author { get; init; }

    /// <summary>The editor, with several names as one string exactly as written.</summary>
    public Author? Editor { get; init; }

    /// <summary>The translator.</summary>
    public Author? Translator { get; init; }

    /// <summary>The public account that the text comes from.</summary>
    public SourceAccount? SourceAccount { get; init; }

    /// <summary>Where the header image comes from, such as <c>Unsplash</c> or <c>作者提供</c>.</summary>
    public string? ImageCredit { get; init; }

    /// <summary>The licence of the header image, such as <c>CC0</c>.</summary>
    public string? ImageLicense { get; init; }

    /// <summary><c>forbidden</c> if a line forbids to republish; null if none does.</summary>
    public string? Republish { get; init; }

    /// <summary>True if a line calls the article original, false if it calls it republished or translated, null if none tells.</summary>
    public bool? IsOriginal { get; init; }

    /// <summary>Every credit line, rights line, author's biography and notice as plain text, in reading order.</summary>
    public ValueList<CreditLine> Lines { get; init; }
}
