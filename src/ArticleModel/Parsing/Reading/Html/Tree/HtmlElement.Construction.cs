using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>What AngleSharp's tree builder asks of an element.</summary>
internal abstract partial class HtmlElement : IConstructableElement, IConstructableNamedNodeMap
{
    /// <summary>An element with a longer attribute is opened again without its attributes.</summary>
    private const int MaxCopiedLength = 2048;

    StringOrMemory IConstructableElement.NamespaceUri => _namespace;

    StringOrMemory IConstructableElement.LocalName => Name;

    StringOrMemory IConstructableElement.Prefix => StringOrMemory.Empty;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    ISourceReference? IConstructableElement.SourceReference { get; set; }

    int IConstructableNamedNodeMap.Length => _attributes.Length;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => Find(name);

    public override void InsertText(int index, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        if (text.Length == 0) return;
        Insert(index, _tree.CreateText(text));
    }

    // The standard moves what stands between the rows of a table in front of it, and AngleSharp some of it elsewhere. Here it
    // stays with the rows, so that nodes are in the order of the source.
    protected override void Insert(int index, HtmlNode node)
    {
        if (_tree.TableAround(node) is { } table && table != this && table.IsWithin(this) && !table.IsWithin(node))
        {
            var part = table.LastOpen();
            part.Insert(part.Children.Count, node);
            return;
        }
        base.Insert(index, node);
        _tree.Placed(node);
    }

    private HtmlElement LastOpen()
    {
        var open = this;
        while (open.Children.Count > 0 && open.Children[open.Children.Count - 1] is HtmlElement { IsOpen: true } last) open = last;
        return open;
    }

    void IConstructableElement.SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        if (HtmlAttributes.Known(name.Memory.Span) is { } known && Find(name) is null)
            _attributes = [.. _attributes, new HtmlAttribute(known, CharacterReferences.DecodeAttribute(value.ToString()))];
    }

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory ns, StringOrMemory name) => Find(name)?.Value ?? StringOrMemory.Empty;

    bool IConstructableElement.HasAttribute(StringOrMemory name) => Find(name) is not null;

    void IConstructableElement.SetAttributes(StructAttributes attributes)
    {
        for (var i = 0; i < attributes.Count; i++) SetOwnAttribute(attributes[i].Name, attributes[i].Value);
    }

    // The tree builder calls this when it takes the element from the stack of open ones.
    void IConstructableElement.SetupElement()
    {
        IsOpen = false;
        _tree.Close(this);
    }

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
    }

    IConstructableNode IConstructableElement.ShallowCopy()
    {
        _tree.Copies++;
        var isLong = Array.Exists(_attributes, IsLong);
        return _tree.Begin(new OrdinaryElement(_tree, Tag, _namespace, _flags) { _attributes = isLong ? [] : _attributes });
    }

    // Of formatting elements that are the same, the tree builder opens no more than three again in the next paragraph. With attributes
    // that count, it would open as many as the page has.
    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes) => true;

    // Every stage would read it again in each copy.
    private static bool IsLong(HtmlAttribute attribute) => attribute.Value.Length > MaxCopiedLength;

    private HtmlAttribute? Find(StringOrMemory name)
    {
        foreach (var attribute in _attributes)
            if (name.Memory.Span.SequenceEqual(attribute.Name)) return attribute;
        return null;
    }
}
