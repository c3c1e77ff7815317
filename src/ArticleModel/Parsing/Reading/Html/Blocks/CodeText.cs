using System.Text;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Blocks;

/// <summary>The text of code, with its lines as they are.</summary>
internal static class CodeText
{
    /// <summary>Longer lists of classes name no language; all code inside of their element would repeat it.</summary>
    private const int MaxClassLength = 400;

    private static readonly string[] s_prefixes = ["language-", "lang-", "highlight-source-", "brush:"];

    public static string Read(HtmlElement element, BlockContext context)
    {
        var text = new StringBuilder();
        Append(element, context, text);
        return text.Replace("\r\n", "\n").Replace('\r', '\n').ToString().Trim('\n').TrimEnd();
    }

    public static string? LanguageOf(HtmlElement element)
    {
        for (var (around, steps) = (element, 0); around is not null && steps < 3; (around, steps) = (around.Parent!, steps + 1))
            if (OfClass(around["class"]) is { } language) return language;
        foreach (var child in element.Children.AsSpan())
            if (child is HtmlElement { Name: "code" } code && OfClass(code["class"]) is { } language) return language;
        return element["data-language"] ?? element["data-lang"];
    }

    private static string? OfClass(string? classes)
    {
        if (classes is not { Length: < MaxClassLength }) return null;
        foreach (var token in classes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            foreach (var prefix in s_prefixes)
                if (token.Length > prefix.Length && token.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                    return token[prefix.Length..].TrimEnd(';').ToLowerInvariant();
        return null;
    }

    private static void Append(HtmlElement element, BlockContext context, StringBuilder text)
    {
        foreach (var child in element.Children.AsSpan())
        {
            if (child is HtmlElement inner)
            {
                if (inner.Name == "br") text.Append('\n');
                else if (!inner.Is(TagTraits.Hidden)) Append(inner, context, text);
                continue;
            }
            var raw = context.TextOf(child);
            for (var next = raw.IndexOf('&'); next >= 0; next = raw.IndexOf('&'))
            {
                text.Append(raw[..next]).Append(CharacterReferences.Read(raw[next..], out var length));
                raw = raw[(next + length)..];
            }
            text.Append(raw);
        }
    }
}
