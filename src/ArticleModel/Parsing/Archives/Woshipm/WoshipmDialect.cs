namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>The names of the archive's dialects: the same pages, written by three versions of its generator.</summary>
internal static class WoshipmDialect
{
    /// <summary>Every piece of furniture is a block of its own; tags in back-ticks.</summary>
    public const string New = "new";

    /// <summary>Rows of furniture are glued into one line; tags separated by commas.</summary>
    public const string Old = "old";

    /// <summary>As old, with empty lines in the header, no category and lists of dashes.</summary>
    public const string Gitbook = "gitbook";
}
