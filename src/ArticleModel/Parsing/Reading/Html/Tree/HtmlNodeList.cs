using System.Collections;
using AngleSharp.Html.Construction;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>The nodes inside an element, in reading order.</summary>
internal sealed class HtmlNodeList : IConstructableNodeList
{
    /// <summary>The list of what can hold no nodes; nothing is ever added to it.</summary>
    public static readonly HtmlNodeList Empty = new();

    private HtmlNode[] _nodes = [];
    private int _first;

    public int Count { get; private set; }

    int IConstructableNodeList.Length => Count;

    IConstructableNode IConstructableNodeList.this[int index] => this[index];

    public HtmlNode this[int index] => _nodes[_first + index];

    public ReadOnlySpan<HtmlNode> AsSpan() => _nodes.AsSpan(_first, Count);

    public void Clear() => (_first, Count) = (0, 0);

    public void Insert(int index, HtmlNode node)
    {
        if (_first + Count == _nodes.Length) Grow();
        var at = _first + index;
        Array.Copy(_nodes, at, _nodes, at + 1, Count - index);
        _nodes[at] = node;
        Count++;
    }

    // Misnested tags make the tree builder move all nodes out of an element, from the first on: the others stay where they are.
    public void RemoveAt(int index)
    {
        Count--;
        var at = _first + index;
        if (index == 0) _first++;
        else Array.Copy(_nodes, at + 1, _nodes, at, Count - index);
        _nodes[index == 0 ? at : _first + Count] = null!;
    }

    // Nodes are moved soon after they were added, so they are near the end.
    public void Remove(HtmlNode node)
    {
        var index = Count > 0 && this[0] == node ? 0 : AsSpan().LastIndexOf(node);
        if (index >= 0) RemoveAt(index);
    }

    private void Grow()
    {
        var nodes = new HtmlNode[Math.Max(4, 2 * Count)];
        AsSpan().CopyTo(nodes);
        (_nodes, _first) = (nodes, 0);
    }

    public IEnumerator<IConstructableNode> GetEnumerator() => _nodes.Skip(_first).Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
