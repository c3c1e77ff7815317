using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Outlining;

/// <summary>Settles what of a heading is its text: editors leave no-break spaces and zero-width characters at its ends.</summary>
internal static class HeadingText
{
    public static string Trim(string text)
    {
        if (text.Length == 0 || (!Leaf.IsInvisible(text[0]) && !Leaf.IsInvisible(text[^1]))) return text;
        return text.AsSpan().Trim(Leaf.Invisible).ToString();
    }
}
