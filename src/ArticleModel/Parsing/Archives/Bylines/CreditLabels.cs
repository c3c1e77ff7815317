using System.Buffers;

namespace ArticleModel.Parsing.Archives.Bylines;

/// <summary>Splits a credit line into its labels and what they say: 作者：甲；编辑：乙, 文 | 甲 编辑 | 乙, 记者 甲 编辑 乙.</summary>
internal static class CreditLabels
{
    private const int MaxSpacedLength = 40;

    private static readonly SearchValues<char> s_labelMarks = SearchValues.Create("：:|｜丨/／");
    private static readonly SearchValues<char> s_joiners = SearchValues.Create("；;，,。 \u00A0\u3000\t\n）)】");

    // From the labels of all 2,694 credit lines of the archive.
    private static readonly string[] s_simplified =
    [
        "微信公众号", "微信号公众号", "来源公众号", "公众号", "微信号", "微信", "原文作者", "原作者", "本文作者", "文章作者", "作者", "撰文", "采写", "译者", "翻译", "编译",
        "责任编辑", "编辑审核", "编辑", "责编", "主编", "编审", "编", "文", "审核", "审校", "校对", "出品", "监制", "策划", "排版", "设计", "美编", "视觉", "运营", "采访", "记者",
        "整理", "来源", "原文标题", "原标题", "原文链接", "原文地址", "原文", "素材来源", "内容来源", "数据支持", "高级笔记达人", "分享嘉宾", "图片来源",
    ];

    // The same in traditional characters, where these differ.
    private static readonly (string Written, string Label)[] s_traditional =
    [
        ("微信公眾號", "微信公众号"), ("來源公眾號", "来源公众号"), ("公眾號", "公众号"), ("微信號", "微信号"), ("採寫", "采写"), ("譯者", "译者"), ("翻譯", "翻译"),
        ("編譯", "编译"), ("責任編輯", "责任编辑"), ("編輯", "编辑"), ("責編", "责编"), ("主編", "主编"), ("審核", "审核"), ("校對", "校对"), ("監製", "监制"),
        ("策劃", "策划"), ("設計", "设计"), ("視覺", "视觉"), ("採訪", "采访"), ("記者", "记者"), ("來源", "来源"), ("原文標題", "原文标题"), ("原標題", "原标题"),
        ("原文連結", "原文链接"), ("內容來源", "内容来源"), ("圖片來源", "图片来源"),
    ];

    // Longest first, so that 来源公众号 is not read as 公众号.
    private static readonly (string Written, string Label)[] s_labels =
        [.. s_simplified.Select(static label => (label, label)).Concat(s_traditional).OrderByDescending(static label => label.Item1.Length)];

    // What stands behind them is no credit, so that they open no credit line; but the name in front of them ends there.
    private static readonly string[] s_timeLabels = ["发布时间", "发布日期", "发布于", "发表时间", "发表于", "更新时间", "时间", "日期", "發布時間", "發佈時間", "更新時間", "時間"];

    // Spares the look through all labels at nearly every character.
    private static readonly SearchValues<char> s_labelStarts = SearchValues.Create([.. s_labels.Select(static label => label.Written[0]).Distinct()]);

    /// <summary>Tells whether <paramref name="line"/> starts with a label and its mark.</summary>
    public static bool StartsWithLabel(ReadOnlySpan<char> line) => LabelAt(line, 0, out _, mayBeSpaced: false) is not null;

    /// <summary>Tells whether the whole line is labels and short names with spaces between: 记者 甲 编辑 乙.</summary>
    public static bool IsSpacedLine(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxSpacedLength) return false;
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty) continue;
            var shouldBeLabel = words++ % 2 == 0;
            if (IsLabel(word) != shouldBeLabel || (shouldBeLabel && word.Length < 2)) return false;
        }
        return words > 0 && words % 2 == 0;
    }

    /// <summary>Tells whether the next part of a line starts here: a label with its mark, or one with a space and more behind it.</summary>
    public static bool StartsNextPart(ReadOnlySpan<char> rest)
    {
        foreach (var label in s_timeLabels)
            if (rest.StartsWith(label, StringComparison.Ordinal)) return true;
        if (LabelAt(rest, 0, out var end, mayBeSpaced: true) is not { } found) return false;
        return s_labelMarks.Contains(rest[end - 1]) || (found.Length > 1 && end < rest.Length);
    }

    private static bool IsLabel(ReadOnlySpan<char> word)
    {
        if (!s_labelStarts.Contains(word[0])) return false;
        foreach (var (written, _) in s_labels)
            if (word.SequenceEqual(written)) return true;
        return false;
    }

    /// <summary>Returns label, in simplified characters, and value of each part of the line, in order; values are trimmed and may be empty.</summary>
    public static List<(string Label, string Value)> Split(string line)
    {
        var mayBeSpaced = IsSpacedLine(line);
        var mayBeGlued = line.AsSpan().ContainsAny('|', '｜', '丨');
        var parts = new List<(string, string)>();
        string? label = null;
        var valueStart = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (i > 0 && !s_joiners.Contains(line[i - 1]) && !(mayBeGlued && IsGlued(line, i))) continue;
            if (LabelAt(line, i, out var end, mayBeSpaced) is not { } next) continue;
            if (label is not null) parts.Add((label, Value(line, valueStart, i)));
            label = next;
            valueStart = end;
            i = end - 1;
        }
        if (label is not null) parts.Add((label, Value(line, valueStart, line.Length)));
        return parts;
    }

    // "作者|甲编辑|乙": only a label of two characters and a mark of a bar can follow a name without a joiner.
    private static bool IsGlued(string line, int index) =>
        LabelAt(line, index, out var end, mayBeSpaced: false) is { Length: >= 2 } && line[end - 1] is '|' or '｜' or '丨';

    private static string? LabelAt(ReadOnlySpan<char> line, int start, out int end, bool mayBeSpaced)
    {
        end = start;
        if (!s_labelStarts.Contains(line[start])) return null;
        foreach (var (written, label) in s_labels)
        {
            if (written[0] != line[start] || !line[start..].StartsWith(written, StringComparison.Ordinal)) continue;
            end = start + written.Length;
            while (end < line.Length && line[end] is ' ' or '\u00A0') end++;
            if (end < line.Length && s_labelMarks.Contains(line[end]))
            {
                end++;
                return label;
            }
            if (mayBeSpaced && end > start + written.Length) return label;
        }
        return null;
    }

    private static string Value(string line, int start, int end) =>
        line.AsSpan(start, end - start).Trim("；;，,。 \u00A0\u3000\t\n").ToString();
}
