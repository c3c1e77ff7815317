namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Settles the quotes and lists that lines alone tell: each paragraph or item on one line of its own. Gives up on lines that
/// go on, nest or mix, which are Markdig's.
/// </summary>
internal static class FlatContainer
{
    /// <summary>Reads the container that starts at <paramref name="start"/>; null if it is left to Markdig.</summary>
    public static FlatBlock? TryRead(string text, int start, int end, MarkdownLeafReader reader, out int next)
    {
        var first = MarkdownLine.At(text, start, end);
        return first.Kind == MarkdownLineKind.Quote
            ? ReadQuote(text, first, end, reader, out next)
            : ReadList(text, first, end, reader, out next);
    }

    private static FlatBlock? ReadQuote(string text, MarkdownLine line, int end, MarkdownLeafReader reader, out int next)
    {
        var first = line;
        var last = line;
        var paragraphs = new List<SourceSpan>();
        var afterText = false;
        while (true)
        {
            reader.CancellationToken.ThrowIfCancellationRequested();
            var inner = MarkdownLine.At(text, ContentOfQuote(text, line), line.End);
            var isText = inner.Kind == MarkdownLineKind.Text;
            if (line.MayFence || line.IsIndented || (isText ? afterText : inner.Kind != MarkdownLineKind.Blank)) break;
            if (isText) paragraphs.Add(reader.Trim(inner.Start, inner.End));
            afterText = isText;
            last = line;
            next = line.Next;
            if (next >= end) return Quote();
            line = MarkdownLine.At(text, next, end);
            if (line.Kind == MarkdownLineKind.Quote) continue;
            if (line.EndsParagraph || line.Kind == MarkdownLineKind.Rule) return Quote();
            break;
        }
        next = first.Start;
        return null;

        FlatBlock Quote() => FlatBlock.Container(reader.Trim(first.Start, last.End), reader, () => [new BlockQuote
        {
            Blocks = Children(paragraphs, reader),
            Span = reader.Trim(first.Start, last.End),
        }]);
    }

    private static int ContentOfQuote(string text, MarkdownLine line)
    {
        var content = line.Start + 1;
        return content < line.End && text[content] is ' ' ? content + 1 : content;
    }

    private static FlatBlock? ReadList(string text, MarkdownLine line, int end, MarkdownLeafReader reader, out int next)
    {
        var first = line;
        var last = line;
        var marker = ListMarker.At(text, line);
        var items = new List<SourceSpan>();
        var afterBlank = false;
        while (true)
        {
            reader.CancellationToken.ThrowIfCancellationRequested();
            if (line.Kind == MarkdownLineKind.Blank)
            {
                afterBlank = true;
            }
            else if (ListMarker.At(text, line) is { IsMarker: true } item && item.ContinuesListOf(marker) && item.HoldsText(text, line))
            {
                items.Add(reader.Trim(item.ContentStart, line.End));
                last = line;
                afterBlank = false;
            }
            else
            {
                next = line.Start;
                return afterBlank && items.Count > 0 && (line.StartsAfresh || line is { Kind: MarkdownLineKind.Quote, IsIndented: false }) ? List() : null;
            }
            next = line.Next;
            if (next >= end) return List();
            line = MarkdownLine.At(text, next, end);
        }

        FlatBlock List() => FlatBlock.Container(reader.Trim(first.Start, last.End), reader, () => [new ListBlock
        {
            Ordered = marker.IsOrdered,
            Start = marker.IsOrdered ? marker.Number : null,
            Items = Items(items, reader),
            Span = reader.Trim(first.Start, last.End),
        }]);
    }

    private static ValueList<ListItem> Items(List<SourceSpan> spans, MarkdownLeafReader reader)
    {
        var items = new ListItem[spans.Count];
        var blocks = new List<Block>(1);
        for (var i = 0; i < items.Length; i++)
        {
            blocks.Clear();
            reader.ReadText(spans[i]).AddTo(blocks, spans[i], reader);
            items[i] = new ListItem { Blocks = blocks.ToValueList() };
        }
        return new(items);
    }

    private static ValueList<Block> Children(List<SourceSpan> spans, MarkdownLeafReader reader)
    {
        var blocks = new List<Block>(spans.Count);
        foreach (var span in spans) reader.ReadText(span).AddTo(blocks, span, reader);
        return blocks.ToValueList();
    }
}
