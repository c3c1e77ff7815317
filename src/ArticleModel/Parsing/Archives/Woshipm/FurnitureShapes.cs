namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Tells how long a piece of furniture is that stands at the start of a text; -1 if it is not there. Each shape has its
/// pattern above it.
/// </summary>
internal static class FurnitureShapes
{
    private const string UserLink = "](https://www.woshipm.com/u/";
    private const string TagLink = "](https://www.woshipm.com/tag/";
    private const string CourseLink = "](https://ke.qidianla.com/courses/";

    // [![](….jpg)](https://www.woshipm.com/u/123)
    public static int Avatar(ReadOnlySpan<char> text)
    {
        var shape = new ShapeReader(text);
        return shape.Take("[![](") && shape.TakeLine(")" + UserLink, static (ref rest) => rest.TakeDigits() && rest.Take(")")) ? shape.Length : -1;
    }

    // [name](https://www.woshipm.com/u/123) ![](badge.png) 关注; in gitbook the addresses of the badges end in a space.
    public static int Byline(ReadOnlySpan<char> text)
    {
        var shape = new ShapeReader(text);
        return shape.Take("[") && shape.TakeLine(UserLink, IsRestOfByline) ? shape.Length : -1;

        static bool IsRestOfByline(ref ShapeReader rest) =>
            rest.TakeDigits() && rest.Take(")") && TakeBadges(ref rest) && rest.Take("关注");
    }

    // 2023-11-10
    public static int Date(ReadOnlySpan<char> text)
    {
        const int length = 10;
        if (text.Length < length) return -1;
        for (var at = 0; at < length; at++)
            if (at is 4 or 7 ? text[at] != '-' : !char.IsDigit(text[at])) return -1;
        return length;
    }

    // 0 评论 4576 浏览 8 收藏 20 分钟
    public static int Stats(ReadOnlySpan<char> text)
    {
        var shape = new ShapeReader(text);
        return shape.TakeDigits() && shape.Take(" 评论 ") && shape.TakeDigits() && shape.Take(" 浏览 ") && shape.TakeDigits() && shape.Take(" 收藏 ")
            && shape.TakeDigits() && shape.Take(" 分钟") ? shape.Length : -1;
    }

    // [🔗 title](https://ke.qidianla.com/courses/abc) or [title 🔗](…)
    public static int Course(ReadOnlySpan<char> text)
    {
        var shape = new ShapeReader(text);
        if (!shape.Take("[")) return -1;
        var label = shape.TakeUpTo(']');
        var isCourse = label.StartsWith("🔗 ", StringComparison.Ordinal) || label.EndsWith(" 🔗", StringComparison.Ordinal);
        return isCourse && shape.Take(CourseLink) && shape.TakeWord() && shape.Take(")") ? shape.Length : -1;
    }

    // 赞赏 收藏已收藏8 点赞已赞1, without numbers where the page was saved before its scripts ran.
    public static int Reactions(ReadOnlySpan<char> text)
    {
        var shape = new ShapeReader(text);
        if (!shape.Take(Furniture.TailStart)) return -1;
        shape.TakeDigits();
        if (!shape.Take(" 点赞已赞")) return -1;
        shape.TakeDigits();
        return shape.Length;
    }

    public static int Follow(ReadOnlySpan<char> text) => Literal(text, "更多精彩内容，请关注人人都是产品经理微信公众号或下载App");

    // [tag](https://www.woshipm.com/tag/abc)[tag](…)…
    public static int Tags(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (TagLength(text[length..]) is > 0 and var tag) length += tag;
        return length > 0 ? length : -1;
    }

    // The address holds the raw title, spaces and parentheses included: only what follows tells where it ends.
    public static int Share(ReadOnlySpan<char> text)
    {
        var shape = new ShapeReader(text);
        return shape.Take("[分享到微博](https://service.weibo.com/") && shape.TakeLine(")", IsRestOfShare) ? shape.Length : -1;

        static bool IsRestOfShare(ref ShapeReader rest) => rest.Starts("微信扫一扫") || rest.IsBlank;
    }

    public static int Scan(ReadOnlySpan<char> text) => Literal(text, "微信扫一扫");

    // ![微信二维码](….png)
    public static int Code(ReadOnlySpan<char> text)
    {
        var shape = new ShapeReader(text);
        return shape.Take("![微信二维码](") && shape.TakeLine(")", static (ref rest) => rest.Starts("分享") || rest.IsBlank) ? shape.Length : -1;
    }

    public static int ShareButton(ReadOnlySpan<char> text) => text is "分享" or "分享\n" ? 2 : -1;

    private static int Literal(ReadOnlySpan<char> text, string literal) => text.StartsWith(literal, StringComparison.Ordinal) ? literal.Length : -1;

    private static int TagLength(ReadOnlySpan<char> text)
    {
        var shape = new ShapeReader(text);
        if (!shape.Take("[")) return -1;
        shape.TakeEscapedUpTo(']');
        if (!shape.Take(TagLink)) return -1;
        shape.TakeUpTo(')');
        return shape.Take(")") ? shape.Length : -1;
    }

    private static bool TakeBadges(ref ShapeReader shape)
    {
        shape.Take(" ");
        while (shape.Take("![]("))
        {
            // No address holds a bracket: behind one, another link may look at these badges.
            if (shape.TakeUpTo(')').Contains(']')) return false;
            if (!shape.Take(")")) return false;
            shape.Take(" ");
        }
        return true;
    }
}
