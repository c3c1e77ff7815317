namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>Reads a value that is not well-formed as it stands.</summary>
internal static class BareText
{
    /// <summary>Returns the value without the mark that nothing closes, or the one pair around all of it.</summary>
    public static string Of(ReadOnlySpan<char> value)
    {
        var text = value.Trim();
        if (text is not ['"' or '\'' or '[', ..]) return text.ToString();
        var close = text[1..].IndexOf(text[0] == '[' ? ']' : text[0]) + 1;
        if (close == 0) text = text[1..];
        else if (close == text.Length - 1) text = text[1..^1];
        return text.Trim().ToString();
    }
}
