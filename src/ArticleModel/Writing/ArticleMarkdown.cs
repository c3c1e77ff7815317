using System.Text;

namespace ArticleModel.Writing;

/// <summary>
/// Writes articles as clean Markdown behind front matter in YAML. Thread-safe. Recursion is as deep as the parser lets blocks
/// nest.
/// </summary>
public static class ArticleMarkdown
{
    /// <summary>
    /// Returns the facts as front matter, then the title, headings and blocks as they are in the model; parsed again, this gives
    /// the same facts, text and outline. Inferred headings become real ones; counters, the licence, credits, quotes and boilerplate
    /// are left out. An address that runs a script or opens a file where it is followed gets <c>unsafe:</c> in front.
    /// </summary>
    /// <returns>Lines that end in a line feed; empty for an article without facts and text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Write(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var header = FrontMatterWriter.Write(article);
        var body = Body(article);
        return header.Length > 0 && body.Length > 0 ? $"{header}\n{body}" : header + body;
    }

    private static string Body(Article article)
    {
        var parts = new List<List<string>>();
        if (article.Title.Length > 0) parts.Add([Heading(1, article.Title)]);
        parts.AddRange(Parts(article.Body.Blocks));
        foreach (var section in article.Sections())
        {
            if (section.Heading is not null) parts.Add([Heading(section.Level, section.Heading)]);
            parts.AddRange(Parts(section.Blocks));
        }
        return string.Concat(LineLayout.Spaced(parts).Select(line => line + "\n"));
    }

    // Two lists in a row would be read as one, were their markers the same.
    private static List<List<string>> Parts(ValueList<Block> blocks)
    {
        var parts = new List<List<string>>(blocks.Count);
        ListBlock? before = null;
        var isOther = false;
        foreach (var block in blocks)
        {
            var list = block as ListBlock;
            isOther = !isOther && list is not null && before?.Ordered == list.Ordered;
            parts.Add(list is null ? Lines(block) : LineLayout.List(list, isOther, Parts));
            before = list;
        }
        return parts;
    }

    private static List<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => MarkdownText.Lines(paragraph.Text, paragraph.Marks),
        BlockQuote quote => QuoteLines(quote),
        Image image => ImageLines(image),
        CodeBlock code => CodeLines(code),
        Table { Rows.Count: > 0 } table => TableLines(table),
        Table => [],
        _ => ["***"],
    };

    private static List<string> QuoteLines(BlockQuote quote)
    {
        List<string> lines = [.. LineLayout.Spaced(Parts(quote.Blocks)).Select(line => line.Length == 0 ? ">" : $"> {line}")];
        return lines.Count == 0 ? [">"] : lines;
    }

    private static string Heading(int level, string text)
    {
        var line = MarkdownText.OneLine(text, []);
        if (line.EndsWith('#')) line = $"{line[..^1]}\\#";
        return $"{new string('#', Math.Clamp(level, 1, 6))} {line}";
    }

    private static List<string> ImageLines(Image image)
    {
        var line = MarkdownText.Image(image.Alt ?? "", image.Url);
        if (image.Link is not null) line = $"[{line}]({MarkdownText.Target(image.Link)})";
        return image.Caption is null ? [line] : [line, "", .. MarkdownText.Lines(image.Caption, [])];
    }

    private static List<string> CodeLines(CodeBlock code)
    {
        var language = (code.Language ?? "").ReplaceLineEndings(" ");
        var sign = language.Contains('`', StringComparison.Ordinal) ? '~' : '`';
        var fence = new string(sign, Math.Max(3, MarkdownSpelling.LongestRun(code.Text, sign) + 1));
        return [fence + language, .. code.Text.Split('\n'), fence];
    }

    // A reader fills up the rows that are shorter than the first, which stands for all.
    private static List<string> TableLines(Table table)
    {
        var columns = table.Rows.Max(row => row.Count);
        var lines = new List<string>();
        foreach (var row in table.Rows)
        {
            lines.Add(Row(row, lines.Count == 0 ? columns : Math.Max(1, row.Count)));
            if (lines.Count == 1) lines.Add("|" + string.Concat(Enumerable.Repeat(" --- |", columns)));
        }
        return lines;
    }

    private static string Row(ValueList<TableCell> cells, int columns)
    {
        var row = new StringBuilder("|");
        for (var i = 0; i < columns; i++)
        {
            var text = i < cells.Count ? MarkdownText.OneLine(cells[i].Text, cells[i].Marks) : "";
            row.Append(' ').Append(text.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |");
        }
        return row.ToString();
    }
}
