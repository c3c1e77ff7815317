using System.Text.Json.Serialization;

namespace ArticleModel;

/// <summary>Someone or something that is quoted, or a person in no quote whose name a note calls a pseudonym.</summary>
public sealed record Speaker
{
    /// <summary>
    /// The speaker's identifier in this article: <c>s1</c>, <c>s2</c> … in the order of their first quote, those without one last.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The fullest form of the name in the article; the byline for the author; the noun phrase for one who is not named.</summary>
    public required string Name { get; init; }

    /// <summary>What the speaker is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SpeakerKind Kind { get; init; }

    /// <summary>Titles and affiliations exactly as the text puts them beside the name, in the order of their first appearance.</summary>
    public ValueList<string> Roles { get; init; }

    /// <summary>Other forms of the name in the article, pronouns excluded, in the order of their first appearance.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>True if the article says that the name is not the real one.</summary>
    public bool IsPseudonym { get; init; }
}
