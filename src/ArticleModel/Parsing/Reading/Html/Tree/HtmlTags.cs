using System.Collections.Frozen;
using AngleSharp.Dom;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>The names of HTML elements. Flags are those of the tree construction rules of the HTML standard.</summary>
internal static class HtmlTags
{
    private const NodeFlags Closing = NodeFlags.Special | NodeFlags.ImplicitlyClosed;
    private const NodeFlags TableScope = NodeFlags.Scoped | NodeFlags.HtmlTableSectionScoped | NodeFlags.HtmlTableScoped;

    private static readonly (NodeFlags Flags, string Names)[] s_flags =
    [
        (NodeFlags.HtmlFormatting, "a b big code em font i nobr s small strike strong tt u"),
        (NodeFlags.Special, "address article aside blockquote button center colgroup details dir div dl fieldset figcaption figure footer form frameset "
            + "h1 h2 h3 h4 h5 h6 head header hgroup isindex listing main menu nav noscript output plaintext section select summary time title"),
        (NodeFlags.Special | NodeFlags.Scoped, "applet caption marquee object"),
        (NodeFlags.Special | NodeFlags.SelfClosing,
            "area base basefont bgsound br col embed frame hr img input keygen link menuitem meta param source track wbr"),
        (Closing, "body tr"),
        (Closing | NodeFlags.ImpliedEnd, "dd dt li p"),
        (Closing | TableScope, "html"),
        (NodeFlags.Special | NodeFlags.LiteralText, "iframe noembed noframes script style xmp"),
        (NodeFlags.Special | NodeFlags.HtmlListScoped, "ol ul"),
        (NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd | NodeFlags.HtmlSelectScoped, "optgroup option"),
        (NodeFlags.Special | NodeFlags.LineTolerance, "pre textarea"),
        (NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd, "rb rp rt rtc"),
        (NodeFlags.Special | TableScope, "table template"),
        (Closing | NodeFlags.HtmlTableSectionScoped, "tbody tfoot thead"),
        (Closing | NodeFlags.Scoped, "td th"),
    ];

    private static readonly (TagTraits Traits, string Names)[] s_traits =
    [
        (TagTraits.Block,
            "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form frameset "
            + "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre section summary "
            + "table tbody td tfoot th thead tr ul xmp"),
        (TagTraits.Hidden,
            "applet area audio base basefont bgsound button canvas col colgroup command datalist dialog embed frame frameset head iframe "
            + "input isindex keygen link map math menuitem meta meter noembed noframes noscript object optgroup option param progress "
            + "rp rt rtc script select source style svg template textarea title track video"),
        (TagTraits.Heading, "h1 h2 h3 h4 h5 h6"),
        (TagTraits.Container, "blockquote dir dl figure hr listing menu ol pre table ul xmp"),
        (TagTraits.Grouping, "article body center div main section td"),
        (TagTraits.Mark, "a b code em i kbd samp strong tt"),
        (TagTraits.Media, "audio canvas embed iframe img object picture svg video"),
        (TagTraits.Control, "button input select textarea"),
    ];

    private static readonly FrozenDictionary<string, HtmlTag> s_tags = Build();
    private static readonly FrozenDictionary<string, HtmlTag>.AlternateLookup<ReadOnlySpan<char>> s_bySpan = s_tags.GetAlternateLookup<ReadOnlySpan<char>>();

    public static HtmlTag Of(ReadOnlySpan<char> name) =>
        s_bySpan.TryGetValue(name, out var tag) ? tag : new HtmlTag(name.ToString(), TagTraits.None, NodeFlags.None);

    private static FrozenDictionary<string, HtmlTag> Build()
    {
        var tags = new Dictionary<string, HtmlTag>();
        foreach (var (flags, names) in s_flags)
            foreach (var name in names.Split(' ')) tags[name] = new HtmlTag(name, TagTraits.None, flags);
        foreach (var (traits, names) in s_traits)
            foreach (var name in names.Split(' '))
            {
                var tag = tags.GetValueOrDefault(name) ?? new HtmlTag(name, TagTraits.None, NodeFlags.None);
                tags[name] = tag with { Traits = tag.Traits | traits };
            }
        return tags.ToFrozenDictionary();
    }
}
