namespace ArticleModel.Tests.Testing;

/// <summary>Makes one mark of strong text that several marks cover or that touches: to a reader it is the same.</summary>
internal static class StrongRanges
{
    public static Article Merge(Article article) => article with { Body = Merge(article.Body) };

    private static Section Merge(Section section) =>
        section with { Blocks = section.Blocks.Select(Merge).ToValueList(), Sections = section.Sections.Select(Merge).ToValueList() };

    private static Block Merge(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Marks = Merge(paragraph.Marks) },
        BlockQuote quote => quote with { Blocks = quote.Blocks.Select(Merge).ToValueList() },
        ListBlock list => list with { Items = list.Items.Select(item => new ListItem { Blocks = item.Blocks.Select(Merge).ToValueList() }).ToValueList() },
        Table table => table with { Rows = table.Rows.Select(row => row.Select(cell => cell with { Marks = Merge(cell.Marks) }).ToValueList()).ToValueList() },
        _ => block,
    };

    private static ValueList<TextMark> Merge(ValueList<TextMark> marks)
    {
        var merged = new List<TextMark>();
        foreach (var mark in marks)
        {
            var last = merged.FindLastIndex(other => other.Kind == TextMarkKind.Strong);
            if (mark.Kind != TextMarkKind.Strong || last < 0 || merged[last].Start + merged[last].Length < mark.Start) merged.Add(mark);
            else merged[last] = merged[last] with { Length = Math.Max(merged[last].Length, mark.Start + mark.Length - merged[last].Start) };
        }
        return merged.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length).ToValueList();
    }
}
