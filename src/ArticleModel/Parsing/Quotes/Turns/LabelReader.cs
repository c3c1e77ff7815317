using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Turns;

/// <summary>
/// Reads the label in front of a text. Settles the shape only; whether it labels a turn is decided over the whole article by
/// <see cref="DialogueReader"/>.
/// </summary>
internal static class LabelReader
{
    private const int MaxLabel = 14;

    /// <summary>A label that is a name, in Latin letters or on a line of its own, may be longer.</summary>
    public const int MaxName = 24;

    private static readonly CharacterSet s_edges = CharacterSet.Create(" *\u00A0【】[]：:；");

    /// <summary>Reads the label in front of a text, or a text that is nothing but an emphasised name: the words of the turn are the texts behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="colon">Where its first colon stands, -1 if it holds none.</param>
    /// <param name="name">The label without its number and gloss.</param>
    /// <param name="place">Where the label starts, and the words behind it.</param>
    public static bool TryRead(in TextUnit text, int colon, out ReadOnlySpan<char> name, out (int Start, int Content) place) =>
        colon >= 0 && TryRead(text.Text, 0, colon, out name, out place) || TryReadName(text, out name, out place);

    /// <summary>Reads a label that starts at <paramref name="start"/>; false if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to look.</param>
    /// <param name="colon">Where the first colon from there stands.</param>
    /// <param name="name">The label without its number and gloss.</param>
    /// <param name="place">Where the label starts, and the words behind it.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int colon, out ReadOnlySpan<char> name, out (int Start, int Content) place)
    {
        name = default;
        place = default;
        while (start < text.Length && text[start] is ' ' or '*' or '\u00A0' or '\u200B' or '-' or '—' or '“') start++;
        if (colon - start is < 1 or > MaxName + 1) return false;
        name = Normalize(text[start..colon]);
        if (name.Length is 0 or > MaxName || name.Length > MaxLabel && !NameShape.IsLatinName(name)) return false;
        place = (start, Blanks.Behind(text, colon + 1));
        return true;
    }

    /// <summary>Returns where the first colon of <paramref name="text"/> stands, -1 if it holds none.</summary>
    public static int FirstColon(ReadOnlySpan<char> text) => text.IndexOfAny('：', ':');

    private static bool TryReadName(in TextUnit text, out ReadOnlySpan<char> name, out (int Start, int Content) place)
    {
        name = default;
        place = default;
        if (text.Kind != UnitKind.Paragraph || text.Text.Length > MaxName || text.Marks.Count == 0 || !IsStrong(text)) return false;
        name = Normalize(text.Text);
        place = (0, text.Text.Length);
        return name.Length > 1;
    }

    private static bool IsStrong(in TextUnit text)
    {
        var strong = 0;
        foreach (var mark in text.Marks)
            if (mark.Kind == TextMarkKind.Strong) strong += mark.Length;
        return strong >= text.Text.Length - 1;
    }

    /// <summary>Q3 → Q, 他问（Q1） → 他, 张三（创始人） → 张三.</summary>
    private static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> label)
    {
        label = label.Trim(s_edges);
        if (label.Length > 3 && label[0] == '《' && label[^1] == '》' && label[1..^1].IndexOfAny(CharacterSets.NoLabel) < 0) return label;
        if (label.IndexOfAny(CharacterSets.NoLabel) >= 0) return default;
        if (label.Length > 0 && label[^1] is '）' or ')' && label.IndexOfAny('（', '(') is >= 0 and var open) label = label[..open].Trim();
        if (label.IsEmpty) return label;
        if (label[0] is 'Q' or 'A' or 'q' or 'a' && label[1..].Trim(" .0123456789一二三四五六七八九十").IsEmpty) return label[0] is 'Q' or 'q' ? "Q" : "A";
        if (label.Length > 1 && label[0] is '问' or '答' && label[1..].Trim(" .0123456789一二三四五六七八九十题").IsEmpty) return label[..1];
        var verb = Words.LabelVerbs.EndLength(label);
        return verb > 0 && Words.Pronouns.StartLength(label[..^verb]) is > 0 and var length ? label[..length] : label;
    }

    /// <summary>Tells whether a label names a person or one side of an interview by itself.</summary>
    public static bool IsSpeakerLike(ReadOnlySpan<char> name)
    {
        if (name is "Q" or "A" or "问" or "答" or "提问" or "回答" or "追问" or "我" or "他" or "她" or "对方" or "旁白" or "画外音") return true;
        if (name[0] == '《' || Words.People.Contains(name)) return true;
        if (NameShape.IsChineseNameOrNickname(name) || NameShape.IsTransliterated(name)) return true;
        if (name.Length is > 2 and <= 8 && Words.People.EndLength(name) > 1) return true;
        if (name.Length is > 1 and <= 4 && IsInitial(name)) return true;
        return NameShape.IsLatinName(name) && name.Length is > 2 and <= 20 && (name.Length > 5 || !IsUpper(name));
    }

    // 记者A
    private static bool IsInitial(ReadOnlySpan<char> name) => NameShape.IsHan(name[0]) && char.IsAsciiLetterUpper(name[^1]);

    private static bool IsUpper(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterUpper(c)) return false;
        return true;
    }
}
