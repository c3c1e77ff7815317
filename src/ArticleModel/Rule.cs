namespace ArticleModel;

/// <summary>A thematic break: a line across the page.</summary>
public sealed record Rule : Block;
