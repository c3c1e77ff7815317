using ArticleModel.Parsing;

namespace ArticleModel.Testing.Messages;

/// <summary>Draws a line of a source and, below it, what there is to say about a range of it.</summary>
internal static class SourceLine
{
    /// <summary>Returns the line that holds <paramref name="offset"/>, without white space at its end.</summary>
    public static string At(string text, int offset) => text[LineStart(text, offset)..LineEnd(text, offset)].TrimEnd();

    /// <summary>Returns <c>    ^^^^ label</c>, to stand below the line in which <paramref name="span"/> starts.</summary>
    public static string Underline(string text, SourceSpan span, string label, char mark = '^')
    {
        var lineStart = LineStart(text, span.Start);
        var end = Math.Max(span.Start, Math.Min(span.End(), LineEnd(text, span.Start)));
        var indent = new string(' ', Width(text.AsSpan(lineStart, span.Start - lineStart)));
        return $"{indent}{new string(mark, Math.Max(1, Width(text.AsSpan(span.Start, end - span.Start))))} {label}";
    }

    /// <summary>Returns <c>line 5, column 3</c>.</summary>
    public static string Place(SourceText source, int offset)
    {
        var position = source.PositionOf(Math.Clamp(offset, 0, source.Length));
        return $"line {position.Line}, column {position.Column}";
    }

    private static int LineStart(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    private static int LineEnd(string text, int offset)
    {
        var end = text.IndexOf('\n', offset);
        return end < 0 ? text.Length : end;
    }

    // Chinese characters and their punctuation take two columns.
    private static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text) width += c is >= '\u2E80' and <= '\uFFEF' or '\u201C' or '\u201D' ? 2 : 1;
        return width;
    }
}
