using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>A node of the tree that AngleSharp's tree builder makes of a page, with its place in the source.</summary>
internal abstract class HtmlNode : IConstructableNode
{
    /// <summary>The element around it; null for the root and for what is no part of the tree.</summary>
    public HtmlElement? Parent { get; set; }

    /// <summary>How many elements are around it.</summary>
    public int Depth { get; private set; }

    /// <summary>Where its markup or text starts in the source.</summary>
    public int Start { get; set; }

    /// <summary>Where its markup or text ends in the source.</summary>
    public int End { get; set; }

    public SourceSpan Span => SourceSpan.FromBounds(Start, Math.Max(Start, End));

    public abstract StringOrMemory NodeName { get; }

    public abstract NodeFlags Flags { get; }

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (HtmlElement?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => Children;

    /// <summary>The nodes inside, in reading order.</summary>
    public virtual HtmlNodeList Children => HtmlNodeList.Empty;

    public void RemoveFromParent()
    {
        Parent?.Children.Remove(this);
        Parent = null;
    }

    public void RemoveChild(IConstructableNode childNode) => ((HtmlNode)childNode).RemoveFromParent();

    public void RemoveNode(int index, IConstructableNode childNode)
    {
        Children.RemoveAt(index);
        ((HtmlNode)childNode).Parent = null;
    }

    public void InsertNode(int index, IConstructableNode node) => Insert(index, (HtmlNode)node);

    public void AddNode(IConstructableNode node) => Insert(Children.Count, (HtmlNode)node);

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => InsertText(Children.Count, text, emitWhiteSpaceOnly);

    public virtual void InsertText(int index, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
    }

    protected virtual void Insert(int index, HtmlNode node)
    {
        if (node.Parent is not null) node.RemoveFromParent();
        node.Parent = this as HtmlElement;
        node.Depth = node.Parent is null ? 0 : node.Parent.Depth + 1;
        Children.Insert(Math.Min(index, Children.Count), node);
    }
}
