namespace ArticleModel.Tests.Specs;

/// <summary>An example of a spec page.</summary>
/// <param name="File">The page's name, such as <c>markdown.md</c>.</param>
/// <param name="Heading">The heading above it.</param>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Input">The source; <c>␍</c> stands for a carriage return, <c>→</c> for a tab.</param>
/// <param name="Expected">The approved dump.</param>
/// <param name="IsWhole">The source is to be judged as a whole article, marked by <c>example article</c>.</param>
internal sealed record SpecExample(string File, string Heading, int Number, string Input, string Expected, bool IsWhole);
