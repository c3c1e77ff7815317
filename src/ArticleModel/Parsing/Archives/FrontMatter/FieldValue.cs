namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>One value of front matter, whatever its language: a leaf of its tree.</summary>
/// <param name="Path">The names that lead to it, with dots: <c>author.name</c>.</param>
/// <param name="Item">The index in the outermost list around it; -1 if none is. It tells which name goes with which address.</param>
/// <param name="Text">The value as text; empty if the source gives none.</param>
/// <param name="Span">Where it stands, its quotation marks included.</param>
/// <param name="NameStart">Where the field at the margin starts that it belongs to.</param>
internal readonly record struct FieldValue(string Path, int Item, string Text, SourceSpan Span, int NameStart);
