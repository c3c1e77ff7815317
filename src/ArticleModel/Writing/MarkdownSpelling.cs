using System.Text;

namespace ArticleModel.Writing;

/// <summary>How addresses and fences are spelled in Markdown; ArticleModel.Testing is compiled with it too.</summary>
internal static class MarkdownSpelling
{
    /// <summary>
    /// Returns the address of a link or an image, so spelled that nothing in it is read as markup or as another character; in angle
    /// brackets if it could not be told from what follows.
    /// </summary>
    public static string Target(string url)
    {
        var isBare = url.Length > 0 && !url.Any(c => c is '\\' or '(' or ')' or '<' or '>' || char.IsWhiteSpace(c) || char.IsControl(c));
        if (isBare && !url.Contains('&')) return url;
        var target = new StringBuilder();
        for (var i = 0; i < url.Length; i++)
        {
            if (url[i] is '\\' or '<' or '>') target.Append('\\');
            target.Append(url[i] is '\r' or '\n' ? ' ' : url[i]);
            if (StartsReference(url.AsSpan(i))) target.Append("amp;");
        }
        return isBare ? target.ToString() : $"<{target}>";
    }

    // "&copy;" or "&#x41;"
    private static bool StartsReference(ReadOnlySpan<char> text)
    {
        if (text[0] != '&') return false;
        var length = 1;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '#')) length++;
        return length > 1 && length < text.Length && text[length] == ';';
    }

    /// <summary>Returns the length of the longest run of <paramref name="wanted"/>, 0 if there is none.</summary>
    public static int LongestRun(string text, char wanted)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            run = c == wanted ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
