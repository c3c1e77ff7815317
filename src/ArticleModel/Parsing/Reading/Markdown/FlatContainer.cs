using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Settles the rules, quotes and lists that lines alone tell: each paragraph or item on one line of its own. Gives up on lines that
/// go on, nest or mix, which are Markdig's.
/// </summary>
/// <param name="reader">Holds the lines.</param>
/// <param name="span">Where the container stands.</param>
/// <param name="kind">What its first line is.</param>
/// <param name="marker">That of the first item; the default for a rule or a quote.</param>
/// <param name="lines">Those of the paragraphs or items.</param>
internal sealed class FlatContainer(MarkdownLeafReader reader, SourceSpan span, MarkdownLineKind kind, ListMarker marker, Range lines) : IContainerReader
{
    /// <summary>Reads the container that starts with <paramref name="first"/>; null if it is left to Markdig.</summary>
    public static FlatBlock? TryRead(string text, MarkdownLine first, int end, MarkdownLeafReader reader, out int next)
    {
        var lines = reader.Lines.Count;
        var marker = ListMarker.At(text, first);
        var last = first;
        next = first.Kind switch
        {
            MarkdownLineKind.Rule => first.Next,
            MarkdownLineKind.Quote => ReadQuote(text, ref last, end, reader),
            _ => ReadList(text, marker, ref last, end, reader),
        };
        if (next < 0)
        {
            reader.Lines.RemoveRange(lines, reader.Lines.Count - lines);
            return null;
        }
        var span = reader.Trim(first.Start, last.End);
        var container = new FlatContainer(reader, span, first.Kind, marker, lines..reader.Lines.Count);
        return reader.NewBlock().Become(FlatBlockKind.Container, 0, span, container, isPlain: false);
    }

    public void AddTo(List<Block> blocks)
    {
        var own = CollectionsMarshal.AsSpan(reader.Lines)[lines];
        blocks.Add(kind switch
        {
            MarkdownLineKind.Rule => new Rule { Span = span },
            MarkdownLineKind.Quote => new BlockQuote { Blocks = Read(own, blocks), Span = span },
            _ => ToList(own, blocks),
        });
    }

    public Leaf ReadLeaf(FlatBlock block) => Leaf.Empty;

    public SourceSpan Trim(int start, int end) => reader.Trim(start, end);

    public IReadOnlyList<FlatBlock> ReadRange(int start, int end) => reader.ReadRange(start, end);

    // Returns where the container ends, behind its last line; -1 if lines alone do not tell.
    private static int ReadQuote(string text, ref MarkdownLine last, int end, MarkdownLeafReader reader)
    {
        var line = last;
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
            if (line.Next >= end) return line.Next;
            line = MarkdownLine.At(text, line.Next, end);
            if (line.Kind == MarkdownLineKind.Quote) continue;
            return line.EndsParagraph || line.Kind == MarkdownLineKind.Rule ? last.Next : -1;
        }
        return -1;
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

    private static int ReadList(string text, ListMarker marker, ref MarkdownLine last, int end, MarkdownLeafReader reader)
    {
        var line = last;
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
            else return afterBlank && MayEndList(line) ? line.Start : -1;
            if (line.Next >= end) return line.Next;
            line = MarkdownLine.At(text, line.Next, end);
        }
    }

    private ListBlock ToList(ReadOnlySpan<SourceSpan> own, List<Block> spare)
    {
        var items = new ListItem[own.Length];
        for (var i = 0; i < items.Length; i++) items[i] = new ListItem { Blocks = Read(own.Slice(i, 1), spare) };
        return new ListBlock { Ordered = marker.IsOrdered, Start = marker.IsOrdered ? marker.Number : null, Items = new(items), Span = span };
    }

    // The blocks of lines; the end of another list holds them meanwhile.
    private ValueList<Block> Read(ReadOnlySpan<SourceSpan> own, List<Block> spare)
    {
        var first = spare.Count;
        foreach (var line in own) reader.ReadText(line).AddTo(spare, line, reader);
        var blocks = ValueList.Create<Block>(CollectionsMarshal.AsSpan(spare)[first..]);
        spare.RemoveRange(first, blocks.Count);
        return blocks;
    }
}
