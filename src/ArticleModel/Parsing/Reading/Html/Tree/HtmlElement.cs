using AngleSharp.Common;
using AngleSharp.Dom;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>
/// An element with its attributes and the nodes inside it. Of the attributes, only those are kept that a later stage asks for.
/// </summary>
internal abstract partial class HtmlElement : HtmlNode
{
    private readonly HtmlTree _tree;
    private readonly string _namespace;
    private readonly NodeFlags _flags;
    private HtmlAttribute[] _attributes = [];
    private bool? _holdsHiddenOnly;

    protected HtmlElement(HtmlTree tree, HtmlTag tag, string namespaceUri, NodeFlags flags)
    {
        _tree = tree;
        _namespace = namespaceUri;
        _flags = flags;
        Tag = tag;
    }

    /// <summary>What the element's name says about it.</summary>
    public HtmlTag Tag { get; }

    /// <summary>The name in lower case.</summary>
    public string Name => Tag.Name;

    /// <summary>Tells whether, while the tree is built, more may come into the element.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Figures about the text inside; set by <see cref="Extraction.Measurer"/>.</summary>
    public Extraction.TextMeasure Measure { get; set; }

    /// <summary>What of the page the element is, if it is not the article; set by <see cref="Drop"/>.</summary>
    public Extraction.Verdict? Verdict { get; private set; }

    /// <summary>Tells whether no element right inside is of a name that is shown; asked for once the tree is built.</summary>
    public bool HoldsHiddenOnly => _holdsHiddenOnly ??= !HoldsShown();

    public override HtmlNodeList Children { get; } = new();

    public override StringOrMemory NodeName => Name;

    public override NodeFlags Flags => _flags;

    /// <summary>Returns the value of an attribute; null if the element has none of that name.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var attribute in _attributes)
                if (attribute.Name == name) return attribute.Value;
            return null;
        }
    }

    /// <summary>Tells whether the trait is one of the element's name.</summary>
    public bool Is(TagTraits trait) => (Tag.Traits & trait) != 0;

    /// <summary>Returns the nearest element around this one for which <paramref name="name"/> is the name; null if there is none.</summary>
    public HtmlElement? Around(string name)
    {
        for (var element = Parent; element is not null; element = element.Parent)
            if (element.Name == name) return element;
        return null;
    }

    /// <summary>Tells whether this is <paramref name="other"/> or inside it.</summary>
    public bool IsWithin(HtmlNode other)
    {
        for (var element = this; element is not null; element = element.Parent)
            if (element == other) return true;
        return false;
    }

    /// <summary>Takes the element out of the article: it counts no longer in what is around it.</summary>
    public void Drop(Extraction.Verdict verdict)
    {
        if (Verdict is not null) return;
        Verdict = verdict;
        for (var element = Parent; element is not null; element = element.Parent) element.Measure -= Measure;
    }

    private bool HoldsShown()
    {
        foreach (var child in Children.AsSpan())
            if (child is HtmlElement element && !element.Is(TagTraits.Hidden)) return true;
        return false;
    }

    public override string ToString() => $"<{Name}{string.Concat(_attributes.Select(attribute => $" {attribute.Name}=\"{attribute.Value}\""))}>";
}
