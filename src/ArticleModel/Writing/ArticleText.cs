using System.Globalization;

namespace ArticleModel.Writing;

/// <summary>
/// Writes articles as plain text for people: a mail, a terminal, a prompt. Thread-safe. Recursion is as deep as the parser lets
/// blocks nest. <see cref="Article.PlainText"/> is the text alone, for counting and searching.
/// </summary>
public static class ArticleText
{
    /// <summary>
    /// Returns the title, a line with authors and date, then headings and blocks, with an empty line between them and two above a
    /// heading. Items of lists have their markers, block quotes <c>&gt;</c> in front, code is indented by four spaces, cells have
    /// <c> | </c> between them, a rule is <c>* * *</c>. Of an image only its caption is written, of a link only its words.
    /// Nothing is wrapped or escaped; the summary, tags, counters, credits and boilerplate are left out.
    /// </summary>
    /// <returns>Lines that end in a line feed; empty for an article without title, byline and text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Write(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var parts = new List<List<string>>();
        Add(parts, Title(article));
        AddBlocks(parts, article.Body.Blocks);
        foreach (var section in article.Sections())
        {
            if (section.Heading is not null) Add(parts, parts.Count == 0 ? LinesOf(section.Heading) : ["", .. LinesOf(section.Heading)]);
            AddBlocks(parts, section.Blocks);
        }
        return string.Concat(LineLayout.Spaced(parts).Select(line => line + "\n"));
    }

    private static List<string> Title(Article article)
    {
        List<string> lines = article.Title.Length == 0 ? [] : LinesOf(article.Title);
        var names = article.CoAuthors.Select(author => author.Name);
        if (article.Author is { } first) names = names.Prepend(first.Name);
        if (article.PublishedOn is { } day) names = names.Append(day.ToString("O", CultureInfo.InvariantCulture));
        var byline = string.Join(" · ", names);
        if (byline.Length > 0) lines.Add(byline);
        return lines;
    }

    private static void AddBlocks(List<List<string>> parts, ValueList<Block> blocks)
    {
        foreach (var block in blocks) Add(parts, Lines(block));
    }

    // A block that shows no text, such as an image without a caption, leaves no gap.
    private static void Add(List<List<string>> parts, List<string> lines)
    {
        if (lines.Count > 0) parts.Add(lines);
    }

    private static List<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => LinesOf(paragraph.Text),
        ListBlock list => LineLayout.List(list, isOther: false, blocks => blocks.Select(Lines)),
        BlockQuote quote => [.. LineLayout.Spaced(quote.Blocks.Select(Lines)).Select(line => line.Length == 0 ? ">" : $"> {line}")],
        Image image => image.Caption is null ? [] : LinesOf(image.Caption),
        CodeBlock code => [.. code.Text.Split('\n').Select(line => line.Length == 0 ? line : $"    {line}")],
        Table table => [.. table.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text.Replace('\n', ' '))))],
        _ => ["* * *"],
    };

    private static List<string> LinesOf(string text) => [.. text.Split('\n')];
}
