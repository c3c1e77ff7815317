using ArticleModel.Parsing.Archives.Bylines;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>Takes the name out of a byline.</summary>
internal static class Names
{
    private const int MaxLength = 80;

    private static readonly string[] s_leads =
    [
        "view all posts by", "alle beiträge von", "zeige alle beiträge von", "text und interview:", "interview:", "artikel von:",
        "artikel von", "beitrag von", "text von", "redaktion:", "words:", "fotos:", "written by:", "posted by:", "escrito por",
        "publicado por", "scritto da", "di ", "publiziert von", "eingestellt von", "erstellt von", "veröffentlicht von", "gepostet von",
        "written by", "posted by", "published by", "reported by", "story by", "text by", "words by", "by:", "by ", "von:", "von ", "autor:",
        "autor ", "autorin:", "author:", "author ", "author", "par ", "por ", "text:", "ein beitrag von", "ein artikel von",
        "geschrieben von", "verfasst von", "door ", "av ", "作者：", "作者:", "作者 ", "文/", "文｜", "文 |", "撰文：", "撰文:", "记者：", "记者:", "记者 ",
        "記者：", "記者:", "記者 ", "来源：", "来源:", "來源：", "來源:", "编辑：", "編輯：",
    ];

    private static readonly string[] s_ends =
    [
        " | ", "|", " • ", " · ", " / ", "\n", " on ", " am ", " vom ", " updated", " published", "（", " (", ",  ", "责任编辑", "責任編輯", " 来源", " 來源",
        " 时间", " 時間", " 发布", " 發布", " 發佈", "来源：", "來源：", " um ", ", freelance", ", staff", ", special to", " follow", "@ ",
    ];

    private static readonly string[] s_nobody =
    [
        "admin", "administrator", "redaktion", "editor", "staff", "webmaster", "root", "author", "anonymous", "unknown", "null", "guest",
        "publiziert am", "veröffentlicht", "veröffentlicht am", "posted on", "published", "geschrieben von", "posted by", "teilen", "share",
        "gast", "gastautor", "gastbeitrag", "team", "news", "mehr", "more", "adminuser",
    ];

    /// <summary>Returns the name in a byline; null if there is none.</summary>
    public static string? Clean(string text)
    {
        var rest = FromLabel(text).AsSpan().Trim();
        for (var cut = true; cut;)
        {
            cut = false;
            foreach (var lead in s_leads)
            {
                if (!rest.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) continue;
                rest = rest[lead.Length..].TrimStart();
                cut = true;
            }
        }
        var name = rest.ToString();
        foreach (var end in s_ends)
            if (name.IndexOf(end, StringComparison.OrdinalIgnoreCase) is > 0 and var at) name = name[..at];
        if (IsChinese(name)) name = CreditNames.UpToNext(name).ToString();
        name = name.Trim(' ', ',', ';', '-', '–', ':', '：', '|', '/', '\u00A0', '.', '@', '，', '【', '】');
        if (name.Length is < 2 or > MaxLength || HoldsMarkup(name)) return null;
        if (!name.Any(char.IsLetter) || name.Count(char.IsAsciiDigit) > 4 || name.Split(' ').Length > 10) return null;
        return s_nobody.Contains(name.ToLowerInvariant()) ? null : name;
    }

    // 来源：某报 作者：张三
    private static string FromLabel(string text)
    {
        var at = text.IndexOf(" 作者", StringComparison.Ordinal);
        return at > 0 && CreditLabels.StartsWithLabel(text.AsSpan(at + 1)) ? text[(at + 1)..] : text;
    }

    // In front of a date, other languages have a word that is no name either: "am", "published".
    private static bool IsChinese(string name) => name.Length > 0 && name[0] is >= '\u4E00' and <= '\u9FFF';

    private static bool HoldsMarkup(string name) =>
        name.Contains('<') || name.Contains("http", StringComparison.OrdinalIgnoreCase) || name.Contains("www.", StringComparison.OrdinalIgnoreCase);
}
