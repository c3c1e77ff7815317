using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.Markdown;

/// <summary>Judges sources with next to no text of their own, such as index pages, to be no articles.</summary>
internal static class NonArticle
{
    /// <summary>
    /// The shortest text that is an article without further evidence, in characters other than white space. The shortest
    /// article of the woshipm archive has 241; its index stubs have fewer than 30.
    /// </summary>
    private const int MinTextLength = 40;

    public static bool Check(FlatDocument document, List<FlatBlock> body, DiagnosticBag diagnostics)
    {
        if (TextLength(body) >= MinTextLength) return true;
        var reason = string.IsNullOrWhiteSpace(document.Source.Text) ? "the file is empty" : "it holds next to no text of its own";
        diagnostics.Report(DiagnosticRules.NotAnArticle, default, reason);
        return false;
    }

    private static int TextLength(List<FlatBlock> body)
    {
        var length = 0;
        foreach (var block in body)
        {
            if (block.Kind == FlatBlockKind.Heading) continue;
            length += block.ToBlocks().ToValueList().Walk().Sum(TextLength);
            if (length >= MinTextLength) break;
        }
        return length;
    }

    // The text of links is no text of the page's own: a list of links is an index.
    private static int TextLength(Block block)
    {
        if (block is CodeBlock code) return Visible(code.Text);
        if (block is Table table) return table.Rows.Sum(row => row.Sum(cell => Visible(cell.Text)));
        if (block is not Paragraph paragraph) return 0;
        var length = Visible(paragraph.Text);
        foreach (var mark in paragraph.Marks)
            if (mark.Kind == TextMarkKind.Link) length -= Visible(paragraph.Text.AsSpan(mark.Start, mark.Length));
        return length;
    }

    private static int Visible(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (!char.IsWhiteSpace(c)) count++;
        return count;
    }
}
