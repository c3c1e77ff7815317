namespace ArticleModel;

/// <summary>A section and its place in the tree.</summary>
/// <param name="Number">The places of the section and its ancestors among their siblings, from 1: <c>2.1</c>.</param>
/// <param name="Section">The section.</param>
public sealed record OutlineEntry(string Number, Section Section);
