using System.Buffers;
using ArticleModel.Parsing;

namespace ArticleModel.Testing.Invariants;

/// <summary>Every text is its source without the markup, and marks lie in their text in order.</summary>
internal static class TextInvariants
{
    private static readonly SearchValues<char> s_markup = SearchValues.Create("\\*_`[]!&<>#|~\0\n\r\t");

    public static void Check(Article article, SourceText source)
    {
        foreach (var block in article.Blocks<Block>()) CheckBlock(block, source);
        foreach (var section in article.Sections()) CheckText(section.Heading!, source.Slice(section.Span));
        foreach (var line in article.Credits.Lines) CheckText(line.Text, source.Slice(line.Span));
    }

    private static void CheckBlock(Block block, SourceText source)
    {
        var slice = source.Slice(block.Span);
        switch (block)
        {
            case Paragraph paragraph:
                CheckText(paragraph.Text, slice);
                CheckMarks(paragraph.Text, paragraph.Marks);
                break;
            case CodeBlock code:
                CheckText(code.Text, slice);
                break;
            case Image image:
                CheckText(image.Caption ?? "", slice);
                break;
            case Table table:
                foreach (var cell in table.Rows.SelectMany(row => row))
                {
                    CheckText(cell.Text, source.Slice(block.Span));
                    CheckMarks(cell.Text, cell.Marks);
                }
                break;
        }
    }

    private static void CheckText(string text, ReadOnlySpan<char> slice)
    {
        if (slice.Length == text.Length && !slice.ContainsAny(s_markup) && !IsShownAs(slice, text))
            throw new ArticleAssertException($"'{text}' is not '{slice}', which has no markup");
        if (slice.ContainsAny('\0', '&')) return; // U+0000 and entities show as something else.
        if (!AppearsIn(text, slice)) throw new ArticleAssertException($"'{text}' is not the text of '{slice}'");
    }

    // In pages, a space without a break and a form feed show as any other space.
    private static bool IsShownAs(ReadOnlySpan<char> slice, string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (slice[i] != text[i] && !(slice[i] is '\u00A0' or '\f' && text[i] == ' ')) return false;
        return true;
    }

    /// <summary>Tells whether the characters of a text stand in its source in the same order, white space aside.</summary>
    private static bool AppearsIn(string text, ReadOnlySpan<char> rest)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            var at = rest.IndexOf(c);
            if (at < 0) return false;
            rest = rest[(at + 1)..];
        }
        return true;
    }

    private static void CheckMarks(string text, ValueList<TextMark> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (!IsInside(mark, text)) throw new ArticleAssertException($"{mark} is outside '{text}'");
            if (mark.Length == 0 && mark.Kind != TextMarkKind.Image) throw new ArticleAssertException($"{mark} is empty");
            var hasAddress = mark.Kind is TextMarkKind.Link or TextMarkKind.Image;
            if (mark.Url is not null != hasAddress) throw new ArticleAssertException($"{mark} should have an address, or none");
            if (i > 0 && !IsInOrder(marks[i - 1], mark)) throw new ArticleAssertException($"{mark} is out of order");
        }
    }

    private static bool IsInside(TextMark mark, string text) =>
        mark.Start >= 0 && mark.Length >= 0 && mark.Start + mark.Length <= text.Length;

    private static bool IsInOrder(TextMark first, TextMark second) =>
        first.Start < second.Start || first.Start == second.Start && first.Length >= second.Length;
}
