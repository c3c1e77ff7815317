using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>A template. Only templates may be of this type: AngleSharp closes the elements inside one up to the first that is.</summary>
internal sealed class TemplateElement(HtmlTree tree, HtmlTag tag, string namespaceUri, NodeFlags flags) : HtmlElement(tree, tag, namespaceUri, flags),
    IConstructableTemplateElement
{
    public void PopulateFragment()
    {
    }
}
