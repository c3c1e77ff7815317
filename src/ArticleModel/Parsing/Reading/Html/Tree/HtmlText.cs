using AngleSharp.Common;
using AngleSharp.Dom;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>A run of text between tags. It is a place in the source: character references are read when somebody asks.</summary>
internal sealed class HtmlText : HtmlNode
{
    public override StringOrMemory NodeName => "#text";

    public override NodeFlags Flags => NodeFlags.None;
}
