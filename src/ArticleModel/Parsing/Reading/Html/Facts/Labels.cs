using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>Finds lines that name a fact by a label, as Chinese pages do: 作者：…, 发布时间：….</summary>
internal static class Labels
{
    /// <summary>Labels of who wrote the text.</summary>
    public static readonly string[] Authors = ["作者：", "作者:", "撰文：", "撰文:", "文/", "记者：", "记者:", "記者：", "記者:", "本报记者", "本報記者", "By ", "Von "];

    /// <summary>Labels of when it was published.</summary>
    public static readonly string[] Dates =
    [
        "发布时间：", "发布时间:", "发表时间：", "发布日期：", "发布于", "发表于", "时间：", "时间:", "日期：", "更新时间：",
        "發布時間：", "發佈時間：", "發布於", "發佈於", "時間：", "時間:", "更新時間：", "Published", "Posted on", "Veröffentlicht",
    ];

    private const int MaxWeight = 200;

    /// <summary>Returns the first short line that starts with a label, without the label.</summary>
    public static Statement? Find(HtmlElement element, string[] labels, TextOf textOf)
    {
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement { Measure.Weight: > 0, Verdict: null } inner) continue;
            if (inner.Measure.Weight <= MaxWeight && OfLine(inner, labels, textOf) is { } found) return found;
            if (Find(inner, labels, textOf) is { } deeper) return deeper;
        }
        return null;
    }

    private static Statement? OfLine(HtmlElement element, string[] labels, TextOf textOf)
    {
        var text = textOf(element);
        foreach (var label in labels)
        {
            var at = text.IndexOf(label, StringComparison.Ordinal);
            if (at < 0 || (at > 0 && !char.IsWhiteSpace(text[at - 1]) && label[^1] is not ('：' or ':'))) continue;
            if (text[(at + label.Length)..].Trim() is { Length: > 1 } value) return new Statement(value, $"label {label.TrimEnd('：', ':', ' ')}", element.Span);
        }
        return null;
    }
}
