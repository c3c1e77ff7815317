namespace ArticleModel.Testing;

/// <summary>An article that was drawn, with all that is known about it because of how it was made.</summary>
/// <param name="Seed">What it was drawn from.</param>
/// <param name="Text">Its source.</param>
/// <param name="Expected">
/// The article as it stands in the source: facts, sections, boilerplate, credits, quotes and speakers with their spans. The
/// rule of a quote is <c>marked</c>, and its mention and cue say nothing about what a quote finder should report.
/// </param>
public sealed record GeneratedArticle(int Seed, string Text, Article Expected);
