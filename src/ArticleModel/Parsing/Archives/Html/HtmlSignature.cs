namespace ArticleModel.Parsing.Archives.Html;

/// <summary>Tells pages in HTML from other text by how they start.</summary>
internal static class HtmlSignature
{
    private static readonly string[] s_openings =
    [
        "!doctype html", "html", "head", "body", "title", "meta", "link", "script", "style", "article", "main", "section", "header",
        "table", "tr", "td", "div", "font", "center", "h1", "p", "base",
    ];

    public static bool Opens(ReadOnlySpan<char> text)
    {
        var rest = SkipProlog(text);
        if (rest.IsEmpty || rest[0] != '<') return false;
        rest = rest[1..];
        foreach (var opening in s_openings)
            if (rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && EndsWord(rest, opening.Length)) return true;
        return false;
    }

    // <header> as opposed to <headline>
    private static bool EndsWord(ReadOnlySpan<char> text, int at) => at == text.Length || !char.IsAsciiLetterOrDigit(text[at]);

    // White space, XML declarations and comments may stand in front.
    private static ReadOnlySpan<char> SkipProlog(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart().TrimStart('\uFEFF');
            var end = text.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : text.StartsWith("<?", StringComparison.Ordinal) ? ">" : null;
            if (end is null) return text;
            var at = text.IndexOf(end, StringComparison.Ordinal);
            if (at < 0) return default;
            text = text[(at + end.Length)..];
        }
    }
}
