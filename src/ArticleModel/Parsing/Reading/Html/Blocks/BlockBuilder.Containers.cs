using System.Globalization;
using System.Runtime.InteropServices;
using ArticleModel.Parsing.Reading.Html.Extraction;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Blocks;

/// <summary>Elements that are one block with something inside: lists, quotes, code, tables, figures, rules.</summary>
internal sealed partial class BlockBuilder
{
    /// <summary>An item with more headings or paragraphs than this is a part of the page and no item of a list.</summary>
    private const int MaxItemParagraphs = 4;

    private static readonly Verdict s_beside = new(BoilerplateKinds.Page, "beside the caption of a figure");

    /// <summary>Adds the element as one block; false if it is only there for the layout, so that what is inside counts.</summary>
    private bool AddContainer(HtmlElement element)
    {
        switch (element.Name)
        {
            case "hr":
                var rule = Place(element.Start, element.End);
                if (rule.Length > 0) Add(new Rule { Span = rule });
                return true;
            case "pre" or "listing" or "xmp":
                AddCode(element);
                return true;
            case "figure":
                return AddFigure(element);
            case "table":
                return AddTable(element);
            case "blockquote":
                AddQuote(element);
                return true;
            default:
                return AddList(element);
        }
    }

    private void Add(Block block) => _blocks.Add(FlatBlock.Container(block.Span, _context.Reader([]), () => [block]));

    private void AddQuote(HtmlElement element)
    {
        var blocks = Inner(element);
        if (blocks.Count > 0) Add(new BlockQuote { Blocks = blocks, Span = Place(element.Start, element.End) });
    }

    private bool AddList(HtmlElement element)
    {
        if (IsLayout(element)) return false;
        var items = new List<ListItem>();
        foreach (var child in element.Children.AsSpan())
        {
            // What stands between the items is one: text, or a list that belongs into the item before.
            if (child is HtmlElement item && (item.Verdict is not null || Visibility.IsHidden(item))) DropBetween(item);
            else if (Item(child) is { Count: > 0 } blocks) items.Add(new ListItem { Blocks = blocks });
        }
        if (items.Count == 0) return true;
        var ordered = element.Name == "ol";
        Add(new ListBlock
        {
            Ordered = ordered,
            Start = ordered ? int.TryParse(element["start"], CultureInfo.InvariantCulture, out var start) ? start : 1 : null,
            Items = items.ToValueList(),
            Span = Place(element.Start, element.End),
        });
        return true;
    }

    private ValueList<Block> Item(HtmlNode node)
    {
        if (node is HtmlElement element) return Inner(element);
        if (_context.IsBlank(node)) return [];
        var span = _context.Trim(node.Start, node.End);
        return _context.Leaves.Write([new InlinePiece(node, null)], span.Start).ToBlocks(span, _context.Reader([])).ToValueList();
    }

    private void DropBetween(HtmlElement element)
    {
        if (element is { Verdict: { } verdict, Measure.Weight: > 0 })
        {
            _context.Drop(element, verdict);
            return;
        }
        if (Visibility.IsHidden(element)) return;
        foreach (var child in element.Children.AsSpan())
            if (child is HtmlElement inner) DropBetween(inner);
    }

    private static bool IsLayout(HtmlElement list)
    {
        foreach (var child in list.Children.AsSpan())
        {
            if (child is not HtmlElement item) continue;
            if (item.Name is "li" or "dd" && (item.Measure.Paragraphs > MaxItemParagraphs || HasHeading(item))) return true;
        }
        return false;
    }

    private static bool HasHeading(HtmlElement element)
    {
        foreach (var child in element.Children.AsSpan())
            if (child is HtmlElement inner && (inner.Is(TagTraits.Heading) || HasHeading(inner))) return true;
        return false;
    }

    // Headings inside a container open no section; they are paragraphs there.
    private ValueList<Block> Inner(HtmlElement element)
    {
        var blocks = new List<Block>();
        foreach (var block in Read(element, _context))
        {
            if (block.Boilerplate is { } dropped) _context.Dropped.Add(dropped);
            else if (block.Kind == FlatBlockKind.Heading) blocks.Add(new Paragraph { Text = block.Text, Marks = block.Marks, Span = block.Span });
            else blocks.AddRange(block.ToBlocks());
        }
        return blocks.ToValueList();
    }

    private void AddCode(HtmlElement element)
    {
        var text = CodeText.Read(element, _context);
        if (text.Length > 0) Add(new CodeBlock { Text = text, Language = CodeText.LanguageOf(element), Span = Place(element.Start, element.End) });
    }

    // A figure with one image and its caption is one block; a few words beside these, such as a credit or a button, are no text of the
    // article. Whatever else stands in a figure stands for itself: nothing may have closed it.
    private bool AddFigure(HtmlElement element)
    {
        HtmlElement? caption = null;
        HtmlElement? image = null;
        var hasText = false;
        if (!Dissect(element, ref image, ref caption, ref hasText) || image is null) return false;
        if (ImageAddress.Of(image) is not { } url) return false;
        if (hasText && (caption is null || element.Measure.ProseWeight > caption.Measure.ProseWeight)) return false;
        DropBeside(element, caption);
        var span = Place(element.Start, element.End);
        Add(new Image
        {
            Url = _context.Address.Resolve(url),
            Alt = image["alt"]?.Trim() is { Length: > 0 } alt ? alt : null,
            Caption = caption is null ? null : CaptionText(caption),
            Link = image.Around("a") is { } link && link.IsWithin(element) && link["href"] is { } href
                ? _context.Leaves.MayRepeat(_context.Address.ResolveLink(href))
                : null,
            Span = span,
        });
        return true;
    }

    private string? CaptionText(HtmlElement caption)
    {
        var pieces = new List<InlinePiece>();
        Gather(caption, null, pieces);
        var text = _context.Leaves.Write(CollectionsMarshal.AsSpan(pieces), caption.Start).Text;
        return text.Length == 0 ? null : text;
    }

    private void DropBeside(HtmlElement element, HtmlElement? caption)
    {
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement inner)
            {
                if (!_context.IsBlank(child)) _context.Drop(child, s_beside);
            }
            else if (inner == caption || Visibility.IsHidden(inner))
            {
                continue;
            }
            else if (inner.Verdict is not null && caption?.IsWithin(inner) != true)
            {
                DropBetween(inner);
            }
            else
            {
                DropBeside(inner, caption);
            }
        }
    }

    private bool Dissect(HtmlElement element, ref HtmlElement? image, ref HtmlElement? caption, ref bool hasText)
    {
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement inner)
            {
                hasText |= element.Verdict is null && !_context.IsBlank(child);
                continue;
            }
            if (Visibility.IsHidden(inner)) continue;
            if (inner.Name is "table" or "pre" or "blockquote" or "figure" || inner.Is(TagTraits.Heading)) return false;
            if (inner.Name == "figcaption" && caption is null) caption = inner;
            else if (inner.Name == "img")
            {
                if (image is not null && ImageAddress.Of(inner) is not null) return false;
                if (image is null || ImageAddress.Of(image) is null) image = inner;
            }
            else if (!Dissect(inner, ref image, ref caption, ref hasText)) return false;
        }
        return true;
    }
}
