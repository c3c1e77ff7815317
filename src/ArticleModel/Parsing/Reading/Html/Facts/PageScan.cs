using System.Collections.Frozen;
using ArticleModel.Parsing.Reading.Html.Extraction;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>Finds the places of a page where title, author, date and tags are shown to its readers.</summary>
internal sealed class PageScan(CancellationToken cancellationToken)
{
    /// <summary>More text is no byline.</summary>
    private const int MaxBylineWeight = 160;

    /// <summary>More text is no line of facts below a title.</summary>
    private const int MaxShortWeight = 100;

    private static readonly FrozenSet<string> s_authors = new[]
    {
        "author", "byline", "by line", "autor", "autoren", "author name", "authorname", "post author", "entry author", "article author",
        "byline name", "author link", "writer", "fn", "submitted by", "posted by", "reporter", "zuozhe", "meta author", "creator",
        "article byline", "story byline", "contributor", "authors", "journalist", "auteur", "redacteur", "author vcard",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> s_dates = new[]
    {
        "date", "datum", "time", "published", "pubdate", "pub date", "publish date", "published date", "post date", "entry date",
        "article date", "posted on", "timestamp", "dateline", "date published", "publish time", "pubtime", "pub time", "posted", "updated",
        "fecha", "data", "published on", "meta date", "date time", "created", "story date", "datetime", "info time",
    }.ToFrozenSet();

    private static readonly string[] s_profiles =
    [
        "/author/", "/authors/", "/autor/", "/autoren/", "/autorin/", "/auteur/", "/auteurs/", "/redactie/", "/contributor", "/columnist/",
        "/profile/", "/profil/", "/people/", "/writers/", "/staff/", "/journalist/",
    ];

    /// <summary>Headings of the levels 1 to 3.</summary>
    public List<HtmlElement> Headings { get; } = [];

    /// <summary>Elements named as author or byline.</summary>
    public List<HtmlElement> Authors { get; } = [];

    /// <summary>Elements named as author in the footer of a post, which is where some systems sign.</summary>
    public List<HtmlElement> AuthorsBelow { get; } = [];

    /// <summary>Time elements, and elements named as date.</summary>
    public List<HtmlElement> Dates { get; } = [];

    /// <summary>Links to a page about somebody.</summary>
    public List<HtmlElement> Profiles { get; } = [];

    /// <summary>Links to the pages of tags, <see href="https://microformats.org/wiki/rel-tag">rel="tag"</see>.</summary>
    public List<HtmlElement> Tags { get; } = [];

    /// <summary>Short paragraphs and the like, of whatever name.</summary>
    public List<HtmlElement> Shorts { get; } = [];

    public static PageScan Of(HtmlElement body, CancellationToken cancellationToken)
    {
        var scan = new PageScan(cancellationToken);
        scan.Look(body);
        return scan;
    }

    private void Look(HtmlElement element)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement inner || (inner.Measure.Weight == 0 && inner.Name != "time")) continue;
            if (inner.Verdict is { Kind: BoilerplateKinds.Footer } && IsOfPost(inner)) LookBelow(inner);
            if (inner.Verdict is { } verdict && IsOfOthers(verdict.Kind)) continue;
            if (inner.Name is "h1" or "h2" or "h3") Headings.Add(inner);
            if (inner.Measure.Weight is > 4 and < MaxShortWeight && !inner.Measure.HasBlock && inner.Is(TagTraits.Block)) Shorts.Add(inner);
            if (inner.Name == "time") Dates.Add(inner);
            else if (inner.Measure.Weight < MaxBylineWeight) Sort(inner);
            Look(inner);
        }
    }

    private static bool IsOfOthers(string kind) =>
        kind is BoilerplateKinds.Comments or BoilerplateKinds.Related or BoilerplateKinds.Footer
            or BoilerplateKinds.Sidebar or BoilerplateKinds.Navigation or BoilerplateKinds.Cookies;

    private static bool IsOfPost(HtmlElement footer) =>
        footer.Around("article") is not null || footer["class"] is { } names && IsFooterOfPost(names);

    private static bool IsFooterOfPost(string names) =>
        names.Contains("post-footer", StringComparison.Ordinal) || names.Contains("entry-footer", StringComparison.Ordinal);

    private void LookBelow(HtmlElement footer)
    {
        foreach (var child in footer.Children.AsSpan())
        {
            if (child is not HtmlElement { Measure.Weight: > 0 } inner) continue;
            if (IsTag(inner)) Tags.Add(inner);
            else if (inner.Measure.Weight < MaxBylineWeight && IsNamed(inner, s_authors)) AuthorsBelow.Add(inner);
            else LookBelow(inner);
        }
    }

    private void Sort(HtmlElement element)
    {
        if (element.Name == "a" && element["href"] is { } address && Array.Exists(s_profiles, address.Contains)) Profiles.Add(element);
        if (IsTag(element)) Tags.Add(element);
        else if (element["rel"] == "author") Authors.Add(element);
        else if (IsNamed(element, s_authors)) Authors.Add(element);
        else if (IsNamed(element, s_dates)) Dates.Add(element);
    }

    // WordPress writes the page's category as "category tag".
    private static bool IsTag(HtmlElement element)
    {
        if (element.Name != "a" || element["rel"] is not { } rel) return false;
        var words = rel.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Contains("tag", StringComparer.OrdinalIgnoreCase) && !words.Contains("category", StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsNamed(HtmlElement element, FrozenSet<string> names)
    {
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        return Has(element["class"]) || Has(element["id"]);

        bool Has(string? value)
        {
            if (value is not { Length: < 200 }) return false;
            foreach (var name in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var words = Hints.Words(name).AsSpan().Trim();
                if (lookup.Contains(words)) return true;
                // The last words of a name say what it is: "article-header__author".
                for (var space = words.IndexOf(' '); space >= 0; space = words.IndexOf(' '))
                {
                    words = words[(space + 1)..];
                    if (lookup.Contains(words)) return true;
                }
            }
            return false;
        }
    }
}
