namespace ArticleModel.Tests.Robustness;

/// <summary>Pages in HTML that make parsers slow or deep, by name; each for any size.</summary>
internal static class PathologicalPages
{
    private const string Start = "<!DOCTYPE html>";

    private const string Story = "<p>The bridge was closed on a Monday, and by Friday the whole town had learned to row. Nobody complained.</p>";

    private static readonly string s_stories = Repeat(Story, 5);

    public static IReadOnlyDictionary<string, Func<int, string>> Sources { get; } = new Dictionary<string, Func<int, string>>
    {
        ["children that misnested tags move"] = n => Start + "<b><p>" + Repeat("<br>", 4 * n) + "</b>",
        ["marks with attributes that nothing closes"] = n => Start + Numbered(n / 8, i => $"<p><b id={i}>x</p>"),
        ["marks of one paragraph in all others"] = n => Start + "<p>" + Repeat("<b><i><u><s><tt><em><big><code><font>", 3) + Repeat("<p>x</p>", n / 8),
        ["a mark with a long attribute in all paragraphs"] = n => Start + $"<p><b style=\"{new string('d', n)}\">" + Repeat("<p>x", n / 4),
        ["elements without scripts beside scripts"] = n =>
            Start + "<div>" + Repeat("<script></script>", n) + Repeat($"<noscript>x{new string(' ', 1000)}</noscript>", n / 40) + "</div>",
        ["lines in an element with a long name"] = n =>
            Start + $"<article>{s_stories}</article><section><div class=\"{new string('x', 2 * n)}\">" + Repeat("<p>ab</p>", n / 5) + "</div></section>",
        ["lines beside deep prose"] = n =>
            Start + Repeat("<div>", 230) + s_stories + Repeat("</div>", 115) + Repeat("<p>ab</p>", n / 16),
        ["headings beside a long title"] = n =>
            Start + $"<title>{new string('t', n)}</title>" + s_stories + Repeat("<h2>xy</h2>", n / 4),
        ["a title of many parts"] = n => Start + $"<title>abcdefghij{Repeat(" | a", n)}</title>" + s_stories,
        ["an author of many labels"] = n => Start + $"<meta name=author content=\"{Repeat("by ", 2 * n)}\">" + s_stories,
        ["authors in linked data by one identifier"] = n => Start + LinkedData(
            $"{{\"@id\":\"x\",\"name\":\"{new string('n', n)}\"}},{{\"@type\":\"Article\",\"author\":[{Repeat("{\"@id\":\"x\"},", n)}1]}}") + s_stories,
        ["articles in linked data by one author"] = n => Start + LinkedData(
            $"{{\"@id\":\"x\",\"name\":\"n\"{Repeat(",\"a\":1", n)}}}{Repeat(",{\"@type\":\"Article\",\"author\":{\"@id\":\"x\"}}", n / 4)}") + s_stories,
        ["names of one author in linked data"] = n => Start + LinkedData(
            $"{{\"@id\":\"x\",\"name\":[{Repeat("\"n\",", n)}1]}}{Repeat(",{\"@type\":\"Article\",\"author\":{\"@id\":\"x\"}}", n / 8)}") + s_stories,
        ["links of a page with a long base"] = n =>
            Start + $"<base href=\"http://a/{new string('x', n)}/\">" + Repeat("<p><a href=b>xyz</a> abcdefg.</p>", n / 8),
        ["blocks in a long link"] = n => Start + $"<a href=\"http://a/{new string('x', n)}\">" + Repeat("<p>The town, it sleeps.</p>", n / 8),
        ["images in a long link, in a page"] = n =>
            Start + s_stories + $"<a href=\"http://a/{new string('x', n)}\">" + Repeat("<img src=/a.png>", n / 8),
        ["items in a long link"] = n =>
            Start + s_stories + $"<ul><li><a href=\"http://a/{new string('x', n)}\">" + Repeat("<p>The town.</p>", n / 8),
        ["code in an element of a long language"] = n =>
            Start + s_stories + $"<div class=\"language-{new string('x', n)}\">" + Repeat("<pre>x</pre>", n / 8),
        ["images of one picture"] = n => Start + s_stories + "<picture>" + Repeat("<source>", n) + Repeat("<img>", n / 2),
        ["images of one picture with a long set"] = n =>
            Start + s_stories + $"<picture><source srcset=\"{Repeat("a.jpg 1w, ", n / 5)}\">" + Repeat("<img>", n / 5),
        ["credit lines among furniture"] = n => Start + s_stories + Repeat("<aside>作者：文文</aside><aside>xyz xyz</aside>", n / 4),
        ["breaks at the end of a heading"] = n => Start + s_stories + "<h2>xyz" + Repeat("<br>", n) + "</h2>",
        ["elements in elements"] = n => Start + Repeat("<div>", n) + "x",
        ["rows of a wide table, in a page"] = n => Start + "<table><tr>" + Repeat("<th>x", n) + Repeat("<tr><td>y", n),
        ["scripts that nothing closes"] = n => Start + Repeat("<script>", n),
    };

    private static string LinkedData(string items) => $"<script type=\"application/ld+json\">[{items}]</script>";

    private static string Numbered(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
