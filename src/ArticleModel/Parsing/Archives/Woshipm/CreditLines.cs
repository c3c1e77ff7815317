using System.Buffers;
using ArticleModel.Parsing.Archives.Bylines;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>Tells which lines credit someone or state rights. Leaves what they say to <see cref="CreditFacts"/>.</summary>
internal static class CreditLines
{
    /// <summary>Longer lines that start with a label are the author's prose: 来源：… in a list of references, 作者：… of a book.</summary>
    private const int MaxLabelledLength = 200;

    /// <summary>The longest rights line of the woshipm archive has under 150 characters.</summary>
    private const int MaxRightsLength = 250;

    private const int MaxDispatchLength = 60;

    /// <summary>What may stand around the words of a line.</summary>
    private const string Edges = "　 \u00A0\n*#（(";

    private static readonly SearchValues<char> s_edges = SearchValues.Create(Edges);

    /// <param name="text">The line.</param>
    /// <param name="mayBeLabelled">False if labels do not count where it stands.</param>
    public static CreditLineKind KindOf(string text, bool mayBeLabelled = true)
    {
        if (text.Length == 0) return CreditLineKind.None;
        var line = text.AsSpan();
        if (s_edges.Contains(text[0]) || s_edges.Contains(text[^1])) line = line.Trim(Edges);
        if (line.IsEmpty) return CreditLineKind.None;
        // A character of each phrase that may stand anywhere in the line.
        var mayHoldPhrase = line.ContainsAny('仅', '栏');
        if (mayHoldPhrase && IsDisclaimer(line)) return CreditLineKind.Disclaimer;
        if (IsHeaderImage(line)) return CreditLineKind.HeaderImage;
        if (IsRights(line)) return CreditLineKind.Rights;
        if (IsBiographyLabel(line)) return CreditLineKind.BiographyLabel;
        if (mayHoldPhrase && line.Contains("人人都是产品经理专栏作家", StringComparison.Ordinal)) return CreditLineKind.Biography;
        return mayBeLabelled && IsLabelled(line) ? CreditLineKind.Labelled : CreditLineKind.None;
    }

    private static bool IsDisclaimer(ReadOnlySpan<char> line) =>
        line.Contains("该文观点仅代表作者", StringComparison.Ordinal) || line.StartsWith("点仅代表作者本人", StringComparison.Ordinal);

    private static bool IsHeaderImage(ReadOnlySpan<char> line) =>
        line.Length is > 3 and <= 120 && line.StartsWith("题图", StringComparison.Ordinal) && LeadsToSource(line[2]);

    // 题图来自, 题图源自, 题图由, 题图：, 题图取自, 题图截自, 题图出自
    private static bool LeadsToSource(char c) =>
        c is '来' or '源' or '由' or '为' or '取' or '截' or '出' or '：' or ':' or '/' or '|' or '｜';

    private static bool IsRights(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxRightsLength) return false;
        if (line.StartsWith("本栏目由人人都是产品经理", StringComparison.Ordinal) || line.StartsWith("本文为人人都是产品经理《", StringComparison.Ordinal)) return true;
        if (!line.StartsWith("本文", StringComparison.Ordinal)) return false;
        return line.Contains("发布于人人都是产品经理", StringComparison.Ordinal)
            || line.Contains("由人人都是产品经理", StringComparison.Ordinal)
            || line.Contains("禁止转载", StringComparison.Ordinal)
            || line.Contains("不得转载", StringComparison.Ordinal)
            || IsPublished(line);
    }

    // 本文由 @X 授权发布，… 本文转载自… 本文摘编于…
    private static bool IsPublished(ReadOnlySpan<char> line)
    {
        var opening = line[2..Math.Min(line.Length, 40)];
        if (opening.StartsWith("转载自", StringComparison.Ordinal) || opening.StartsWith("摘编", StringComparison.Ordinal)) return true;
        var isBy = opening.StartsWith("由", StringComparison.Ordinal)
            || opening.StartsWith("原创", StringComparison.Ordinal)
            || opening.StartsWith("翻译", StringComparison.Ordinal);
        return isBy && opening.Contains("发布", StringComparison.Ordinal);
    }

    private static bool IsBiographyLabel(ReadOnlySpan<char> line) =>
        line.TrimEnd('#') is "专栏作家" or "特邀作者" or "专栏作者";

    private static bool IsLabelled(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLabelledLength) return false;
        return CreditLabels.StartsWithLabel(line)
            || (line.Length < MaxDispatchLength && line.Contains(' ') && (CreditLabels.IsSpacedLine(line) || IsDispatch(line)));
    }

    // 甲 发自 乙 | 公众号 丙
    private static bool IsDispatch(ReadOnlySpan<char> line) =>
        line.Contains(" 发自 ", StringComparison.Ordinal) && line.Contains("公众号", StringComparison.Ordinal);
}
