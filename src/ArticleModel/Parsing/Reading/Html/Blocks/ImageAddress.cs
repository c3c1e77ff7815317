using System.Globalization;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Blocks;

/// <summary>Settles which of an image's addresses is that of the picture: pages that load late keep it in attributes of their own.</summary>
internal static class ImageAddress
{
    /// <summary>A picture with its sources has fewer nodes.</summary>
    private const int MaxNodes = 64;

    private static readonly string[] s_late =
    [
        "data-src", "data-original", "data-original-src", "data-lazy-src", "data-actualsrc", "data-lazy", "data-echo", "data-url",
    ];

    private static readonly string[] s_lateSets = ["data-srcset", "data-lazy-srcset", "srcset"];

    /// <summary>Returns the address as written; null for what counts visits or keeps a place free.</summary>
    public static string? Of(HtmlElement image)
    {
        if (IsTiny(image["width"]) && IsTiny(image["height"])) return null;
        foreach (var name in s_late)
            if (image[name]?.Trim() is { Length: > 0 } late && LooksLikeAddress(late)) return late;
        var source = image["src"]?.Trim();
        if (!string.IsNullOrEmpty(source) && !IsPlaceholder(source)) return source;
        foreach (var name in s_lateSets)
            if (Largest(image[name]) is { } largest) return largest;
        return image.Parent is { Name: "picture" } picture && IsFirstOf(picture, image) ? OfPicture(picture) : null;
    }

    // Browsers show one image for a picture.
    private static bool IsFirstOf(HtmlElement picture, HtmlElement image)
    {
        foreach (var child in NodesOf(picture))
            if (child is HtmlElement { Name: "img" } first) return first == image;
        return false;
    }

    private static ReadOnlySpan<HtmlNode> NodesOf(HtmlElement picture)
    {
        var nodes = picture.Children.AsSpan();
        return nodes[..Math.Min(nodes.Length, MaxNodes)];
    }

    private static string? OfPicture(HtmlElement picture)
    {
        foreach (var child in NodesOf(picture))
        {
            if (child is not HtmlElement { Name: "source" } source) continue;
            foreach (var name in s_lateSets)
                if (Largest(source[name]) is { } largest) return largest;
        }
        return null;
    }

    // "a.jpg 480w, b.jpg 800w"
    private static string? Largest(string? set)
    {
        string? best = null;
        var bestSize = -1.0;
        foreach (var candidate in (set ?? "").Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var space = candidate.IndexOf(' ');
            var url = (space < 0 ? candidate : candidate[..space]).TrimEnd(',');
            var size = space < 0 || !double.TryParse(candidate.AsSpan(space + 1).TrimEnd("wxh, "), CultureInfo.InvariantCulture, out var number) ? 0 : number;
            if (size <= bestSize || IsPlaceholder(url)) continue;
            (best, bestSize) = (url, size);
        }
        return best;
    }

    private static bool IsTiny(string? size) => size is "0" or "1" or "2" or "1px";

    private static bool LooksLikeAddress(string text) =>
        !text.StartsWith('{') && !text.StartsWith("data:", StringComparison.Ordinal) && text.AsSpan().IndexOfAny('/', '.') >= 0;

    private static bool IsPlaceholder(string url)
    {
        if (url.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return true;
        var name = url.AsSpan(url.LastIndexOf('/') + 1);
        return name.Contains("blank.", StringComparison.OrdinalIgnoreCase) || name.Contains("spacer", StringComparison.OrdinalIgnoreCase)
            || name.Contains("placeholder", StringComparison.OrdinalIgnoreCase) || name.Contains("1x1", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("loading.", StringComparison.OrdinalIgnoreCase) || name.Contains("transparent.", StringComparison.OrdinalIgnoreCase);
    }
}
