using System.Runtime.InteropServices;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Blocks;

/// <summary>Reads parts of a block for whoever cuts it in two.</summary>
internal sealed class HtmlLeafReader(BlockContext context, InlinePiece[] pieces) : ILeafReader
{
    // Every leaf of a page is written when its block is made.
    public Leaf ReadLeaf(FlatBlock block) => Leaf.Empty;

    public SourceSpan Trim(int start, int end) => context.Trim(start, end);

    private static HtmlText Cut(HtmlNode text, int start, int end) =>
        new() { Start = Math.Max(start, text.Start), End = Math.Min(end, text.End), Parent = text.Parent };

    public IReadOnlyList<FlatBlock> ReadRange(int start, int end)
    {
        var inside = new List<InlinePiece>();
        foreach (var piece in pieces)
        {
            var node = piece.Node;
            if (node.End <= start || node.Start >= end) continue;
            if (node is HtmlText) inside.Add(piece with { Node = Cut(node, start, end) });
            else if (node.Start >= start && node.End <= end) inside.Add(piece);
        }
        var span = context.Trim(start, end);
        if (!context.ShowsSomething(inside)) return [];
        var leaf = context.Leaves.Write(CollectionsMarshal.AsSpan(inside), span.Start);
        return leaf.IsBlank && !leaf.HasImages ? [] : [FlatBlock.Paragraph(span, new HtmlLeafReader(context, [.. inside]), leaf)];
    }

    /// <summary>Returns a heading's leaf with its lines joined.</summary>
    public static Leaf OnOneLine(Leaf leaf) => !leaf.Text.Contains('\n')
        ? leaf
        : new Leaf(leaf.Text.Replace('\n', ' '), leaf.Marks.Where(mark => mark.Kind != TextMarkKind.Break).ToValueList(), leaf.Images);
}
