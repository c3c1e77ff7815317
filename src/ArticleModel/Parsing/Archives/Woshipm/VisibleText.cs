namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>Compares what header and page show: the page folds white space and marks up words that the header has raw.</summary>
internal static class VisibleText
{
    public static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        SkipCommon(ref left, ref right);
        return left.IsEmpty && right.IsEmpty;
    }

    /// <summary>Tells whether one of the texts starts with the other.</summary>
    public static bool StartAlike(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        SkipCommon(ref left, ref right);
        return left.IsEmpty || right.IsEmpty;
    }

    private static void SkipCommon(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        while (true)
        {
            var common = left.CommonPrefixLength(right);
            left = SkipInvisible(left[common..]);
            right = SkipInvisible(right[common..]);
            if (left.IsEmpty || right.IsEmpty || left[0] != right[0]) return;
            left = left[1..];
            right = right[1..];
        }
    }

    private static ReadOnlySpan<char> SkipInvisible(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_' or '\\')) at++;
        return text[at..];
    }
}
