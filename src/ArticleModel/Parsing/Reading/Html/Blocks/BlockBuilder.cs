using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using ArticleModel.Parsing.Reading.Html.Extraction;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Blocks;

/// <summary>
/// Settles which headings and blocks the elements of a page are, as one flat list in reading order; what the stages before
/// judged to be no article comes out as blocks with that verdict. Leaves texts to <see cref="LeafWriter"/>.
/// </summary>
internal sealed partial class BlockBuilder
{
    private readonly BlockContext _context;
    private readonly List<FlatBlock> _blocks = [];
    private readonly List<InlinePiece> _run = [];
    private bool _isOutside;
    private int _end;

    private BlockBuilder(BlockContext context, HtmlElement element)
    {
        _context = context;
        _isOutside = !context.IsInside(element);
        _end = element.Start;
    }

    /// <summary>Reads what is inside an element as blocks.</summary>
    /// <param name="element">The element, which gives no block itself.</param>
    /// <param name="context">What all blocks of the page share.</param>
    /// <param name="marks">The marks that hold for everything inside.</param>
    public static List<FlatBlock> Read(HtmlElement element, BlockContext context, MarkFrame? marks = null)
    {
        var builder = new BlockBuilder(context, element);
        builder.AddChildren(element, marks);
        builder.Flush(null);
        return builder._blocks;
    }

    private void AddChildren(HtmlElement element, MarkFrame? marks)
    {
        foreach (var child in element.Children.AsSpan())
        {
            if (child is HtmlElement inner) AddElement(inner, marks);
            else _run.Add(new InlinePiece(child, marks));
        }
    }

