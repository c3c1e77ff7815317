using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>Returns the text that an element shows, on one line.</summary>
internal delegate string TextOf(HtmlElement element);
