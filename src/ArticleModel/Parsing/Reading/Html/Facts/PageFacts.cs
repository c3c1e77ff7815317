using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>What a page says about its article.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Evidence">What each of them rests on.</param>
/// <param name="TitleHeading">The heading that shows the title; null if none does.</param>
internal sealed record PageFacts(ArticleFacts Facts, ValueList<Evidence> Evidence, HtmlElement? TitleHeading);
