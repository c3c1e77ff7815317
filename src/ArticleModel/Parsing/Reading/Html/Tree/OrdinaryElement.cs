using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>Every element but scripts and templates. Forms and foreign elements get no treatment of their own.</summary>
internal sealed class OrdinaryElement(HtmlTree tree, HtmlTag tag, string namespaceUri, NodeFlags flags) : HtmlElement(tree, tag, namespaceUri, flags),
    IConstructableMetaElement, IConstructableFrameElement, IConstructableFormElement, IConstructableMathElement, IConstructableSvgElement
{
    public void Handle()
    {
    }
}
