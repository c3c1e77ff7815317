namespace ArticleModel.Parsing.Outlining;

/// <summary>
/// Tells a number that measures, counts or dates something from the number of a section: 1.5亿, 12.5%, 2.0 时代, 2024.5.6 日记, 三、四线.
/// Leaves shapes of ordinals to <see cref="Ordinals"/>.
/// </summary>
internal static class Quantities
{
    private const int MaxDigits = 2;

    // What a decimal number counts, and characters that make it a word of its own: 1.3元 but 1.3元数据.
    private static readonly (string Unit, string WordEnds)[] s_units =
    [
        ("%", ""), ("％", ""), ("‰", ""), ("亿", ""), ("万", "科能物象达圣一维宝"), ("元", "数宇素旦气认老件祖"), ("倍", "增率数速"), ("折", "扣线叠旧中损返"),
        ("年", "度轻货龄报终代会中初底末"), ("版", "本权面块式图"), ("度", "量假过小"), ("岁", ""),
        ("个月", ""), ("个亿", ""), ("个百分点", ""), ("百万", ""), ("千万", ""), ("千元", ""), ("千米", ""), ("千克", ""), ("千瓦", ""), ("小时", "工"),
        ("分钟", ""), ("公里", ""), ("公斤", ""), ("平米", ""), ("平方", ""), ("英寸", ""), ("美元", ""), ("美金", ""), ("块钱", ""), ("人次", ""), ("晚会", ""),
        ("億", ""), ("萬", ""), ("歲", ""), ("個月", ""), ("個億", ""), ("小時", ""), ("分鐘", ""), ("塊錢", ""),
    ];

    private static readonly string[] s_domains = ["com", "cn", "net", "org"];

    /// <summary>Tells whether a number with a dot in it is none of a section, in front of <paramref name="behind"/>.</summary>
    public static bool IsDecimal(ReadOnlySpan<char> number, ReadOnlySpan<char> behind)
    {
        var hasTwoParts = number.Count('.') == 1;
        if (hasTwoParts && (number.EndsWith(".0") || StartsWithUnit(behind))) return true;
        // 2024.5.6, 41.532
        foreach (var part in number.Split('.'))
            if (number[part].Length > MaxDigits) return true;
        return false;
    }

    /// <summary>Tells whether a dot and the end of a host stand here: 500.com.</summary>
    public static bool StartsWithDomain(ReadOnlySpan<char> behind)
    {
        if (behind is not ['.', ..]) return false;
        foreach (var domain in s_domains)
            if (behind[1..].StartsWith(domain) && (behind.Length == domain.Length + 1 || !char.IsAsciiLetterOrDigit(behind[domain.Length + 1]))) return true;
        return false;
    }

    /// <summary>Tells whether a Chinese digit counts on behind a comma: 三、四线, 一、二、三线, 七、八十年代.</summary>
    /// <param name="digits">The Chinese digits in their order.</param>
    /// <param name="text">Starts with the first digit.</param>
    public static bool CountsOn(ReadOnlySpan<char> digits, ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at + 2 < text.Length && text[at + 1] == '、' && digits.IndexOf(text[at + 2]) is > 0 and var next && digits[next - 1] == text[at]) at += 2;
        var behind = text[(at + 1)..];
        return at > 0 && (behind.StartsWith("线") || behind.StartsWith("十年代"));
    }

    private static bool StartsWithUnit(ReadOnlySpan<char> behind)
    {
        foreach (var (unit, wordEnds) in s_units)
        {
            if (!behind.StartsWith(unit)) continue;
            if (behind.Length == unit.Length || !wordEnds.Contains(behind[unit.Length])) return true;
        }
        return false;
    }
}
