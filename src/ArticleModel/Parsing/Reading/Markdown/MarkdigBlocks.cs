using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigList = Markdig.Syntax.ListBlock;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>Reads a region of the source with Markdig and turns its tree into flat blocks.</summary>
internal sealed class MarkdigBlocks
{
    private readonly string _text;
    private readonly int _offset;
    private readonly int _end;
    private readonly MarkdownLeafReader _leafReader;

    private MarkdigBlocks(string text, int offset, int end, MarkdownLeafReader leafReader)
    {
        _text = text;
        _offset = offset;
        _end = end;
        _leafReader = leafReader;
    }

    public static void Read(string text, int start, int end, MarkdownLeafReader leafReader, List<FlatBlock> blocks)
    {
        if (Parse(text[start..end], leafReader) is not { } tree)
        {
            var whole = leafReader.Trim(start, end);
            leafReader.ReportNesting(whole);
            blocks.Add(FlatBlock.Paragraph(whole, leafReader, leafReader.Verbatim(whole)));
            return;
        }
        var reader = new MarkdigBlocks(text, start, end, leafReader);
        var first = blocks.Count;
        var reached = start;
        for (var i = 0; i < tree.Count; i++)
        {
            leafReader.CancellationToken.ThrowIfCancellationRequested();
            var span = reader.SpanOf(tree, i);
            if (tree[i] is not LinkReferenceDefinitionGroup)
            {
                // Of two tables in one paragraph, Markdig places the second where the first is.
                if (span.Start < reached && span.End() > reached) span = leafReader.Trim(reached, span.End());
                reached = Math.Max(reached, span.End());
            }
            // A table leaves nothing but its place of the paragraph that it was cut out of.
            if (span.Length > 0 || tree[i] is LinkReferenceDefinitionGroup) reader.AddTo(blocks, tree[i], span);
        }
        if (blocks.FindIndex(first, block => block.Kind == FlatBlockKind.Hidden) >= 0) PutDefinitionsInPlace(blocks, first, leafReader);
    }

    private static MarkdownDocument? Parse(string region, MarkdownLeafReader leafReader)
    {
        if (MarkdigLimits.HeapsUpBlocks(region)) return null;
        try
        {
            var tree = Markdig.Markdown.Parse(region, MarkdigPipelines.Blocks, leafReader.NewCall());
            if (region.Contains('|')) new MarkdigTables(region).Move(Markdig.Markdown.Parse(region, MarkdigPipelines.Tables, leafReader.NewCall()), tree);
            return tree;
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that its depth limit was reached.
            return null;
        }
    }

