namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>What a field of front matter may tell about the article.</summary>
internal enum FactKind
{
    Title,
    Published,

    /// <summary>When the file was made: the day of publication of one's own text, the day of clipping of a page.</summary>
    Created,
    Modified,
    Author,
    AuthorUrl,
    AuthorId,
    Tags,
    TagUrl,
    Category,
    Summary,
    Cover,
    CoverAlt,
    Origin,
    Language,
    Draft,
    Id,
}
