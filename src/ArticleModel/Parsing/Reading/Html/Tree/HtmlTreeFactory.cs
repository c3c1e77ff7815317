using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>Makes the nodes that AngleSharp's tree builder asks for.</summary>
internal sealed class HtmlTreeFactory(Action<HtmlTree> created) : IDomConstructionElementFactory<HtmlTree, HtmlElement>
{
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string MathMl = "http://www.w3.org/1998/Math/MathML";

    // Inside these, HTML elements stand in foreign content.
    private const string SvgTips = "foreignObject desc title";
    private const string MathTips = "mn mo mi ms mtext annotation-xml";

    public HtmlTree CreateDocument(TextSource source, IBrowsingContext? context = null)
    {
        var tree = new HtmlTree(source);
        created(tree);
        return tree;
    }

    public HtmlElement Create(HtmlTree document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        var name = localName.Memory.Span;
        var tag = HtmlTags.Of(name is "div" ? document.DivName.Memory.Span : name);
        if (tag.Name == "template") return NewTemplate(document);
        return document.Begin(new OrdinaryElement(document, tag, Html, tag.Flags | flags | NodeFlags.HtmlMember));
    }

    public HtmlElement CreateUnknown(HtmlTree document, StringOrMemory tagName) => Create(document, tagName);

    public HtmlElement CreateNoScript(HtmlTree document, bool scripting) => Create(document, "noscript");

    public IConstructableMetaElement CreateMeta(HtmlTree document) => New(document, "meta");

    public IConstructableScriptElement CreateScript(HtmlTree document, bool parserInserted, bool started)
    {
        var tag = HtmlTags.Of("script");
        return document.Begin(new ScriptElement(document, tag, Html, tag.Flags | NodeFlags.HtmlMember));
    }

    public IConstructableFrameElement CreateFrame(HtmlTree document) => New(document, "frame");

    public IConstructableTemplateElement CreateTemplate(HtmlTree document) => NewTemplate(document);

    public IConstructableFormElement CreateForm(HtmlTree document) => New(document, "form");

    public IConstructableMathElement CreateMath(HtmlTree document, StringOrMemory name = default) =>
        CreateForeign(document, name, MathMl, NodeFlags.MathMember, NodeFlags.MathTip, MathTips);

    public IConstructableSvgElement CreateSvg(HtmlTree document, StringOrMemory name = default) =>
        CreateForeign(document, name, Svg, NodeFlags.SvgMember, NodeFlags.HtmlTip, SvgTips);

    public IConstructableNode CreateDocumentType(HtmlTree document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new HtmlText();

    private static OrdinaryElement CreateForeign(HtmlTree document, StringOrMemory name, string ns, NodeFlags member, NodeFlags tip, string tips)
    {
        var tag = HtmlTags.Of(name.Memory.Span);
        var isTip = tips.Split(' ').Contains(tag.Name);
        return document.Begin(new OrdinaryElement(document, tag, ns, member | (isTip ? tip | NodeFlags.Special | NodeFlags.Scoped : NodeFlags.None)));
    }

    private static OrdinaryElement New(HtmlTree document, string name)
    {
        var tag = HtmlTags.Of(name);
        return document.Begin(new OrdinaryElement(document, tag, Html, tag.Flags | NodeFlags.HtmlMember));
    }

    private static TemplateElement NewTemplate(HtmlTree document)
    {
        var tag = HtmlTags.Of("template");
        return document.Begin(new TemplateElement(document, tag, Html, tag.Flags | NodeFlags.HtmlMember));
    }
}
