namespace ArticleModel.Testing;

/// <summary>A source and the article that stands in it: every span of <see cref="Article"/> counts in <see cref="Text"/>.</summary>
/// <param name="Text">The source, in Markdown.</param>
/// <param name="Article">The article as it was made, with its spans in <paramref name="Text"/>; not parsed from it.</param>
public sealed record ArticlePage(string Text, Article Article);
