using System.Collections.Frozen;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>The attributes that some stage reads; the tree keeps no others.</summary>
internal static class HtmlAttributes
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_known = new[]
    {
        "id", "class", "role", "style", "hidden", "aria-hidden", "aria-label", "lang", "xml:lang", "title",
        "href", "src", "srcset", "alt", "rel", "type", "width", "height", "start", "value", "colspan", "rowspan", "border", "data-language", "data-lang",
        "data-src", "data-original", "data-original-src", "data-lazy-src", "data-lazy",
        "data-srcset", "data-lazy-srcset", "data-actualsrc", "data-echo", "data-url",
        "itemprop", "itemtype", "itemscope", "property", "name", "content", "datetime", "http-equiv",
        "charset", "data-author", "data-testid", "data-type", "data-component",
        "encoding", "color", "face", "size",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns the one string for the name of a kept attribute; null for any other.</summary>
    public static string? Known(ReadOnlySpan<char> name) => s_known.TryGetValue(name, out var known) ? known : null;
}
