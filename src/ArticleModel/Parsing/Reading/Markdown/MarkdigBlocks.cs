using System.Buffers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigList = Markdig.Syntax.ListBlock;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>Reads a region of the source with Markdig and turns its tree into flat blocks.</summary>
internal sealed class MarkdigBlocks
{
    private static readonly SearchValues<char> s_tableRule = SearchValues.Create("-|: \t>");

    private readonly string _text;
    private readonly int _offset;
    private readonly MarkdownLeafReader _leafReader;

    private MarkdigBlocks(string text, int offset, MarkdownLeafReader leafReader)
    {
        _text = text;
        _offset = offset;
        _leafReader = leafReader;
    }

    public static void Read(string text, int start, int end, MarkdownLeafReader leafReader, List<FlatBlock> blocks)
    {
        MarkdownDocument tree;
        try
        {
            tree = Markdig.Markdown.Parse(text[start..end], MarkdigPipelines.Blocks);
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that its depth limit was reached.
            var span = leafReader.Trim(start, end);
            leafReader.ReportNesting(span);
            blocks.Add(FlatBlock.Paragraph(span, leafReader, leafReader.Verbatim(span)));
            return;
        }
        var reader = new MarkdigBlocks(text, start, leafReader);
        foreach (var block in tree) reader.AddTo(blocks, block);
    }

    private void AddTo(List<FlatBlock> blocks, MarkdigBlock block)
    {
        var span = SpanOf(block);
        switch (block)
        {
            case HeadingBlock heading:
                blocks.Add(FlatBlock.Heading(heading.Level, span, _leafReader, _leafReader.ReadLeaf(heading, _offset)));
                break;
            case ParagraphBlock paragraph:
                blocks.Add(FlatBlock.Paragraph(span, _leafReader, _leafReader.ReadLeaf(paragraph, _offset)));
                break;
            case LinkReferenceDefinitionGroup:
                blocks.Add(FlatBlock.Hidden(span, _leafReader));
                break;
            case MarkdigTable when !IsTable(span):
                blocks.Add(FlatBlock.Paragraph(span, _leafReader));
                break;
            default:
                if (Convert(block, span) is { } converted) blocks.Add(FlatBlock.Container(span, _leafReader, () => [converted]));
                break;
        }
    }

    private Block? Convert(MarkdigBlock block, SourceSpan span) => block switch
    {
        MarkdigList list => new ListBlock { Ordered = list.IsOrdered, Start = StartOf(list), Items = Items(list), Span = span },
        QuoteBlock quote => new BlockQuote { Blocks = Children(quote), Span = span },
        FencedCodeBlock code => new CodeBlock { Text = code.Lines.ToString(), Language = LanguageOf(code), Span = span },
        Markdig.Syntax.CodeBlock code => new CodeBlock { Text = code.Lines.ToString().TrimEnd('\n'), Span = span },
        ThematicBreakBlock => new Rule { Span = span },
        MarkdigTable table => new Table { Rows = Rows(table), Span = span },
        _ => null,
    };

    private ValueList<Block> Children(ContainerBlock container)
    {
        var blocks = new List<Block>(container.Count);
        foreach (var child in container)
        {
            if (child is MarkdigTable && !IsTable(SpanOf(child))) blocks.AddRange(FlatBlock.Paragraph(SpanOf(child), _leafReader).ToBlocks());
            else if (child is LeafBlock { Inline: not null } leaf) blocks.AddRange(_leafReader.ReadLeaf(leaf, _offset).ToBlocks(SpanOf(leaf), _leafReader));
            else if (Convert(child, SpanOf(child)) is { } block) blocks.Add(block);
        }
        return blocks.ToValueList();
    }

    // Markdig takes "|- text" for the row of dashes below a table's head too.
    private bool IsTable(SourceSpan span)
    {
        var lines = _text.AsSpan(span.Start, span.Length);
        lines = lines[(lines.IndexOfAny('\n', '\r') + 1)..].TrimStart('\n');
        var length = lines.IndexOfAny('\n', '\r');
        return (length < 0 ? lines : lines[..length]).IndexOfAnyExcept(s_tableRule) < 0;
    }

    private ValueList<ListItem> Items(MarkdigList list)
    {
        var items = new List<ListItem>(list.Count);
        foreach (var item in list) items.Add(new ListItem { Blocks = Children((ContainerBlock)item) });
        return items.ToValueList();
    }

    private ValueList<ValueList<TableCell>> Rows(MarkdigTable table)
    {
        var rows = new List<ValueList<TableCell>>(table.Count);
        foreach (var row in table) rows.Add(Cells((TableRow)row));
        return rows.ToValueList();
    }

    private ValueList<TableCell> Cells(TableRow row)
    {
        var cells = new List<TableCell>(row.Count);
        foreach (var cell in row)
        {
            var leaf = cell is ContainerBlock { Count: > 0 } content && content[0] is LeafBlock text ? _leafReader.ReadLeaf(text, _offset) : Leaf.Empty;
            cells.Add(new TableCell { Text = leaf.Text, Marks = leaf.Marks });
        }
        return cells.ToValueList();
    }

    // A tree's span may take in the line end behind a block or stop short of a fence or of the marks that close a heading;
    // the text is what counts.
    private SourceSpan SpanOf(MarkdigBlock block)
    {
        var end = Math.Min(block.Span.End + 1 + _offset, _text.Length);
        var start = Math.Min(block.Span.Start + _offset, end);
        if (block is HeadingBlock { IsSetext: false }) end = LineEnd(end);
        return _leafReader.Trim(start, end);
    }

    private int LineEnd(int position)
    {
        var length = _text.AsSpan(position).IndexOfAny('\n', '\r');
        return length < 0 ? _text.Length : position + length;
    }

    private static int? StartOf(MarkdigList list) =>
        list.IsOrdered && int.TryParse(list.OrderedStart, out var start) ? start : list.IsOrdered ? 1 : null;

    private static string? LanguageOf(FencedCodeBlock code) => string.IsNullOrEmpty(code.Info) ? null : code.Info;
}
