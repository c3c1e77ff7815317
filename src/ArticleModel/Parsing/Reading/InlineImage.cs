namespace ArticleModel.Parsing.Reading;

/// <summary>An image met in running text.</summary>
/// <param name="Start">Its place in the leaf's text.</param>
/// <param name="Url">The address as written.</param>
/// <param name="Alt">The alternative text; null if empty.</param>
/// <param name="Link">Where a click leads; null if nowhere.</param>
/// <param name="Span">Where its markup stands, its link included.</param>
internal readonly record struct InlineImage(int Start, string Url, string? Alt, string? Link, SourceSpan Span);
