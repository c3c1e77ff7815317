using System.Buffers;

namespace ArticleModel.Parsing.Outlining;

/// <summary>Tells the caption of an image from the text that goes on behind it.</summary>
internal static class Captions
{
    /// <summary>Longer lines behind an image are running text: of the captions in the woshipm archive next to none are longer.</summary>
    public const int MaxLength = 70;

    private static readonly SearchValues<char> s_figureNumber = SearchValues.Create("0123456789-.一二三四五六七八九十");

    private static readonly string[] s_openings =
    [
        "图源", "图片来源", "图片源", "图注", "图：", "图:", "图/", "图｜", "图|", "图丨", "▲", "△", "↑", "来源：", "来源:", "来源｜", "来源|", "来源/", "数据来源",
        "资料来源", "（图", "(图", "（来源", "(来源", "（图源", "（数据来源", "Source:", "Source：", "截图来源", "截图自", "受访者供图", "制图", "摄影：", "摄影/", "供图",
        "圖源", "圖片來源", "圖：", "圖:", "圖/", "圖｜", "圖|", "來源：", "來源:", "資料來源", "數據來源", "（圖", "(圖", "（來源", "(來源", "攝影：", "攝影/", "供圖",
    ];

    private static readonly string[] s_endings =
    [
        "受访者供图", "受访者供图）", "供图", "供图）", "截图）", "官网）", "图源网络", "图源网络）", "摄影", "摄影）", "供圖", "供圖）", "截圖）", "攝影", "攝影）",
    ];

    private static readonly string[] s_sources = ["来源：", "來源：", "图源", "圖源"];

    // Nearly every line is settled by its first and its last character.
    private static readonly SearchValues<char> s_firstCharacters = SearchValues.Create([.. s_openings.Select(static opening => opening[0])]);
    private static readonly SearchValues<char> s_lastCharacters = SearchValues.Create([.. s_endings.Select(static ending => ending[^1])]);

    public static bool IsCaption(string text)
    {
        if (text.Length is 0 or > MaxLength || text.Contains('\n')) return false;
        return Starts(text) || IsNumbered(text) || Ends(text) || EndsInSource(text);
    }

    private static bool Starts(string text)
    {
        if (!s_firstCharacters.Contains(text[0])) return false;
        foreach (var opening in s_openings)
            if (text.StartsWith(opening, StringComparison.Ordinal)) return true;
        return false;
    }

    // "图1 …", "图 2-1：…", but not "图1所示，…".
    private static bool IsNumbered(string text)
    {
        if (text[0] is not ('图' or '圖')) return false;
        var rest = text.AsSpan(1).TrimStart(' ');
        var digits = rest.IndexOfAnyExcept(s_figureNumber);
        if (digits < 0) return rest.Length > 0;
        return digits > 0 && rest[digits] is ' ' or '：' or ':' or '｜' or '|' or '，' or '、' or '\u00A0' or '（' or '《';
    }

    private static bool Ends(string text)
    {
        if (!s_lastCharacters.Contains(text[^1])) return false;
        foreach (var ending in s_endings)
            if (text.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    // "… （来源：…）" and "…图源：…" behind a description.
    private static bool EndsInSource(string text)
    {
        if (!text.Contains('源')) return false;
        var source = -1;
        foreach (var word in s_sources) source = Math.Max(source, text.LastIndexOf(word, StringComparison.Ordinal));
        return source > 0 && text.AsSpan(source).IndexOfAny('。', '，', '；') < 0;
    }
}
