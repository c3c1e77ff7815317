namespace ArticleModel.Tests.Robustness;

/// <summary>Makes Markdown that is as hostile as chance allows, the same for the same seed, and makes a failing one small.</summary>
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
        return ["<!doctype html>", .. Enumerable.Range(0, random.Next(1, 60)).Select(_ => s_page[random.Next(s_page.Length)])];
    }

    /// <summary>Makes front matter that is as hostile as chance allows, with a word of Markdown behind it.</summary>
    public static string[] FrontMatterTokens(int seed)
    {
        var random = new Random(seed);
        var fence = random.Next(3) == 0 ? "+++\n" : "---\n";
        string[] fields = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => s_frontMatter[random.Next(s_frontMatter.Length)])];
        return [fence, fence == "+++\n" ? "" : "a: b\n", .. fields, "\n", fence, "正文"];
    }

    public static string[] Tokens(int seed, int maxCount = 70)
    {
        var random = new Random(seed);
        var tokens = new string[random.Next(1, maxCount)];
        for (var i = 0; i < tokens.Length; i++) tokens[i] = s_tokens[random.Next(s_tokens.Length)];
        return tokens;
    }

    /// <summary>Runs <paramref name="check"/> on many texts; the message of a failure holds the smallest text that fails alike.</summary>
    public static void ForEach(int count, Action<string> check, Func<int, string[]>? make = null)
    {
        for (var seed = 0; seed < count; seed++)
        {
            var tokens = make is null ? Tokens(seed) : make(seed);
            if (Failure(check, tokens) is null) continue;
            var small = Shrink(check, tokens);
            Assert.Fail($"seed {seed}: {Printable(string.Concat(small))}\n{Failure(check, small)?.Message}");
        }
    }

    public static string Printable(string text) => $"\"{text.Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t").Replace("\0", "\\0")}\"";

    private static string[] Shrink(Action<string> check, string[] tokens)
    {
        for (var i = 0; i < tokens.Length;)
        {
            string[] fewer = [.. tokens[..i], .. tokens[(i + 1)..]];
            if (Failure(check, fewer) is null) i++;
            else (tokens, i) = (fewer, 0);
        }
        return tokens;
    }

    private static Exception? Failure(Action<string> check, string[] tokens) => Record.Exception(() => check(string.Concat(tokens)));
}
