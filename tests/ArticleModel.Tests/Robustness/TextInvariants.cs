using System.Buffers;
using ArticleModel.Parsing;

namespace ArticleModel.Tests.Robustness;

/// <summary>Every text is its source without the markup, and marks lie in their text in order.</summary>
internal static class TextInvariants
{
    private static readonly SearchValues<char> s_markup = SearchValues.Create("\\*_`[]!&<>#|\0\n\r\t");

    public static void Check(ParseResult result)
    {
        foreach (var block in result.Article.Blocks<Block>())
        {
            var slice = result.Source.Slice(block.Span).ToString();
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
                        CheckText(cell.Text, slice);
                        CheckMarks(cell.Text, cell.Marks);
                    }
                    break;
            }
        }
        foreach (var section in result.Article.Sections())
            CheckText(section.Heading!, result.Source.Slice(section.Span).ToString());
        foreach (var line in result.Article.Credits.Lines)
            CheckText(line.Text, result.Source.Slice(line.Span).ToString());
    }

    private static void CheckText(string text, string slice)
    {
        if (!slice.AsSpan().ContainsAny(s_markup) && slice.Length == text.Length) Assert.Equal(slice, text);
        if (slice.Contains('\0') || slice.Contains('&')) return; // U+0000 and entities show as something else.
        Assert.True(AppearsIn(text, slice), $"'{text}' is not the text of '{slice}'");
    }

    /// <summary>Tells whether the characters of a text stand in its source in the same order, white space aside.</summary>
    private static bool AppearsIn(string text, string slice)
    {
        var at = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            at = slice.IndexOf(c, at) + 1;
            if (at == 0) return false;
        }
        return true;
    }

    private static void CheckMarks(string text, ValueList<TextMark> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            Assert.True(mark.Start >= 0 && mark.Start + mark.Length <= text.Length, $"{mark} is outside '{text}'");
            Assert.True(mark.Length > 0 || mark.Kind == TextMarkKind.Image, $"{mark} is empty");
            Assert.Equal(mark.Url is not null, mark.Kind is TextMarkKind.Link or TextMarkKind.Image);
            if (i == 0) continue;
            var before = marks[i - 1];
            Assert.True(before.Start < mark.Start || (before.Start == mark.Start && before.Length >= mark.Length), $"{mark} is out of order");
        }
    }
}
