namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Searches for a <see cref="CharacterSet"/>, under the names that such searches have for other sets.</summary>
internal static class CharacterSetSearch
{
    public static int IndexOfAny(this ReadOnlySpan<char> text, CharacterSet set)
    {
        for (var at = 0; at < text.Length; at++)
            if (set.Contains(text[at])) return at;
        return -1;
    }

    public static int IndexOfAnyExcept(this ReadOnlySpan<char> text, CharacterSet set)
    {
        for (var at = 0; at < text.Length; at++)
            if (!set.Contains(text[at])) return at;
        return -1;
    }

    public static int LastIndexOfAny(this ReadOnlySpan<char> text, CharacterSet set)
    {
        for (var at = text.Length - 1; at >= 0; at--)
            if (set.Contains(text[at])) return at;
        return -1;
    }

    /// <summary>Returns <paramref name="text"/> without any of the set at either end.</summary>
    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> text, CharacterSet set)
    {
        var (start, end) = (0, text.Length);
        while (start < end && set.Contains(text[start])) start++;
        while (start < end && set.Contains(text[end - 1])) end--;
        return text[start..end];
    }

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> text, CharacterSet set)
    {
        var end = text.Length;
        while (end > 0 && set.Contains(text[end - 1])) end--;
        return text[..end];
    }

    public static bool ContainsAny(this ReadOnlySpan<char> text, CharacterSet set) => text.IndexOfAny(set) >= 0;
}
