namespace ArticleModel.Testing;

/// <summary>The shapes in which pages of the woshipm archive were saved; docs/archives.md compares them.</summary>
public enum WoshipmDialect
{
    /// <summary>Each row of the page is a block of its own, tags stand in back-ticks.</summary>
    New,

    /// <summary>The rows of the page are glued into one line, tags are joined by commas.</summary>
    Old,

    /// <summary>Rows are glued at the top, lists have <c>-</c> for a bullet, the header names no category.</summary>
    Gitbook,
}
