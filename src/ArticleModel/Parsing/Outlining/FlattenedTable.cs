using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Outlining;

/// <summary>
/// Puts a table together again that a converter wrote as one paragraph a cell: a row of bold heads, then short paragraphs
/// that fill whole rows. Conservative: three heads at least, and no cell reads like a sentence.
/// </summary>
internal static class FlattenedTable
{
    private const int MinColumns = 3;
    private const int MaxColumns = 12;
    private const int MaxCellLength = 60;

    /// <summary>Reads the table that starts at <paramref name="index"/>; null if there is none.</summary>
    /// <param name="blocks">The blocks of the body.</param>
    /// <param name="index">Where the first head would be.</param>
    /// <param name="count">How many blocks the table takes.</param>
    public static Table? TryRead(ReadOnlySpan<FlatBlock> blocks, int index, out int count)
    {
        count = 0;
        var columns = 0;
        while (index + columns < blocks.Length && columns <= MaxColumns && IsHead(blocks[index + columns])) columns++;
        if (columns is < MinColumns or > MaxColumns) return null;
        var cells = columns;
        while (index + cells < blocks.Length && IsCell(blocks[index + cells])) cells++;
        if (cells == columns || cells % columns != 0) return null;
        count = cells;
        return Build(blocks, index, columns, cells);
    }

    private static bool IsHead(FlatBlock block) =>
        block.Leaf.HasMarks && IsCell(block, MaxCellLength / 2)
        && block.Marks is [{ Kind: TextMarkKind.Strong, Start: 0 } mark] && mark.Length == block.Text.Length
        && !Ordinals.StartsWithOne(block.Text);

    private static bool IsCell(FlatBlock block) => IsCell(block, MaxCellLength) && !HasStrong(block);

    private static bool HasStrong(FlatBlock block)
    {
        foreach (var mark in block.Marks)
            if (mark.Kind == TextMarkKind.Strong) return true;
        return false;
    }

    private static bool IsCell(FlatBlock block, int maxLength) =>
        block.Kind == FlatBlockKind.Paragraph && block.Span.Length <= 2 * maxLength && !block.Leaf.HasImages
        && block.Text.Length is > 0 and var length && length <= maxLength && block.Text[^1] is not ('。' or '：' or ':' or '；' or '？' or '！');

    private static Table Build(ReadOnlySpan<FlatBlock> blocks, int index, int columns, int cells)
    {
        var rows = new ValueList<TableCell>[cells / columns];
        for (var row = 0; row < rows.Length; row++)
        {
            var line = new TableCell[columns];
            for (var column = 0; column < columns; column++)
            {
                var cell = blocks[index + row * columns + column];
                line[column] = new TableCell { Text = cell.Text, Marks = cell.Marks };
            }
            rows[row] = new(line);
        }
        return new Table
        {
            Rows = new(rows),
            Span = SourceSpan.FromBounds(blocks[index].Span.Start, blocks[index + cells - 1].Span.End()),
        };
    }
}
