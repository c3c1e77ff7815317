using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Settles the quotes and lists that lines alone tell: each paragraph or item on one line of its own. Gives up on lines that
/// go on, nest or mix, which are Markdig's.
/// </summary>
internal sealed class FlatContainer : IContainerReader
{
    private readonly MarkdownLeafReader _reader;
    private readonly SourceSpan _span;

    // Default for a quote.
    private readonly ListMarker _marker;

    // Of the paragraphs or items.
    private readonly SourceSpan[] _lines;

    private FlatContainer(MarkdownLeafReader reader, SourceSpan span, ListMarker marker, ReadOnlySpan<SourceSpan> lines)
    {
        _reader = reader;
        _span = span;
        _marker = marker;
        _lines = lines.ToArray();
    }

    /// <summary>Reads the container that starts with <paramref name="first"/>; null if it is left to Markdig.</summary>
    public static FlatBlock? TryRead(string text, MarkdownLine first, int end, MarkdownLeafReader reader, out int next)
    {
        reader.Lines.Clear();
        var read = first.Kind == MarkdownLineKind.Quote
            ? ReadQuote(text, first, end, reader, out next)
            : ReadList(text, first, end, reader, out next);
        return read is null ? null : reader.NewBlock().Become(FlatBlockKind.Container, 0, read._span, read, isPlain: false);
    }

    public IReadOnlyList<Block> ReadBlocks() => [_marker.IsMarker ? ToList() : ToQuote()];

    public Leaf ReadLeaf(FlatBlock block) => Leaf.Empty;

    public SourceSpan Trim(int start, int end) => _reader.Trim(start, end);

    public IReadOnlyList<FlatBlock> ReadRange(int start, int end) => _reader.ReadRange(start, end);

    private static FlatContainer? ReadQuote(string text, MarkdownLine line, int end, MarkdownLeafReader reader, out int next)
    {
        var first = line;
        var last = line;
        var afterText = false;
        while (true)
        {
            reader.CancellationToken.ThrowIfCancellationRequested();
            var inner = ContentOfQuote(text, line);
            var kind = MarkdownLine.KindOf(text.AsSpan(inner, line.End - inner));
            var isText = kind == MarkdownLineKind.Text;
            if (line.MayFence || line.IsIndented || (isText ? afterText || TouchesEmphasis(text, inner) : kind != MarkdownLineKind.Blank)) break;
            if (isText) reader.Lines.Add(reader.Trim(inner, line.End));
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

        FlatContainer Quote() => Make(reader, first, last, default);
    }

    private static int ContentOfQuote(string text, MarkdownLine line)
    {
        var content = line.Start + 1;
        return content < line.End && text[content] is ' ' ? content + 1 : content;
    }

    // To Markdig, the mark of the quote is a neighbour of the emphasis.
    private static bool TouchesEmphasis(string text, int inner) => text[inner - 1] == '>' && text[inner] is '*' or '_';

    private static bool MayEndList(MarkdownLine line) =>
        line.StartsAfresh || line is { Kind: MarkdownLineKind.Quote, IsIndented: false };

    private static FlatContainer? ReadList(string text, MarkdownLine line, int end, MarkdownLeafReader reader, out int next)
    {
        var first = line;
        var last = line;
        var marker = ListMarker.At(text, line);
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
                reader.Lines.Add(reader.Trim(item.ContentStart, line.End));
                last = line;
                afterBlank = false;
            }
            else
            {
                next = line.Start;
                return afterBlank && reader.Lines.Count > 0 && MayEndList(line) ? List() : null;
            }
            next = line.Next;
            if (next >= end) return List();
            line = MarkdownLine.At(text, next, end);
        }

        FlatContainer List() => Make(reader, first, last, marker);
    }

    private static FlatContainer Make(MarkdownLeafReader reader, MarkdownLine first, MarkdownLine last, ListMarker marker) =>
        new(reader, reader.Trim(first.Start, last.End), marker, CollectionsMarshal.AsSpan(reader.Lines));

    private ListBlock ToList()
    {
        var items = new ListItem[_lines.Length];
        var blocks = new List<Block>(1);
        for (var i = 0; i < items.Length; i++)
        {
            blocks.Clear();
            _reader.ReadText(_lines[i]).AddTo(blocks, _lines[i], _reader);
            items[i] = new ListItem { Blocks = blocks.ToValueList() };
        }
        return new ListBlock { Ordered = _marker.IsOrdered, Start = _marker.IsOrdered ? _marker.Number : null, Items = new(items), Span = _span };
    }

    private BlockQuote ToQuote()
    {
        var blocks = new List<Block>(_lines.Length);
        foreach (var line in _lines) _reader.ReadText(line).AddTo(blocks, line, _reader);
        return new BlockQuote { Blocks = blocks.ToValueList(), Span = _span };
    }
}
