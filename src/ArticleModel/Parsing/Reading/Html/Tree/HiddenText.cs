using System.Text;
using AngleSharp.Dom;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>
/// Settles where the text of a script, a style sheet or their like ends, by the rules of the HTML standard for text in which
/// nothing is markup. It is half of many pages and no stage reads it, so that AngleSharp need not read it either. Leaves alone
/// the few scripts that hold what looks like a script themselves.
/// </summary>
internal static class HiddenText
{
    /// <summary>Tells whether what is inside the element is text without markup that no stage reads.</summary>
    public static bool IsIn(HtmlElement element) =>
        (element.Flags & NodeFlags.LiteralText) != 0 && element.Is(TagTraits.Hidden) && !HoldsLinkedData(element);

    /// <summary>Tells whether an element is a script that states facts as JSON-LD.</summary>
    public static bool HoldsLinkedData(HtmlElement element) =>
        element.Name == "script" && element["type"]?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Returns where the end tag stands that ends the text at <paramref name="start"/>; <paramref name="start"/> if that is not certain.</summary>
    public static int End(string source, int start, string name)
    {
        var rest = source.AsSpan(start);
        for (var at = 0; rest[at..].IndexOf("</", StringComparison.Ordinal) is >= 0 and var next;)
        {
            at += next;
            if (IsEndTag(rest[at..], name)) return name == "script" && MayNest(rest[..at]) ? start : start + at;
            at += 2;
        }
        return start;
    }

    private static bool IsEndTag(ReadOnlySpan<char> text, string name)
    {
        var end = 2 + name.Length;
        return text.Length > end && Ascii.EqualsIgnoreCase(text[2..end], name) && text[end] is '>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f';
    }

    // Behind <!--, a <script> has to be ended before the script itself can be.
    private static bool MayNest(ReadOnlySpan<char> script) =>
        script.IndexOf("<!--", StringComparison.Ordinal) >= 0 && script.IndexOf("<script", StringComparison.OrdinalIgnoreCase) >= 0;
}
