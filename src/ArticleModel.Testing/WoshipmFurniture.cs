namespace ArticleModel.Testing;

/// <summary>What stands on a written page besides the article. The article's own facts decide about all other rows.</summary>
public sealed record WoshipmFurniture
{
    /// <summary>Whether the link to a course stands below the counters. The end of a page in the dialect old depends on it too.</summary>
    /// <value>True by default, as on nearly every page of the archive.</value>
    public bool CourseLink { get; init; } = true;

    /// <summary>How many badges the author has, 0 or more; a negative number counts as 0.</summary>
    /// <value>1 by default.</value>
    public int Badges { get; init; } = 1;

    /// <summary>
    /// Behind how many headings and blocks of the body an ad card stands, counted from 1 in reading order without those
    /// inside lists and quotes. Numbers that the body does not reach are passed over.
    /// </summary>
    /// <value>Empty by default: no card.</value>
    public ValueList<int> AdCardsBehind { get; init; }
}
