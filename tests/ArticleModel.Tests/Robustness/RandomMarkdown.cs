namespace ArticleModel.Tests.Robustness;

/// <summary>Makes Markdown that is as hostile as chance allows, the same for the same seed. The fuzzing tool is compiled with it too.</summary>
internal static class RandomMarkdown
{
    private static readonly string[] s_tokens =
    [
        "\n", "\n", "\n\n", "\n\n", "\n\n", "\r\n", "\r", " ", " ", "  \n", "    ", "\n   ", "\n    ",
        "文", "字", "一段话", "。", "，", "：", "“", "”", "「", "」", "（", "）", "a", "word", "1", "12", ".", ")", "-", "+", "=", "|", "!", "(", "]", "[",
        "# ", "## ", "###", "#", "\n# ", "\n## ", " #", "\n---", "\n***", "\n===", "\n- ", "\n* ",
        "\n*   ", "\n1. ", "\n2) ", "\n7. ", "\n> ", "\n>", "> ", "- ", "1. ",
        "```", "\n```\n", "\n~~~\n", "`", "``", "*", "**", "**", "**", "****", "_", "__", "***", "\\",
        "\\*", "\\\n", "&amp;", "&", "&nbsp;", "<", "<role>", "<https://a.example/>",
        "[a](b)", "[](u)", "![](u.png)", "![图](v.png)", "[![](w.png)](l)", "](", "![", "[a]: b", "]:", "\n|", "\n:-", "\u00A0", "\u200B", "\0", "😀", "\uD83D",
    ];

    // Where two readings of one line meet: what the places of Markdig are wrong for, and what a table may cut in two.
    private static readonly string[] s_seams =
    [
        "\n#\t", "#\t", "\n##\t", "\t", "\n\t", "-\t", ">\t", "\\\n", "\\\r\n", "\\|", "\\`", "\\[",
        "&copy;", "&lt;", "&#x6587;", "&nGt;", "&amp;amp;", "&#0;", "`a[0]`", "`文`", "`|`", "`\\|`", "`` ` ``", "`\n`",
        "\n[r]: u\n", "\n[r]:\n", "[r]", "[文][r]", "![文][r]", "[文](u)", "[`a`](u)", "[![图](v.png)](l)", "![[", "[![", "]()", "](u)", "![a&lt;b](u)",
        "<https://a.b>", "<a@b.c>", "<文>", "\n|--|\n", "\n|-|-|\n", "\n-|-\n", "\n-|", "\n|文|字|\n", "| ", " |", "|![图](v.png)|",
        "文|字", "\n===\n", "\n---\n", "\n    文\n", "> |", "- |", "\n> -|-\n",
    ];

    private static readonly string[] s_markdown = [.. s_tokens, .. s_seams];

    private static readonly string[] s_emphasis =
    [
        "*", "**", "**", "***", "****", "****", "*****", "********", "a", "文", "，", " ", "_", "__", "「", "」", "“", ".", "\n", "\\*", "[文](u)",
    ];

    private static readonly string[] s_frontMatter =
    [
        "\n", "\n", "\n", "\r\n", "\r", "\n  ", "\n- ", "\n  - ", "title: ", "tags: ",
        "date: 2023-11-22", "author:", "name: ", "draft: true", "a: ", "? ", ": ", ":", "- ",
        "[", "]", "{", "}", ", ", "'", "\"", "|", ">-", "&a ", "*a", "!!int ", "# ", "文", "word", "\\",
        "\\u4e2d", "\\U0010FFFF", "\\U99999999", "@", "`", "%YAML", "~", "null", "<<: ",
        " = ", "a = ", "[[a]]", "[a.b]", "\"\"\"", "'''", "1979-05-27", "0x1F", "inf", "\n---\n",
        "\n+++\n", "\n...\n", "\t", "\u0085", "\u2028", "\0", "\uFEFF", "😀", "\uD83D",
    ];

    private static readonly string[] s_page =
    [
        "文", "字", "市", "书店开门。", "他说：“好。”", "a", "word ", " ", "\n", "\u3000\u3000", "\u0085",
        "\u00A0", "&amp;", "&nbsp;", "&#x6587;", "&", "<", ">", "<!-- 注 -->", "<!--",
        "<p>", "</p>", "<div>", "</div>", "<div class=comments>", "<article>", "</article>", "<main>", "<section>", "</section>",
        "<aside>", "</aside>", "<header>", "<footer>", "<nav>", "</nav>", "<h1>", "</h1>", "<h2>", "</h2>",
        "<a>", "<a href=u>", "</a>", "<b>", "</b>", "<em>", "</em>", "<i>", "</i>", "<font>", "</font>", "<span>",
        "</span>", "<code>", "</code>", "<br>", "</br>", "<hr>", "<img src=a.png>", "<img>",
        "<table>", "<table>", "</table>", "<tr>", "<tr>", "</tr>", "<td>", "<td>", "</td>", "<th>",
        "<tbody>", "</tbody>", "<caption>", "</caption>", "<colgroup>", "<col>",
        "<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<dl>", "<dt>", "<dd>", "<blockquote>",
        "</blockquote>", "<pre>", "</pre>", "<figure>", "</figure>", "<figcaption>", "</figcaption>",
        "<form>", "</form>", "<button>", "</button>", "<select>", "<option>", "</select>", "<textarea>", "</textarea>", "<title>",
        "</title>", "<script>", "</script>", "<style>", "</style>", "<noscript>", "<template>", "</template>",
        "<svg>", "</svg>", "<math>", "<mi>", "<foreignObject>", "<body>", "</body>", "</html>", "<html>", "<head>", "</head>", "<frameset>",
        "<plaintext>", "<role>", "<p hidden>", "<div style=display:none>", "<nobr>", "<marquee>", "</marquee>", "<object>",
    ];

    /// <summary>Makes a page whose tags are nested as chance will have it.</summary>
    public static string[] PageTokens(int seed)
    {
        var random = new Random(seed);
        return ["<!doctype html>", .. Enumerable.Range(0, random.Next(1, 60)).Select(_ => Draw(random, s_page))];
    }

    /// <summary>Makes front matter that is as hostile as chance allows, with a word of Markdown behind it.</summary>
    public static string[] FrontMatterTokens(int seed)
    {
        var random = new Random(seed);
        var fence = random.Next(3) == 0 ? "+++\n" : "---\n";
        string[] fields = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => Draw(random, s_frontMatter))];
        return [fence, fence == "+++\n" ? "" : "a: b\n", .. fields, "\n", fence, "正文"];
    }

    /// <summary>Makes Markdown. Two of three texts draw from a dozen tokens alone, so that rare ones meet.</summary>
    public static string[] Tokens(int seed)
    {
        var random = new Random(seed);
        string[] drawn = seed % 3 == 0 ? s_markdown : [.. Enumerable.Range(0, 12).Select(i => Draw(random, i < 4 ? s_tokens : s_seams))];
        return [.. Enumerable.Range(0, random.Next(1, 70)).Select(_ => Draw(random, drawn))];
    }

    /// <summary>Makes a paragraph full of emphasis marks, half of them with few tokens of other kinds between.</summary>
    public static string[] EmphasisTokens(int seed)
    {
        var random = new Random(seed);
        var drawn = s_emphasis[..(seed % 2 == 0 ? s_emphasis.Length : 11)];
        return ["文", .. Enumerable.Range(0, random.Next(1, 40)).Select(_ => Draw(random, drawn))];
    }

    private static string Draw(Random random, string[] tokens) => tokens[random.Next(tokens.Length)];
}
