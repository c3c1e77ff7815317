using System.Text;

namespace ArticleModel.Writing;

/// <summary>How addresses and fences are spelled in Markdown; ArticleModel.Testing is compiled with it too.</summary>
internal static class MarkdownSpelling
{
    /// <summary>Returns the address of a link or an image, in angle brackets if it could not be told from what follows.</summary>
    public static string Target(string url)
    {
        if (url.Length > 0 && !url.Any(c => c is '\\' or '(' or ')' or '<' or '>' || char.IsWhiteSpace(c) || char.IsControl(c))) return url;
        var target = new StringBuilder("<");
        foreach (var c in url)
        {
            if (c is '\\' or '<' or '>') target.Append('\\');
            target.Append(c is '\r' or '\n' ? ' ' : c);
        }
        return target.Append('>').ToString();
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
