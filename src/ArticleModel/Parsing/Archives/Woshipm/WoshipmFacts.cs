namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>The facts while header and page are read, each of which adds to them.</summary>
internal sealed class WoshipmFacts
{
    public string? Id { get; set; }

    public string Title { get; set; } = "";

    public string? Category { get; set; }

    public Author? Author { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public string? Origin { get; set; }

    public string? Summary { get; set; }

    public Image? Cover { get; set; }

    public ArticleStats? Stats { get; set; }

    public ValueList<Tag> Tags { get; set; }

    public ArticleFacts ToFacts() => new()
    {
        Id = Id,
        Title = Title,
        Language = "zh",
        Category = Category,
        Author = Author,
        PublishedOn = PublishedOn,
        Origin = Origin,
        Summary = Summary,
        Cover = Cover,
        Stats = Stats,
        Tags = Tags,
    };
}