    // Markdig gathers the definitions of links in one place, those inside containers too. Brackets on the next line that turn out to be no
    // title are in a definition's place all the same.
    private static void PutDefinitionsInPlace(List<FlatBlock> blocks, int first, MarkdownLeafReader leafReader)
    {
        var sorted = blocks[first..].OrderBy(block => block.Span.Start).ThenBy(block => block.Kind == FlatBlockKind.Hidden).ToList();
        blocks.RemoveRange(first, blocks.Count - first);
        var end = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            var (block, span) = (sorted[i], sorted[i].Span);
            if (block.Kind == FlatBlockKind.Hidden)
            {
                if (span.Start < end) continue;
                var next = i + 1 < sorted.Count ? sorted[i + 1].Span.Start : span.End();
                if (next > span.Start && next < span.End()) block = FlatBlock.Hidden(leafReader.Trim(span.Start, next), leafReader);
            }
            blocks.Add(block);
            end = block.Span.End();
        }
    }

    private void AddTo(List<FlatBlock> blocks, MarkdigBlock block, SourceSpan span)
    {
        switch (block)
        {
            case HeadingBlock heading:
                blocks.Add(FlatBlock.Heading(heading.Level, span, _leafReader, _leafReader.ReadLeaf(heading, _offset, span.End())));
                break;
            case ParagraphBlock paragraph:
                blocks.Add(FlatBlock.Paragraph(span, _leafReader, _leafReader.ReadLeaf(paragraph, _offset, span.End())));
                break;
            case LinkReferenceDefinitionGroup group:
                foreach (var definition in group) blocks.Add(FlatBlock.Hidden(SpanOf(definition), _leafReader));
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
        FencedCodeBlock code => new CodeBlock { Text = TextOf(code), Language = LanguageOf(code), Span = span },
        Markdig.Syntax.CodeBlock code => new CodeBlock { Text = TextOf(code).TrimEnd('\n'), Span = span },
        ThematicBreakBlock => new Rule { Span = span },
        MarkdigTable table => new Table { Rows = Rows(table), Span = span },
        _ => null,
    };

    // Lines come with the ends that they have in the source.
    private static string TextOf(LeafBlock code) => code.Lines.ToString().Replace("\r\n", "\n").Replace('\r', '\n');

    private ValueList<Block> Children(ContainerBlock container)
    {
        var blocks = new List<Block>(container.Count);
        for (var i = 0; i < container.Count; i++)
        {
            var span = SpanOf(container, i);
            if (container[i] is ParagraphBlock or HeadingBlock) AddLeaf(blocks, (LeafBlock)container[i], span);
            else if (Convert(container[i], span) is { } block) blocks.Add(block);
        }
        return blocks.ToValueList();
    }

    private void AddLeaf(List<Block> blocks, LeafBlock leaf, SourceSpan span) =>
        blocks.AddRange(_leafReader.ReadLeaf(leaf, _offset, span.End()).ToBlocks(span, _leafReader));

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
            var leaf = cell is ContainerBlock { Count: > 0 } content && content[0] is LeafBlock text ? _leafReader.ReadLeaf(text, _offset, _end) : Leaf.Empty;
            cells.Add(leaf.ToCell());
        }
        return cells.ToValueList();
    }

    private SourceSpan SpanOf(ContainerBlock parent, int index)
    {
        var next = index + 1;
        if (next < parent.Count && parent[next] is LinkReferenceDefinitionGroup) next++;
        return SpanOf(parent[index], next < parent.Count ? parent[next] : null);
    }

    // A tree's span may take in the line end behind a block or the table that was cut out of a paragraph, or stop short of
    // the marks that close a heading, of a row that is empty or of code that no fence closes; the text is what counts.
    private SourceSpan SpanOf(MarkdigBlock block, MarkdigBlock? next = null)
    {
        var end = Math.Min(Math.Max(block.Span.End + 1 + _offset, EndOfLast(block)), _end);
        if (block is MarkdigTable { Parent: MarkdownDocument }) end = TableEnd(end);
        if (next is not null && (block is MarkdigTable || next is MarkdigTable)) end = Math.Min(end, next.Span.Start + _offset);
        var start = Math.Min(block.Span.Start + _offset, end);
        if (block is HeadingBlock { IsSetext: false }) end = LineEnd(end);
        return _leafReader.Trim(start, end);
    }

    private int TableEnd(int position)
    {
        var end = LineEnd(position);
        while (end < _end)
        {
            var next = Math.Min(end + (_text.AsSpan(end).StartsWith("\r\n") ? 2 : 1), _end);
            var nextEnd = LineEnd(next);
            if (_text.AsSpan(next, nextEnd - next).IsWhiteSpace()) break;
            end = nextEnd;
        }
        return end;
    }

    // Of what stands last in a block, or is it; of a table in a list, only it knows how far it reaches.
    private int EndOfLast(MarkdigBlock block)
    {
        var tableEnd = 0;
        while (block is ContainerBlock { LastChild: { } child } and not TableRow)
        {
            if (block is MarkdigTable) tableEnd = block.Span.End + 1 + _offset;
            block = child;
        }
        return block switch
        {
            Markdig.Syntax.CodeBlock code => LineEnd((code.Lines.Count == 0 ? code.Span.Start : code.Lines.Lines[code.Lines.Count - 1].Position) + _offset),
            LeafBlock leaf => MarkdigInlines.EndOf(leaf) + _offset,
            TableRow row => Math.Max(tableEnd, CellsEnd(row)),
            _ => 0,
        };
    }

    private int CellsEnd(TableRow row)
    {
        var end = 0;
        foreach (var cell in row)
            if (cell is ContainerBlock { LastChild: LeafBlock text }) end = Math.Max(end, MarkdigInlines.EndOf(text) + _offset);
        return end;
    }

    private int LineEnd(int position)
    {
        // The region may end in the middle of a line, where something was cut off.
        var length = _text.AsSpan(position, Math.Max(0, _end - position)).IndexOfAny('\n', '\r');
        return length < 0 ? _end : position + length;
    }

    private static int? StartOf(MarkdigList list) =>
        list.IsOrdered && int.TryParse(list.OrderedStart, out var start) ? start : list.IsOrdered ? 1 : null;

    private static string? LanguageOf(FencedCodeBlock code) => string.IsNullOrEmpty(code.Info) ? null : code.Info;
}
