namespace ArticleModel.Parsing.Reading;

/// <summary>
/// Settles whether a source starts with front matter and where it ends; leaves what its fields say to the archive. A first
/// line <c>---</c> alone may be a rule of Markdown, so the next line with text must look like a field.
/// </summary>
/// <param name="Span">From the first fence to the end of the last, line end excluded.</param>
/// <param name="Content">What stands between the fences.</param>
/// <param name="Syntax">The language of the fields.</param>
/// <param name="IsClosed">False if the last fence is missing.</param>
internal readonly record struct FrontMatterBlock(SourceSpan Span, SourceSpan Content, FrontMatterSyntax Syntax, bool IsClosed)
{
    private const int MaxNameLength = 64;

    // Without a last fence only a field that every generator knows tells front matter from a rule and a sentence.
    private static readonly string[] s_sureNames = ["title", "date", "author", "tags", "layout", "source", "created", "标题", "標題"];

    public static FrontMatterBlock? Find(string text)
    {
        if (text is not (['-', '-', '-', ..] or ['+', '+', '+', ..])) return null;
        var syntax = text[0] == '-' ? FrontMatterSyntax.Yaml : FrontMatterSyntax.Toml;
        var firstEnd = LineEnd(text, 0);
        if (!IsFence(text.AsSpan(0, firstEnd), syntax, isFirst: true) || firstEnd == text.Length) return null;

        var content = NextLine(text, firstEnd);
        var first = FirstLineWithText(text, content, syntax);
        var isFence = IsFence(Line(text, first), syntax, isFirst: false);
        if (!isFence && syntax == FrontMatterSyntax.Yaml && !IsField(Line(text, first))) return null;
        return FindLastFence(text, content, first, syntax) ?? Unclosed(text, content, first, syntax);
    }

    /// <summary>Tells whether a line starts a field: a name at the margin and a colon behind it.</summary>
    public static bool IsField(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || colon > MaxNameLength || (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t'))) return false;
        var name = line[..colon];
        foreach (var c in name)
            if (!char.IsLetterOrDigit(c) && !"_-. /\"'@".Contains(c)) return false;
        return !char.IsWhiteSpace(name[0]) && name[0] != '-';
    }

    public static int LineEnd(string text, int position)
    {
        var length = text.AsSpan(position).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : position + length;
    }

    public static int NextLine(string text, int lineEnd)
    {
        if (lineEnd == text.Length) return lineEnd;
        return lineEnd + (text.AsSpan(lineEnd).StartsWith("\r\n") ? 2 : 1);
    }

    private static ReadOnlySpan<char> Line(string text, int start) => text.AsSpan(start, LineEnd(text, start) - start);

    // YAML may also end in "...", as a document does.
    private static bool IsFence(ReadOnlySpan<char> line, FrontMatterSyntax syntax, bool isFirst) => line.TrimEnd(" \t") switch
    {
        "---" => syntax == FrontMatterSyntax.Yaml,
        "..." => syntax == FrontMatterSyntax.Yaml && !isFirst,
        "+++" => syntax == FrontMatterSyntax.Toml,
        _ => false,
    };

    private static int FirstLineWithText(string text, int position, FrontMatterSyntax syntax)
    {
        while (position < text.Length)
        {
            var line = Line(text, position);
            if (!line.IsWhiteSpace() && line[0] != '#' && (syntax == FrontMatterSyntax.Toml || line.TrimStart(" \t") is not ['#', ..])) break;
            position = NextLine(text, position + line.Length);
        }
        return position;
    }

    private static FrontMatterBlock? FindLastFence(string text, int content, int from, FrontMatterSyntax syntax)
    {
        for (var start = from; start < text.Length;)
        {
            var end = LineEnd(text, start);
            if (IsFence(text.AsSpan(start, end - start), syntax, isFirst: false))
                return new(new SourceSpan(0, end), SourceSpan.FromBounds(content, start), syntax, IsClosed: true);
            start = NextLine(text, end);
        }
        return null;
    }

    private static FrontMatterBlock? Unclosed(string text, int content, int first, FrontMatterSyntax syntax)
    {
        if (syntax == FrontMatterSyntax.Toml || first == text.Length) return null;
        var line = Line(text, first);
        var name = line[..line.IndexOf(':')].ToString();
        if (!s_sureNames.Contains(name, StringComparer.OrdinalIgnoreCase)) return null;
        var end = first;
        for (var start = first; start < text.Length && !Line(text, start).IsWhiteSpace(); start = NextLine(text, end)) end = LineEnd(text, start);
        return new(new SourceSpan(0, end), SourceSpan.FromBounds(content, end), syntax, IsClosed: false);
    }
}
