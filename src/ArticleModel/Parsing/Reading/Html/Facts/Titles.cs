using System.Buffers;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>
/// Settles the title: a heading that the head of the page confirms; else what the head says, without the name of the site.
/// </summary>
internal static class Titles
{
    /// <summary>A heading that fits less is not the title.</summary>
    private const double MinFit = 0.4;

    /// <summary>Longer texts are no titles.</summary>
    private const int MaxLetters = 4096;

    /// <summary>Behind the title stand the section, the site, its country and the like.</summary>
    private const int MaxParts = 8;

    private const string Separators = "|–—-·•»«:_/：｜";

    private static readonly SearchValues<char> s_separators = SearchValues.Create(Separators);

    private static readonly string[] s_titles =
    [
        "meta og:title", "json-ld headline", "microdata headline", "meta twitter:title", "meta dc.title", "meta dcterms.title", "meta title",
    ];

    /// <summary>Returns the title and, if it stands in the page, its heading.</summary>
    public static (Statement? Title, HtmlElement? Heading) Find(Statements statements, List<HtmlElement> headings, Statement? titleElement, TextOf textOf)
    {
        var stated = statements.First(s_titles) ?? titleElement;
        var (best, heading) = (default(Statement), default(HtmlElement));
        var bestFit = 0.0;
        var (statedLetters, titleLetters) = (Letters(stated?.Value ?? ""), Letters(titleElement?.Value ?? ""));
        foreach (var candidate in headings)
        {
            var text = textOf(candidate);
            if (text.Length < 2) continue;
            var letters = Letters(text);
            var fit = Math.Max(Fit(letters, statedLetters), 0.98 * Fit(letters, titleLetters)) * (1 - 0.05 * (candidate.Name[1] - '1'));
            if (fit > bestFit) (best, heading, bestFit) = (new Statement(text, candidate.Name, candidate.Span), candidate, fit);
        }
        if (bestFit >= MinFit) return (best, heading);
        var site = statements.First("meta og:site_name", "meta application-name")?.Value;
        var alone = headings.FindAll(candidate => candidate.Name == "h1" && textOf(candidate).Length >= 2);
        // The head often has a title made for search engines; the one first heading of a page is that for readers.
        if (alone.Count > 0 && (stated is null || alone.Count == 1 && IsTitle(textOf(alone[0]), site)))
            return (new Statement(textOf(alone[0]), "h1", alone[0].Span), alone[0]);
        return stated is null ? (null, null) : (WithoutSite(stated, site), null);
    }

    private static bool IsTitle(string heading, string? site) => Weight(heading) >= 12 && Letters(heading) != Letters(site ?? "");

    // How much of the stated title the heading is, if one is in the other; by the letters of both. What fits too little is not searched.
    private static double Fit(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0 || Math.Max(a.Length, b.Length) > MaxLetters) return 0;
        if (a.Length < MinFit * b.Length || b.Length < MinFit * a.Length) return 0;
        if (b.StartsWith(a, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal)) return (double)a.Length / b.Length;
        if (b.Contains(a, StringComparison.Ordinal)) return 0.9 * a.Length / b.Length;
        return a.Contains(b, StringComparison.Ordinal) ? 0.95 * b.Length / a.Length : 0;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static Statement WithoutSite(Statement stated, string? site)
    {
        var title = stated.Value;
        for (var parts = 0; parts < MaxParts && title.AsSpan().LastIndexOfAny(s_separators) is > 0 and var at; parts++)
        {
            var (front, back) = (title[..at].TrimEnd(), title[(at + 1)..].Trim());
            var isParted = title[at] is '|' or '｜' or '_' or '»' or '«' || (title[at - 1] == ' ' && at + 1 < title.Length && title[at + 1] == ' ');
            if (!isParted || front.Length < 8 && Weight(front) < 12) break;
            var isSite = site is not null && Letters(back) == Letters(site);
            if (!isSite && (back.Split(' ').Length > 4 || Weight(back) > Weight(front))) break;
            title = front.TrimEnd(Separators.ToCharArray()).TrimEnd();
        }
        return stated with { Value = title };
    }

    private static int Weight(string text) => text.Sum(c => c > '\u2E80' ? 3 : 1);
}
