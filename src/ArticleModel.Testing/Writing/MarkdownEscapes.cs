namespace ArticleModel.Testing.Writing;

/// <summary>Tells which characters of a text Markdown would take for markup, as a converter from HTML escapes them.</summary>
internal static class MarkdownEscapes
{
    /// <summary>Tells whether the character is markup wherever it stands.</summary>
    public static bool IsMarkup(string text, int at) => text[at] switch
    {
        '\\' or '*' or '`' or '[' or ']' or '<' or '|' => true,
        '_' => !(IsWord(text, at - 1) && IsWord(text, at + 1)),
        '&' => at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '#'),
        _ => false,
    };

    /// <summary>Tells whether a line that starts so would be a heading, a quote, a list, a rule, a fence or an underline.</summary>
    public static bool OpensBlock(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('\n');
        var line = end < 0 ? rest : rest[..end];
        if (line.IsEmpty) return false;
        var run = line.IndexOfAnyExcept(line[0]);
        if (run < 0) run = line.Length;
        return line[0] switch
        {
            '>' => true,
            '#' => run <= 6 && EndsMarker(line, run),
            '+' => EndsMarker(line, 1),
            '-' => EndsMarker(line, 1) || line.TrimEnd("-| :").IsEmpty,
            ':' => line.TrimEnd("-| :").IsEmpty,
            '=' => line.TrimEnd("= ").IsEmpty,
            '~' => run >= 3,
            _ => false,
        };
    }

    /// <summary>Tells whether the character ends the number of an ordered list: the dot in <c>1. </c> at the start of a line.</summary>
    public static bool EndsNumber(string text, int at)
    {
        if (text[at] is not ('.' or ')')) return false;
        var start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        return start < at && (start == 0 || text[start - 1] == '\n') && (at + 1 == text.Length || text[at + 1] is ' ' or '\t' or '\n');
    }

    private static bool EndsMarker(ReadOnlySpan<char> line, int at) => at == line.Length || line[at] is ' ' or '\t';

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
