namespace ArticleModel.Testing;

/// <summary>One measure of a <see cref="QualityReport"/>.</summary>
/// <param name="Name">The measure, such as <c>core.f1</c>; docs/testing.md has a row for each.</param>
/// <param name="Value">The score, 0 to 1; more is better.</param>
/// <param name="Low">The lower end of the interval that holds 95 of 100 scores of articles drawn anew from these.</param>
/// <param name="High">The upper end of that interval.</param>
/// <param name="Count">How many things the score is about: quotes, headings, lines. With 0 the score says nothing.</param>
public sealed record QualityScore(string Name, double Value, double Low, double High, int Count);
