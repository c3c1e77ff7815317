namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>Tells the groups of a reporting word by one look: comparing it with each word of each group is hard to guess for the processor.</summary>
internal static class VerbGroupTable
{
    // All words but one have two characters, which are the key; longer ones may start with them.
    private static readonly Dictionary<int, VerbGroups> s_groups = Read(
    [
        (VerbGroups.Think, "认为 觉得"),
        (VerbGroups.Find, "发现 注意 观察"),
        (VerbGroups.Author, "认为 觉得 发现"),
        (VerbGroups.State, "表示 指出 透露 坦言 直言 强调 告诉"),
        (VerbGroups.StateText, "表示 宣布 透露"),
        (VerbGroups.Show, "显示 表明 报道 统计"),
        (VerbGroups.ShowOnly, "显示 表明"),
        (VerbGroups.Demand, "要求 建议 承诺 宣布 呼吁 提出"),
        (VerbGroups.DemandText, "要求 建议 承诺 提出"),
        (VerbGroups.Nominal, "介绍 回答 反馈 评价 分析 总结 提问 补充 描述 评论 解释 回应 回忆 建议 预测 判断 分享 质疑 感受 解读"),
        (VerbGroups.Nominal, "阐述 回复 承诺 报道 统计 发现 要求"),
    ]);

    public static VerbGroups Of(ReadOnlySpan<char> verb) => verb switch
    {
        [var first, var second] => s_groups.GetValueOrDefault(Key(first, second)),
        [var first, var second, ..] => s_groups.GetValueOrDefault(Key(first, second)) & VerbGroups.Find,
        ['称'] => VerbGroups.State | VerbGroups.StateText,
        _ => VerbGroups.None,
    };

    private static int Key(char first, char second) => first << 16 | second;

    private static Dictionary<int, VerbGroups> Read(ReadOnlySpan<(VerbGroups Group, string Words)> lists)
    {
        var groups = new Dictionary<int, VerbGroups>();
        foreach (var (group, words) in lists)
            foreach (var word in words.Split(' '))
                groups[Key(word[0], word[1])] = groups.GetValueOrDefault(Key(word[0], word[1])) | group;
        return groups;
    }
}
