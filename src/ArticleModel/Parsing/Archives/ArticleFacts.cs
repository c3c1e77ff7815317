namespace ArticleModel.Parsing.Archives;

/// <summary>The facts about an article that an archive reads from a source. Unknown ones are null or empty.</summary>
public sealed record ArticleFacts
{
    internal static readonly ArticleFacts None = new();

    /// <inheritdoc cref="Article.Id"/>
    public string? Id { get; init; }

    /// <inheritdoc cref="Article.Title"/>
    public string Title { get; init; } = "";

    /// <inheritdoc cref="Article.Language"/>
    public string? Language { get; init; }

    /// <inheritdoc cref="Article.Category"/>
    public string? Category { get; init; }

    /// <inheritdoc cref="Article.Author"/>
    public Author? Author { get; init; }

    /// <inheritdoc cref="Article.CoAuthors"/>
    public ValueList<Author> CoAuthors { get; init; }

    /// <inheritdoc cref="Article.PublishedOn"/>
    public DateOnly? PublishedOn { get; init; }

    /// <inheritdoc cref="Article.ModifiedOn"/>
    public DateOnly? ModifiedOn { get; init; }

    /// <inheritdoc cref="Article.Origin"/>
    public string? Origin { get; init; }

    /// <inheritdoc cref="Article.Summary"/>
    public string? Summary { get; init; }

    /// <inheritdoc cref="Article.Cover"/>
    public Image? Cover { get; init; }

    /// <inheritdoc cref="Article.Stats"/>
    public ArticleStats? Stats { get; init; }

    /// <inheritdoc cref="Article.Tags"/>
    public ValueList<Tag> Tags { get; init; }

    /// <inheritdoc cref="Article.IsDraft"/>
    public bool? IsDraft { get; init; }

    /// <inheritdoc cref="Article.Fields"/>
    public ValueList<Field> Fields { get; init; }

    /// <inheritdoc cref="Article.License"/>
    public string? License { get; init; }
}
