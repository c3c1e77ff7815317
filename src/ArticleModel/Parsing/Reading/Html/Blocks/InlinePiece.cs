using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Blocks;

/// <summary>A text, a line break or an image inside a paragraph, with the marks on it.</summary>
internal readonly record struct InlinePiece(HtmlNode Node, MarkFrame? Marks);
