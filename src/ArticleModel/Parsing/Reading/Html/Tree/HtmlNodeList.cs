using System.Collections;
using AngleSharp.Html.Construction;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>The nodes inside an element, in reading order.</summary>
internal sealed class HtmlNodeList : IConstructableNodeList
{
    /// <summary>The list of what can hold no nodes; nothing is ever added to it.</summary>
    public static readonly HtmlNodeList Empty = new();

    private HtmlNode[] _nodes = [];

    public int Count { get; private set; }

    int IConstructableNodeList.Length => Count;

    IConstructableNode IConstructableNodeList.this[int index] => _nodes[index];

    public HtmlNode this[int index] => _nodes[index];

    public ReadOnlySpan<HtmlNode> AsSpan() => _nodes.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Insert(int index, HtmlNode node)
    {
        if (Count == _nodes.Length) Array.Resize(ref _nodes, Math.Max(4, 2 * Count));
        Array.Copy(_nodes, index, _nodes, index + 1, Count - index);
        _nodes[index] = node;
        Count++;
    }

    public void RemoveAt(int index)
    {
        Count--;
        Array.Copy(_nodes, index + 1, _nodes, index, Count - index);
        _nodes[Count] = null!;
    }

    // Nodes are moved soon after they were added, so they are near the end.
    public void Remove(HtmlNode node)
    {
        var index = Array.LastIndexOf(_nodes, node, Count - 1, Count);
        if (index >= 0) RemoveAt(index);
    }

    public IEnumerator<IConstructableNode> GetEnumerator() => _nodes.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
