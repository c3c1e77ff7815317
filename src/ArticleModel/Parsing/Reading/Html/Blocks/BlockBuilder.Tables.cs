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
                if (IsPart(inner))
                {
                    if (!Look(inner)) return false;
                    if (inner.Name == "tr") rows++;
                    continue;
                }
                if (inner.Measure.Weight > MaxCellWeight || inner.Measure.Paragraphs > MaxItemParagraphs || HoldsStructure(inner)) return false;
                if (inner.Name is "td" or "th") cells++;
                hasHead |= inner.Name == "th";
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

    private static bool IsPart(HtmlElement element) => element.Name is "thead" or "tbody" or "tfoot" or "tr" or "colgroup" or "col";

    private void AddRows(HtmlElement part, List<ValueList<TableCell>> rows)
    {
        var cells = new List<TableCell>();
        var loose = new List<InlinePiece>();
        foreach (var child in part.Children.AsSpan())
        {
            if (child is HtmlElement inner && (inner.Verdict is not null || Visibility.IsHidden(inner)))
            {
                DropBetween(inner);
            }
            else if (child is HtmlElement { Name: "td" or "th" or "caption" } cell)
            {
                AddLoose();
                cells.Add(Cell(cell));
            }
            else if (child is HtmlElement row && IsPart(row))
            {
                AddLoose();
                AddRow();
                AddRows(row, rows);
            }
            else
            {
                GatherNode(child, null, loose);
            }
        }
        AddLoose();
        AddRow();

        // What stands between the cells is one.
        void AddLoose()
        {
            if (_context.ShowsSomething(loose)) cells.Add(Cell(loose, loose[0].Node.Start));
            loose.Clear();
        }

        void AddRow()
        {
            if (cells.Exists(cell => cell.Text.Length > 0 || cell.Marks.Count > 0)) rows.Add(cells.ToValueList());
            cells.Clear();
        }
    }

    private TableCell Cell(HtmlElement element)
    {
        var pieces = new List<InlinePiece>();
        Gather(element, null, pieces);
        return Cell(pieces, element.Start);
    }

    private TableCell Cell(List<InlinePiece> pieces, int start) => _context.Leaves.Write(CollectionsMarshal.AsSpan(pieces), start).ToCell();
}
