using System.Runtime.InteropServices;
using ArticleModel.Parsing.Reading.Html.Extraction;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Blocks;

/// <summary>Tables of data; those that only place things on the page are taken apart.</summary>
internal sealed partial class BlockBuilder
{
    /// <summary>A cell that weighs more is a part of the page.</summary>
    private const int MaxCellWeight = 1500;

    private bool AddTable(HtmlElement element)
    {
        if (element["role"] == "presentation" || !IsData(element)) return false;
        var rows = new List<ValueList<TableCell>>();
        AddRows(element, rows);
        if (rows.Count > 0) Add(new Table { Rows = rows.ToValueList(), Span = Place(element.Start, element.End) });
        return true;
    }

    private static bool IsData(HtmlElement table)
    {
        var rows = 0;
        var widest = 0;
        var hasHead = false;
        return Look(table) && (hasHead || (rows > 1 && widest > 1));

        bool Look(HtmlElement part)
        {
            var cells = 0;
            foreach (var child in part.Children.AsSpan())
            {
                if (child is not HtmlElement inner) continue;
                if (inner.Name is "td" or "th")
                {
                    cells++;
                    hasHead |= inner.Name == "th";
                    if (inner.Measure.Weight > MaxCellWeight || inner.Measure.Paragraphs > MaxItemParagraphs || HoldsStructure(inner)) return false;
                }
                else if (!Look(inner))
                {
                    return false;
                }
                if (inner.Name == "tr") rows++;
            }
            widest = Math.Max(widest, cells);
            return true;
        }
    }

    private static bool HoldsStructure(HtmlElement cell)
    {
        foreach (var child in cell.Children.AsSpan())
            if (child is HtmlElement inner && (inner.Name is "table" or "pre" or "article" or "section" || HoldsStructure(inner))) return true;
        return false;
    }

    private void AddRows(HtmlElement part, List<ValueList<TableCell>> rows)
    {
        var cells = new List<TableCell>();
        foreach (var child in part.Children.AsSpan())
        {
            if (child is not HtmlElement inner || Visibility.IsHidden(inner)) continue;
            if (inner.Verdict is not null) DropBetween(inner);
            else if (inner.Name is "td" or "th") cells.Add(Cell(inner));
            else if (inner.Name == "caption") cells.Add(Cell(inner));
            else AddRows(inner, rows);
        }
        if (cells.Exists(cell => cell.Text.Length > 0)) rows.Add(cells.ToValueList());
    }

    private TableCell Cell(HtmlElement element)
    {
        var pieces = new List<InlinePiece>();
        Gather(element, null, pieces);
        var leaf = _context.Leaves.Write(CollectionsMarshal.AsSpan(pieces), element.Start);
        return new TableCell { Text = leaf.Text, Marks = leaf.Marks };
    }
}
