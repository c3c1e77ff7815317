using System.Text.Json.Serialization;

namespace ArticleModel;

/// <summary>A heading with the text and the sections below it.</summary>
public sealed record Section
{
    /// <summary>
    /// The heading's level: 0 for the body of an article, 1 to 6 as in HTML, deeper levels for inferred headings below level 6.
    /// Always greater than its parent's.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Level { get; init; }

    /// <summary>The heading as plain text, its ordinal included; null for the body of an article only.</summary>
    public string? Heading { get; init; }

    /// <summary>The number the heading starts with, as written without punctuation: <c>一</c>, <c>1</c>, <c>01</c>, <c>2.1</c>; null if it has none.</summary>
    public string? Ordinal { get; init; }

    /// <summary>True if the source has a paragraph here that serves as a heading: bold alone or short and numbered.</summary>
    public bool IsInferred { get; init; }

    /// <summary>The blocks between the heading and the first subsection, in reading order.</summary>
    public ValueList<Block> Blocks { get; init; }

    /// <summary>The subsections in reading order.</summary>
    public ValueList<Section> Sections { get; init; }

    /// <summary>From the start of the heading to the end of everything below it.</summary>
    public SourceSpan Span { get; init; }
}
