namespace ArticleModel.Parsing.Outlining;

/// <summary>Cleans the text of a heading.</summary>
internal static class HeadingText
{
    // Editors leave no-break spaces and zero-width characters at the ends of headings.
    private const string Invisible = " \t\n\u00A0\u3000\u200B\u200C\u200D\uFEFF";

    public static string Trim(string text) => text.AsSpan().Trim(Invisible).Length == text.Length ? text : text.AsSpan().Trim(Invisible).ToString();
}
