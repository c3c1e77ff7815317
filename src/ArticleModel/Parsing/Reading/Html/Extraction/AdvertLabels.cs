using System.Collections.Frozen;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>The lines by which pages set off advertisements and continuations.</summary>
internal static class AdvertLabels
{
    private static readonly FrozenSet<string> s_labels = new[]
    {
        "ad", "ads", "advert", "advertisement", "advertisements", "advertising", "sponsored", "sponsored content", "promoted",
        "promoted content", "story continues below advertisement", "story continues", "article continues below advertisement",
        "continue reading below", "continues below advertisement", "scroll to continue", "werbung", "anzeige", "publicité", "publicidad",
        "publicidade", "pubblicità", "реклама", "reklama", "reklam", "annons", "annonce", "iklan", "advertentie", "広告", "广告", "廣告", "광고",
        "loading", "loading...", "lädt...", "加载中", "share", "share this", "tweet", "print", "email", "comments", "comment", "read more",
        "more", "caption", "close", "back to top", "follow us", "text size", "播放", "展开", "收起", "阅读全文", "查看更多", "分享", "分享到", "打印", "关闭",
        "載入中", "展開", "閱讀全文", "列印", "關閉",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string text) => text.Length < 50 && s_labels.Contains(text.Trim(' ', ':', '：', '.', '-', '—', '[', ']', '(', ')', '▼', '↓'));
}
