using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>A script, which is not run. Only scripts may be of this type: AngleSharp ends the element that an end tag meets if it is.</summary>
internal sealed class ScriptElement(HtmlTree tree, HtmlTag tag, string namespaceUri, NodeFlags flags) : HtmlElement(tree, tag, namespaceUri, flags),
    IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
