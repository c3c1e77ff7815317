using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.Html;

/// <summary>Judges pages that hold no article: lists of links, errors, walls, empty ones. Says why.</summary>
internal static class PageKind
{
    /// <summary>A text of this weight, a Chinese character counting three, is an article without further evidence.</summary>
    private const int MinWeight = 150;

    /// <summary>A page that says of itself that it is an article is believed from here on.</summary>
    private const int MinWeightOfStated = 40;

    /// <summary>Beside a list of links, a text has to be longer to be one.</summary>
    private const int MinWeightOfIndex = 400;

    private static readonly string[] s_errors =
    [
        "404", "403 forbidden", "not found", "page not found", "access denied", "seite nicht gefunden", "internal server error",
        "bad gateway", "just a moment", "页面不存在", "找不到页面", "无法访问", "内容已被删除", "该内容已被发布者删除", "頁面不存在", "找不到頁面", "找不到網頁",
    ];

    private static readonly string[] s_walls =
    [
        "subscribe to continue", "subscribe to read", "log in to continue", "sign in to continue", "create a free account",
        "this article is for subscribers", "to continue reading", "登录后", "付费阅读", "订阅后", "会员专享", "请先登录", "登入後", "付費閱讀", "訂閱後", "會員專享", "請先登入",
    ];

    /// <summary>Returns why a page is no article; null if it is one.</summary>
    public static string? WhyNone(FlatDocument document, List<FlatBlock> body, List<Boilerplate> boilerplate)
    {
        var (weight, linked) = (0, 0);
        foreach (var block in body)
        {
            if (block.Kind == FlatBlockKind.Heading) continue;
            foreach (var inner in block.ToBlocks().ToValueList().Walk()) Add(inner, ref weight, ref linked);
        }
        if (weight == 0) return WhyEmpty(boilerplate);
        var title = document.Facts.Title.ToLowerInvariant();
        if (weight < MinWeightOfIndex && Array.Exists(s_errors, title.Contains)) return "its title is that of an error";
        if (weight < MinWeightOfIndex && Array.Exists(s_walls, wall => Holds(body, wall))) return "it ends at a wall: the text is for subscribers";
        var min = IsStated(document.Evidence) ? MinWeightOfStated : MinWeight;
        if (weight - linked < min && linked > weight / 2) return "it holds links and next to no text of its own";
        return weight < min ? "it holds next to no text of its own" : null;
    }

    private static string WhyEmpty(List<Boilerplate> boilerplate)
    {
        var holdsFurniture = boilerplate.Exists(piece => piece.Kind != BoilerplateKinds.Title);
        return holdsFurniture ? "it holds links and furniture, and no text of its own" : "the page shows no text";
    }

    private static bool Holds(List<FlatBlock> body, string words) =>
        body.Exists(block => block.Text.Contains(words, StringComparison.OrdinalIgnoreCase));

    // Linked data is read of articles only.
    private static bool IsStated(ValueList<Evidence> evidence) =>
        evidence.Any(item => item.Source.StartsWith("json-ld", StringComparison.Ordinal) || item.Source.StartsWith("meta article:", StringComparison.Ordinal));

    private static void Add(Block block, ref int weight, ref int linked)
    {
        if (block is CodeBlock code) weight += Weight(code.Text);
        if (block is Table table) weight += table.Rows.Sum(row => row.Sum(cell => Weight(cell.Text)));
        if (block is not Paragraph paragraph) return;
        weight += Weight(paragraph.Text);
        foreach (var mark in paragraph.Marks)
            if (mark.Kind == TextMarkKind.Link) linked += Weight(paragraph.Text.AsSpan(mark.Start, mark.Length));
    }

    private static int Weight(ReadOnlySpan<char> text)
    {
        var weight = 0;
        foreach (var c in text)
            if (!char.IsWhiteSpace(c)) weight += c > '\u2E80' ? 3 : 1;
        return weight;
    }
}
