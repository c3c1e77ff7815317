using System.Text.Json.Serialization;

namespace ArticleModel;

/// <summary>An ordered or a bulleted list.</summary>
public sealed record ListBlock : Block
{
    /// <summary>True if the items are numbered.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool Ordered { get; init; }

    /// <summary>The number of the first item of an ordered list; null for a bulleted one.</summary>
    public int? Start { get; init; }

    /// <summary>The items in order.</summary>
    public ValueList<ListItem> Items { get; init; }
}
