using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Outlining;

/// <summary>Settles what of a heading is its text: editors leave no-break spaces and zero-width characters at its ends.</summary>
internal static class HeadingText
{
    public static string Trim(string text) => text.AsSpan().Trim(Leaf.Invisible).Length == text.Length ? text : text.AsSpan().Trim(Leaf.Invisible).ToString();
}
