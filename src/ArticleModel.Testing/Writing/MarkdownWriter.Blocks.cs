using System.Globalization;
using ArticleModel.Writing;

namespace ArticleModel.Testing.Writing;

internal sealed partial class MarkdownWriter
{
    private SourceSpan _imageSpan;

    private Block Write(Block block, Block? before)
    {
        Separate();
        var start = Position;
        Block written = block switch
        {
            Paragraph paragraph => WriteParagraph(paragraph),
            ListBlock list => WriteList(list, before),
            BlockQuote quote => WriteQuote(quote),
            Image image => WriteImage(image),
            CodeBlock code => WriteCode(code),
            Table table => WriteTable(table),
            _ => WriteRule(block),
        };
        return written with { Span = SourceSpan.FromBounds(start, Position) };
    }

    private ValueList<Block> WriteAll(ValueList<Block> blocks)
    {
        var written = new Block[blocks.Count];
        for (var i = 0; i < written.Length; i++) written[i] = Write(blocks[i], i == 0 ? null : blocks[i - 1]);
        return ValueList.Create<Block>(written);
    }

    private Paragraph WriteParagraph(Paragraph paragraph)
    {
        _offsets[paragraph] = InlineWriter.Write(_text, _prefix, paragraph.Text, paragraph.Marks);
        return paragraph;
    }

    // Two lists in a row would be read as one, were their markers the same.
    private ListBlock WriteList(ListBlock list, Block? before)
    {
        var isSecond = before is ListBlock other && other.Ordered == list.Ordered;
        var items = new ListItem[list.Items.Count];
        var outer = _prefix;
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) _text.Append('\n').Append(outer);
            var marker = Marker(list, i, isSecond);
            _text.Append(list.Items[i].Blocks.Count == 0 ? marker.TrimEnd() : marker);
            _prefix = outer + new string(' ', marker.Length);
            _isFirst = true;
            items[i] = new ListItem { Blocks = WriteAll(list.Items[i].Blocks) };
            _isFirst = false;
            _prefix = outer;
        }
        return list with { Items = ValueList.Create<ListItem>(items) };
    }

    // A marker takes four columns, as converters from HTML write it.
    private string Marker(ListBlock list, int index, bool isSecond)
    {
        if (!list.Ordered) return (isSecond ? '+' : bullet) + "   ";
        var number = ((long)(list.Start ?? 1) + index).ToString(CultureInfo.InvariantCulture) + (isSecond ? ')' : '.');
        return number.Length < 4 ? number.PadRight(4) : number + " ";
    }

    private BlockQuote WriteQuote(BlockQuote quote)
    {
        var outer = _prefix;
        _text.Append("> ");
        _prefix += "> ";
        _isFirst = true;
        var blocks = WriteAll(quote.Blocks);
        _isFirst = false;
        _prefix = outer;
        return quote with { Blocks = blocks };
    }

    private Image WriteImage(Image image)
    {
        var start = Position;
        var link = image.Link is null ? "" : $"]({MarkdownSpelling.Target(image.Link)})";
        _text.Append(link.Length > 0 ? "[" : "").Append("![").Append(InlineWriter.Line(image.Alt ?? "")).Append("](")
            .Append(MarkdownSpelling.Target(image.Url)).Append(')').Append(link);
        _imageSpan = SourceSpan.FromBounds(start, Position);
        foreach (var line in image.Caption?.Split('\n') ?? []) WriteText(line);
        return image;
    }

    private CodeBlock WriteCode(CodeBlock code)
    {
        var fence = new string('`', Math.Max(3, MarkdownSpelling.LongestRun(code.Text, '`') + 1));
        _text.Append(fence).Append(code.Language);
        foreach (var line in code.Text.Split('\n')) _text.Append('\n').Append(_prefix).Append(line);
        _text.Append('\n').Append(_prefix).Append(fence);
        return code;
    }

    private Table WriteTable(Table table)
    {
        var columns = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Count);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (i > 0) _text.Append('\n').Append(_prefix);
            WriteRow(table.Rows[i], columns);
            if (i == 0) _text.Append('\n').Append(_prefix).Append('|').Insert(_text.Length, " --- |", columns);
        }
        return table;
    }

    private void WriteRow(ValueList<TableCell> cells, int columns)
    {
        _text.Append('|');
        for (var i = 0; i < columns; i++)
        {
            _text.Append(' ');
            if (i < cells.Count) InlineWriter.Write(_text, "", cells[i].Text.Replace('\n', ' '), cells[i].Marks);
            _text.Append(" |");
        }
    }

    // Asterisks and dashes behind a bullet would be taken for one line across the page.
    private Block WriteRule(Block rule)
    {
        _text.Append(_prefix.Contains("  ", StringComparison.Ordinal) ? "___" : "* * *");
        return rule;
    }
}
