using System.Buffers;

namespace ArticleModel.Parsing.Outlining;

/// <summary>Finds the number that a heading starts with, in the shapes that Chinese articles use.</summary>
internal static class Ordinals
{
    private const string ChineseDigits = "一二三四五六七八九十百零〇";
    private const string Wrappers = "#*【[「 \u00A0\u200B\u200D";
    private const string WordStarts = "PSTNCQpstncq";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private const string Counters = "部步章节篇点条招关讲期层类种阶项个件大轮幕式節點條關講層類種階項個輪";
    private const string Separators = ".、．，,：:)）｜|丨 \u00A0\u3000\t/";

    private static readonly string[] s_words = ["PART", "STEP", "TIPS", "TIP", "NO.", "NO", "CHAPTER", "Q"];

    private static readonly SearchValues<char> s_wrappers = SearchValues.Create(Wrappers);
    private static readonly SearchValues<char> s_chineseDigits = SearchValues.Create(ChineseDigits);
    private static readonly SearchValues<char> s_wordStarts = SearchValues.Create(WordStarts);

    // What a number can start with: spares nearly every line without one the look at all shapes.
    private static readonly SearchValues<char> s_starts =
        SearchValues.Create($"{Wrappers}{Circled}（(第{ChineseDigits}0123456789{WordStarts}");

    /// <summary>Returns the number as written, without brackets, words and punctuation; null if there is none.</summary>
    public static string? Find(string heading) => In(heading) is { IsEmpty: false } number ? number.ToString() : null;

    public static bool StartsWithOne(string heading) => !In(heading).IsEmpty;

    /// <summary>Returns the number as <see cref="Find"/> does, as the part of the heading that it is; empty if there is none.</summary>
    public static ReadOnlySpan<char> In(ReadOnlySpan<char> heading)
    {
        if (heading.IsEmpty || !s_starts.Contains(heading[0])) return [];
        var text = s_wrappers.Contains(heading[0]) ? heading.TrimStart(Wrappers) : heading;
        if (text.IsEmpty) return [];
        return text[0] switch
        {
            >= '①' and <= '⑳' => text[..1],
            '（' or '(' => Bracketed(text),
            '第' => Counted(text),
            var first when char.IsAsciiLetter(first) => Worded(text),
            _ => Plain(text),
        };
    }

    // （一） (1)
    private static ReadOnlySpan<char> Bracketed(ReadOnlySpan<char> text)
    {
        var number = Number(text[1..]);
        return number.Length > 0 && number.Length + 1 < text.Length && text[number.Length + 1] is '）' or ')' ? number : [];
    }

    // 第一部分 第2步 第三， but not 第三堆, which counts things.
    private static ReadOnlySpan<char> Counted(ReadOnlySpan<char> text)
    {
        var number = Number(text[1..]);
        var behind = number.Length + 1;
        return behind < text.Length && (Counters.Contains(text[behind]) || Separators.Contains(text[behind])) ? number : [];
    }

    // PART 01, Step 2, Q1：
    private static ReadOnlySpan<char> Worded(ReadOnlySpan<char> text)
    {
        if (!s_wordStarts.Contains(text[0])) return [];
        foreach (var word in s_words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var number = Number(text[word.Length..].TrimStart(" .\u00A0"));
            if (!number.IsEmpty) return number;
        }
        return [];
    }

    // 一、 1. 1.1 01 1） and a number alone; 01 and 1.1 may touch the text, 90天 and 1.5亿 are no ordinals.
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> text)
    {
        var number = Number(text);
        if (number.IsEmpty) return [];
        if (number.Length == text.Length) return number;
        var behind = text[number.Length..];
        var isDotted = number.Contains('.');
        // 01.1元 is the number 01 in front of 1元.
        if (isDotted && Quantities.IsDecimal(number, behind)) return number is ['0', not '.', '.', ..] ? number[..2] : [];
        if (Separators.Contains(behind[0])) return Quantities.StartsWithDomain(behind) || Quantities.CountsOn(ChineseDigits, text) ? [] : number;
        var isPadded = number.Length == 2 && number[0] == '0';
        return isDotted || isPadded ? number : [];
    }

    private static ReadOnlySpan<char> Number(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(s_chineseDigits);
        if (length < 0) length = text.Length;
        if (length > 0) return text[..length];
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || IsInnerDot(text, length))) length++;
        return length <= 8 ? text[..length] : [];
    }

    private static bool IsInnerDot(ReadOnlySpan<char> text, int index) =>
        text[index] == '.' && index > 0 && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]);
}
