using ArticleModel.Parsing.Reading.Html.Extraction;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Blocks;

/// <summary>What all blocks of a page share while they are made.</summary>
internal sealed class BlockContext(string source, TextGaps gaps, PageAddress address, HashSet<HtmlElement> parts, CancellationToken cancellationToken)
{
    public PageAddress Address { get; } = address;

    /// <summary>The elements that hold the article: what stands around them is none of it.</summary>
    public HashSet<HtmlElement> Parts { get; } = parts;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public LeafWriter Leaves { get; } = new(source, gaps, address);

    /// <summary>What was dropped inside blocks, by where it stands.</summary>
    public List<Boilerplate> Dropped { get; } = [];

    public ReadOnlySpan<char> TextOf(HtmlNode node) => source.AsSpan(node.Start, node.End - node.Start);

    /// <summary>Tells whether a text holds nothing but white space. Elements in a run, which are images and breaks, are not blank.</summary>
    public bool IsBlank(HtmlNode node) => node is HtmlText ? TextOf(node).IsWhiteSpace() : node is HtmlElement { Name: "br" };

    /// <summary>Tells whether an element is a part of the article, or in one.</summary>
    public bool IsInside(HtmlElement element)
    {
        for (var around = element; around is not null; around = around.Parent)
            if (Parts.Contains(around)) return true;
        return false;
    }

    public bool ShowsSomething(List<InlinePiece> pieces)
    {
        foreach (var piece in pieces)
            if (!IsBlank(piece.Node)) return true;
        return false;
    }

    public SourceSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start])) start++;
        while (end > start && char.IsWhiteSpace(source[end - 1])) end--;
        return SourceSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>Lists what stands inside a block and is no part of it.</summary>
    public void Drop(HtmlNode node, Verdict verdict) =>
        Dropped.Add(new Boilerplate { Kind = verdict.Kind, Span = Trim(node.Start, node.End), Reason = verdict.Reason });

    /// <summary>Makes the reader of a block that is made of <paramref name="pieces"/>.</summary>
    public HtmlLeafReader Reader(ReadOnlySpan<InlinePiece> pieces) => new(this, pieces.ToArray());
}
