using System.Text.Json.Serialization;

namespace ArticleModel;

/// <summary>What the markup says about a range of a text.</summary>
public sealed record TextMark
{
    /// <summary>What the range is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextMarkKind Kind { get; init; }

    /// <summary>The first UTF-16 code unit of the range in the text, from 0.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Start { get; init; }

    /// <summary>The range's length in UTF-16 code units; 0 for an image, which stands between two characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Length { get; init; }

    /// <summary>
    /// The address of a link or an image, as written, of a page in HTML absolute where it can be made so; null for the other
    /// kinds.
    /// </summary>
    public string? Url { get; init; }
}
