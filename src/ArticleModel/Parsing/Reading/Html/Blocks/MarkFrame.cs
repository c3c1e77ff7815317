using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Blocks;

/// <summary>An element that marks text, and the ones around it.</summary>
internal sealed record MarkFrame(TextMarkKind Kind, string? Url, HtmlElement Element, MarkFrame? Outer)
{
    /// <summary>Returns the address of the link around; null outside of links.</summary>
    public string? Link => Kind == TextMarkKind.Link ? Url : Outer?.Link;
}
