using System.Text.Json.Serialization;

namespace ArticleModel;

/// <summary>
/// An archived article as typed data. Immutable, equal by value, safe to share between threads.
/// What its source does not give is null or empty, never guessed; every span counts in the text of that source.
/// </summary>
public sealed partial record Article
{
    /// <summary>The article's identifier in its archive, such as <c>5938617</c>; null if the archive gives none.</summary>
    public string? Id { get; init; }

    /// <summary>The title as displayed; empty if the source has none.</summary>
    public required string Title { get; init; }

    /// <summary>The language as a BCP 47 tag, such as <c>zh</c>; null if neither source nor archive tells.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The section it was filed under: the archive's key or the category of a page in HTML, in lower case, such as
    /// <c>chuangye</c>, or the first category of its front matter as written.
    /// </summary>
    public string? Category { get; init; }

    /// <summary>The account or person in the byline.</summary>
    public Author? Author { get; init; }

    /// <summary>The authors that the byline names behind <see cref="Author"/>, in its order.</summary>
    public ValueList<Author> CoAuthors { get; init; }

    /// <summary>The day of publication as the source states it, in the publisher's time zone.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The day of the last change as the source states it.</summary>
    public DateOnly? ModifiedOn { get; init; }

    /// <summary>The URL where the article was first published, as written; of a page in HTML absolute where it can be made so.</summary>
    public string? Origin { get; init; }

    /// <summary>The editor's summary, its paragraphs separated by a line feed.</summary>
    public string? Summary { get; init; }

    /// <summary>The image that stands for the article. It stays in the body too if the source shows it there.</summary>
    public Image? Cover { get; init; }

    /// <summary>The counters of the source; null if it has none at all.</summary>
    public ArticleStats? Stats { get; init; }

    /// <summary>The tags in the order of the source.</summary>
    public ValueList<Tag> Tags { get; init; }

    /// <summary>True if the source calls the article a draft, false if it says that it is none, null if it says nothing.</summary>
    public bool? IsDraft { get; init; }

    /// <summary>What the source states besides and the model has no member for, in its order; see <see cref="Field"/>.</summary>
    public ValueList<Field> Fields { get; init; }

    /// <summary>Who wrote, edited and translated the article and what may be done with it; empty if the source tells nothing.</summary>
    public Credits Credits { get; init; } = Credits.None;

    /// <summary>The licence of the text as the source states it, an address or a name; null if it states none.</summary>
    public string? License { get; init; }

    /// <summary>The text: a section of level 0 without a heading that holds everything.</summary>
    public required Section Body { get; init; }

    /// <summary>
    /// Everyone who is quoted, in the order of their first quote, then those in no quote of whom the article says that their
    /// names are pseudonyms.
    /// </summary>
    public ValueList<Speaker> Speakers { get; init; }

    /// <summary>The quotes in reading order: by start, then the longer first.</summary>
    public ValueList<Quote> Quotes { get; init; }

    /// <summary>Which archive was recognised and what was dropped as boilerplate.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;

    [JsonInclude, JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    internal int? FormatVersion
    {
        get => Body is null ? null : Json.ArticleJson.FormatVersion;
        init => Json.ArticleJson.RequireVersion(value);
    }
}