    private void AddElement(HtmlElement element, MarkFrame? marks)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        if (_isOutside && _context.Parts.Contains(element)) AddPart(element, marks);
        else if (element.Verdict is { } verdict) AddVerdict(element, verdict);
        else if (Visibility.IsHidden(element)) return;
        else if (element.Name is "img" or "br") AddInlineElement(element, marks);
        else if (!element.Is(TagTraits.Block)) AddInline(element, marks);
        else AddBlock(element, marks);
    }

    private void AddPart(HtmlElement element, MarkFrame? marks)
    {
        Flush(null, element.Start);
        _isOutside = false;
        AddBlock(element, marks);
        Flush(null);
        _isOutside = true;
    }

    private void AddVerdict(HtmlElement element, Verdict verdict)
    {
        if (Visibility.IsHidden(element)) return;
        if (element.Measure is { Weight: 0, Images: 0 })
        {
            AddPiecesOf(element);
            return;
        }
        Flush(null, element.Start);
        Drop(Place(element.Start, element.End), verdict, () => Undecided(element));
    }

    // All that it shows was dropped before it, and each piece has a verdict of its own.
    private void AddPiecesOf(HtmlElement element)
    {
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement inner || Visibility.IsHidden(inner)) continue;
            if (inner.Verdict is { } verdict) AddVerdict(inner, verdict);
            else AddPiecesOf(inner);
        }
    }

    private void Drop(SourceSpan span, Verdict verdict, Func<IReadOnlyList<Block>> read)
    {
        if (span.Length == 0) return;
        var boilerplate = new Boilerplate { Kind = verdict.Kind, Span = span, Reason = verdict.Reason };
        _blocks.Add(FlatBlock.Dropped(boilerplate, _context.Reader([]), read));
    }

    // An archive that judges otherwise gets the element's blocks.
    private List<Block> Undecided(HtmlElement element) => [.. Inner(element)];

    // Two line breaks end a paragraph, as many as follow.
    private void AddInlineElement(HtmlElement element, MarkFrame? marks)
    {
        _run.Add(new InlinePiece(element, marks));
        if (element.Name != "br") return;
        for (var i = _run.Count - 2; i >= 0; i--)
        {
            if (_run[i].Node is HtmlElement { Name: "br" })
            {
                _run.RemoveRange(i, _run.Count - i);
                Flush(null);
                return;
            }
            if (_run[i].Node is HtmlElement || !_context.IsBlank(_run[i].Node)) return;
        }
    }

    private void AddInline(HtmlElement element, MarkFrame? marks) => AddChildren(element, FrameOf(element, marks) ?? marks);

    private MarkFrame? FrameOf(HtmlElement element, MarkFrame? outer) => element.Name switch
    {
        "a" when element["href"] is { Length: > 0 } href && outer?.Link is null =>
            new MarkFrame(TextMarkKind.Link, _context.Address.ResolveLink(href), element, outer),
        "strong" or "b" => new MarkFrame(TextMarkKind.Strong, null, element, outer),
        "em" or "i" => new MarkFrame(TextMarkKind.Emphasis, null, element, outer),
        "code" or "kbd" or "samp" or "tt" => new MarkFrame(TextMarkKind.Code, null, element, outer),
        _ => null,
    };

    private void AddBlock(HtmlElement element, MarkFrame? marks)
    {
        Flush(null, element.Start);
        if (element.Is(TagTraits.Heading)) AddHeading(element, marks);
        else if (!element.Is(TagTraits.Container) || !AddContainer(element)) AddGroup(element, marks);
    }

    private void AddGroup(HtmlElement element, MarkFrame? marks)
    {
        AddChildren(element, marks);
        Flush(element);
    }

    // A heading is one line, whatever elements it is made of.
    private void AddHeading(HtmlElement element, MarkFrame? marks)
    {
        var pieces = new List<InlinePiece>();
        Gather(element, marks, pieces);
        if (!_context.ShowsSomething(pieces)) return;
        var span = Place(element.Start, element.End);
        var leaf = _context.Leaves.Write(CollectionsMarshal.AsSpan(pieces), span.Start);
        var reader = _context.Reader(CollectionsMarshal.AsSpan(pieces));
        if (!leaf.IsBlank) _blocks.Add(FlatBlock.Heading(element.Name[1] - '0', span, reader, HtmlLeafReader.OnOneLine(leaf)));
        else if (leaf.HasImages) _blocks.Add(FlatBlock.Paragraph(span, reader, leaf));
    }

    /// <summary>Gathers everything inside an element that shows inside a line.</summary>
    private void Gather(HtmlElement element, MarkFrame? marks, List<InlinePiece> pieces)
    {
        foreach (var child in element.Children.AsSpan()) GatherNode(child, marks, pieces);
    }

    private void GatherNode(HtmlNode node, MarkFrame? marks, List<InlinePiece> pieces)
    {
        if (node is not HtmlElement element || IsShownInLine(element)) pieces.Add(new InlinePiece(node, marks));
        else if (element.Verdict is not null) DropBetween(element);
        else if (!Visibility.IsHidden(element)) Gather(element, FrameOf(element, marks) ?? marks, pieces);
    }

    private static bool IsShownInLine(HtmlElement element) =>
        element.Name is "img" or "br" && element.Verdict is null && !Visibility.IsHidden(element);

    /// <summary>Ends the paragraph, if one was begun.</summary>
    /// <param name="owner">The element that ends here; null if another one begins.</param>
    /// <param name="limit">Where that other one starts: misnested markup may end an element around the paragraph behind it.</param>
    private void Flush(HtmlElement? owner, int limit = int.MaxValue)
    {
        if (_run.Count == 0) return;
        var first = 0;
        while (first < _run.Count && _context.IsBlank(_run[first].Node)) first++;
        var last = _run.Count - 1;
        while (last > first && _context.IsBlank(_run[last].Node)) last--;
        if (first < _run.Count)
        {
            var pieces = CollectionsMarshal.AsSpan(_run)[first..(last + 1)];
            var isWhole = owner is not null && owner.Start >= _end && !owner.Measure.HasBlock;
            var span = isWhole ? Place(owner!.Start, owner.End) : Around(pieces, limit);
            var leaf = _context.Leaves.Write(pieces, span.Start);
            if (_isOutside) Drop(span, Surroundings.Verdict, () => leaf.ToBlocks(span, _context.Reader([])));
            else if (!leaf.IsBlank || leaf.HasImages) _blocks.Add(FlatBlock.Paragraph(span, _context.Reader(pieces), leaf));
        }
        _run.Clear();
    }

    private SourceSpan Around(ReadOnlySpan<InlinePiece> pieces, int limit)
    {
        var last = pieces[^1].Node;
        return Place(StartOf(pieces[0].Node), Math.Min(EndOf(last), Math.Max(limit, last.End)));
    }

    // The marks around a whole paragraph belong to it; an element that holds other blocks too does not.
    private int StartOf(HtmlNode node)
    {
        var start = node.Start;
        for (var around = node.Parent; IsInline(around) && around.Start >= _end; around = around.Parent)
            start = Math.Min(start, around.Start);
        return start;
    }

    private static int EndOf(HtmlNode node)
    {
        var end = node.End;
        for (var around = node.Parent; IsInline(around) && around.Children.AsSpan()[^1] == node; around = around.Parent)
        {
            end = Math.Max(end, around.End);
            node = around;
        }
        return end;
    }

    private static bool IsInline([NotNullWhen(true)] HtmlElement? element) =>
        element is not null && !element.Is(TagTraits.Block) && !element.Measure.HasBlock;

    // Misnested markup may put text elsewhere than it stands; spans stay in order all the same.
    private SourceSpan Place(int start, int end)
    {
        var span = _context.Trim(Math.Max(start, _end), Math.Max(end, _end));
        _end = Math.Max(_end, span.End());
        return span;
    }
}
