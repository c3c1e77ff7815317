using AngleSharp.Dom;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>A name of elements: one object for all elements of the name in the parses of all pages.</summary>
/// <param name="Name">The name in lower case.</param>
/// <param name="Traits">What it says about an element.</param>
/// <param name="Flags">What AngleSharp's tree builder has to know about it.</param>
internal sealed record HtmlTag(string Name, TagTraits Traits, NodeFlags Flags);
