using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>Settles in which order what a page says about its author is believed.</summary>
internal sealed class AuthorStatements(Statements statements, PageScan scan, TextOf textOf)
{
    private static readonly string[] s_stated =
    [
        "json-ld author", "meta author", "meta article:author", "meta og:article:author", "meta dc.creator", "meta dcterms.creator",
        "meta parsely-author", "meta sailthru.author", "meta byl", "meta dc.contributor", "meta citation_author",
    ];

    /// <summary>How a byline starts if nothing but its place and its words tell what it is.</summary>
    private static readonly string[] s_leads =
    [
        "by ", "von ", "par ", "por ", "door ", "av ", "di ", "written by", "posted by", "published by", "geschrieben von",
        "veröffentlicht von", "erstellt von", "ein beitrag von", "artikel von", "text von", "text:", "autor:", "autorin:", "author:",
        "autor ", "author ", "verfasst von", "escrito por", "publicado por", "scritto da", "作者", "文/", "文｜", "撰文", "记者", "記者",
    ];

    public IEnumerable<Statement> Of(HtmlElement? heading, HtmlElement body)
    {
        foreach (var name in s_stated)
            foreach (var statement in statements.All(name)) yield return statement;
        foreach (var element in scan.Authors.Where(element => element["rel"] == "author")) yield return Shown(element, "rel=author");
        foreach (var statement in statements.All("microdata author")) yield return statement;
        foreach (var element in scan.Authors) yield return Shown(element, $"class {element["class"] ?? element["id"]}");
        if (heading is not null)
        {
            foreach (var element in Beside.Title(scan.Profiles, heading)) yield return Shown(element, "link to a profile");
            foreach (var element in Beside.Title(scan.Shorts, heading))
                if (Shown(element, "line beside the title") is var line && StartsWithLead(line.Value)) yield return line;
        }
        if (Labels.Find(body, Labels.Authors, textOf) is { } labelled) yield return labelled;
        foreach (var element in scan.AuthorsBelow) yield return Shown(element, $"class {element["class"] ?? element["id"]}");
    }

    private static bool StartsWithLead(string line) => Array.Exists(s_leads, lead => line.StartsWith(lead, StringComparison.OrdinalIgnoreCase));

    private Statement Shown(HtmlElement element, string source)
    {
        var shown = FirstLine(element) ?? element;
        return new Statement(textOf(shown), source, shown.Span);
    }

    // A forum puts the name on the first line of a card, and counters and places below it.
    private static HtmlElement? FirstLine(HtmlElement element)
    {
        HtmlElement? first = null;
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement inner) continue;
            if (inner.Name == "br") return first;
            if (inner.Measure.Weight > 0 && first is not null) return null;
            if (inner.Measure.Weight > 0) first = inner;
        }
        return null;
    }
}
