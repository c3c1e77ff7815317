using System.Text;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>Puts the white space of a statement in order.</summary>
internal static class Spaces
{
    /// <summary>Returns the text with one space for each run of white space, and none at its ends.</summary>
    public static string Collapse(string text)
    {
        if (!NeedsWork(text)) return text;
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c != '\u200B' && c != '\uFEFF') collapsed.Append(c);
            else if (collapsed.Length > 0 && collapsed[^1] != ' ') collapsed.Append(' ');
        }
        return collapsed.ToString().TrimEnd(' ');
    }

    private static bool NeedsWork(string text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (c is '\u200B' or '\uFEFF' || (char.IsWhiteSpace(c) && (c != ' ' || before == ' '))) return true;
            before = c;
        }
        return text.Length > 0 && before == ' ';
    }
}
