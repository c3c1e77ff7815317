namespace ArticleModel.Tests.Robustness;

/// <summary>Sources that make parsers slow or deep, by name; each for any size.</summary>
internal static class Pathological
{
    private const string WoshipmHeader = "# 标\n{% hint style=\"info\" %}\n{% endhint %}\n---\n\n";

    private const string AdCard = "[![](https://image.woshipm.com/2023/08/02/a.png)文..查看详情 >](https://ke.qidianla.com/courses/a)";

    public static IReadOnlyDictionary<string, Func<int, string>> Sources { get; } = new Dictionary<string, Func<int, string>>
    {
        ["quotes in quotes"] = n => Repeat(">", n) + " 文",
        ["quotes in quotes, with spaces"] = n => Repeat("> ", n) + "文",
        ["brackets in brackets"] = n => Repeat("[", n) + "文",
        ["brackets with text"] = n => Repeat("[文", n),
        ["asterisks"] = n => Repeat("*", n) + "文",
        ["emphasis that nothing closes"] = n => Repeat("*文 ", n),
        ["strong emphasis that nothing closes"] = n => Repeat("**a ", n),
        ["both marks of emphasis in a word"] = n => Repeat("*a_b", n) + "`x`",
        ["parentheses in parentheses"] = n => Repeat("(", n) + "文",
        ["quotation marks that open"] = n => Repeat("“", n) + "文",
        ["quotation marks that close"] = n => Repeat("”", n) + "文",
        ["quotation marks inside quotation marks"] = n => Repeat("「“", n),
        ["short quotes"] = n => Repeat("“好。”", n),
        ["items in items on a line"] = n => Repeat("- ", n) + "文",
        ["numbered items in items on a line"] = n => Repeat("1. ", n) + "文",
        ["items and quotes in turn"] = n => Repeat("> - ", n) + "文",
        ["items each deeper than the one before"] = n => string.Concat(Enumerable.Range(0, (int)Math.Sqrt(n)).Select(i => new string(' ', 2 * i) + "- 文\n")),
        ["images that nothing closes"] = n => Repeat("![[]()", n),
        ["images that nothing closes, a paragraph each"] = n => Repeat("![[]()\n\n", n),
        ["links that nothing closes"] = n => Repeat("[](", n),
        ["images with open addresses"] = n => Repeat("![](", n),
        ["titles of links that nothing closes"] = n => Repeat("[a](b (c", n),
        ["addresses in open angle brackets"] = n => Repeat("[a](<b", n),
        ["runs of back-ticks"] = n => Repeat("`a``", n),
        ["entities"] = n => Repeat("&#9", n),
        ["back-slashes"] = n => Repeat("\\", n),
        ["lines of one character"] = n => Repeat("文\n", n),
        ["lines that end in CR"] = n => Repeat("文\r", n),
        ["paragraphs of one character"] = n => Repeat("文\n\n", n),
        ["one long line"] = n => new string('文', 10 * n),
        ["lines underlined"] = n => Repeat("文\n-\n", n),
        ["definitions of links"] = n => Repeat("[a]: b\n", n),
        ["half definitions of links"] = n => Repeat("[a]: <\n", n),
        ["references to one definition"] = n => "[a]: b\n\n" + Repeat("[a] ", n),
        ["references to a long address"] = n => $"[a]: {new string('b', n)}\n\n{Repeat("[a] ", n)}",
        ["images of a long address"] = n => $"[a]: {new string('b', n)}\n\n{Repeat("![a] ", n)}",
        ["images in a long link"] = n => $"[{Repeat("![](a)", n)}]({new string('b', n)})",
        ["headings"] = n => Repeat("# 文\n###### 字\n", n),
        ["rules"] = n => Repeat("---\n", n),
        ["fences"] = n => Repeat("```\n", n),
        ["rows of a table"] = n => "|文|字|\n|-|-|\n" + Repeat("|文|字|\n", n),
        ["columns of a table"] = n => Repeat("|文", n) + "|\n" + Repeat("|-", n) + "|\n",
        ["rows of a wide table"] = n => Repeat("|文", n / 4) + "|\n" + Repeat("|-", n / 4) + "|\n" + Repeat("|文\n", n / 2),
        ["tables"] = n => Repeat("|文|\n|-|\n# 字\n", n),
        ["definitions of links among paragraphs"] = n => Repeat("[a]: b\n\n文\n\n", n),
        ["items with lazy lines"] = n => Repeat("- 文\n字\n", n),
        ["captions below one image"] = n => "![](u)\n\n" + Repeat("图：文\n\n", n),
        ["paragraphs that look like headings"] = n => Repeat("**一、文**\n\n", n),
        ["lone surrogates"] = n => Repeat("\uD83D", n),
        ["controls of direction"] = n => Repeat("\u202E文", n),
        ["ad cards that nothing closes"] = n => WoshipmHeader + Repeat("[![](https://image.woshipm.com/2023/08/02/a.png\n\n", n),
        ["ad cards in one line"] = n => WoshipmHeader + Repeat(AdCard, n / 20),
        ["ad cards in items"] = n => WoshipmHeader + Repeat("* " + AdCard + " 文\n", n / 20),
        ["links to a user among badges"] = n => WoshipmHeader + "[文" + Repeat("](https://www.woshipm.com/u/1) ![](a", n),
        ["rows of reactions"] = n => WoshipmHeader + Repeat("赞赏 收藏已收藏1 点赞已赞0\n\n", n),
        ["credit lines"] = n => WoshipmHeader + Repeat("作者：文；编辑：字\n\n", n),
        ["lines of a hint"] = n => "# 标\n{% hint style=\"info\" %}\n" + Repeat("**A:** b\n", n),
        ["fields of front matter"] = n => "---\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"k{i}: v\n")) + "---\n文",
        ["front matter that nothing closes"] = n => "---\ntitle: 文\n" + Repeat("a: b\n", n),
    };

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
