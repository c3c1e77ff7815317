namespace ArticleModel.Testing;

/// <summary>One figure of a <see cref="CorpusProfile"/>.</summary>
/// <param name="Name">What it is about, such as <c>field.author</c>; docs/testing.md lists the groups.</param>
/// <param name="Value">A share from 0 to 1 or a mean per article, rounded to four decimals.</param>
/// <param name="IsShare">True for a share.</param>
public sealed record ProfileFigure(string Name, double Value, bool IsShare);
