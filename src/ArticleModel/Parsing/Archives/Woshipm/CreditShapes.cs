using System.Buffers;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Finds names in the set phrases of credit lines. Leaves to <see cref="CreditFacts"/> what of a piece is the name itself and
/// which phrase counts.
/// </summary>
internal static class CreditShapes
{
    private const int MaxBareName = 20;

    // What the account does, behind its name.
    private static readonly string[] s_deeds = ["，微信", "，公众号", "原创", "授权", "翻译", "整理", "投稿", "发布", "转载"];

    private static readonly SearchValues<char> s_deedStarts = SearchValues.Create([.. s_deeds.Select(static deed => deed[0])]);

    // Longest first.
    private static readonly string[] s_imageSources = ["来源于", "源自", "来自于", "来自", "来源", "取自", "来", "为", "："];

    /// <summary>The name in <c>@甲 原创</c>, <c>作者【甲】授权</c> or <c>本文由甲发布</c>; empty if there is none.</summary>
    public static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            var next = line[at..].IndexOfAny('@', '作', '本');
            if (next < 0) break;
            at += next;
            var name = NameAt(line[at..]);
            if (!name.IsEmpty) return name;
        }
        return [];
    }

    /// <summary>The name in <c>公众号：【甲】</c>; empty if there is none.</summary>
    public static ReadOnlySpan<char> AccountIn(ReadOnlySpan<char> line)
    {
        while (line.IndexOf("公众号", StringComparison.Ordinal) is >= 0 and var found)
        {
            line = line[(found + 3)..];
            var rest = line is ['：', ..] ? line[1..] : line;
            if (rest is ['【', ..] && UpTo('】', rest[1..]) is { IsEmpty: false } name) return name;
        }
        return [];
    }

    /// <summary>Finds the source in <c>题图来自 甲，</c> or <c>题图由甲提供</c>; it may be left empty.</summary>
    public static bool TryFindImageSource(ReadOnlySpan<char> line, out ReadOnlySpan<char> source)
    {
        while (line.IndexOf("题图", StringComparison.Ordinal) is >= 0 and var found)
        {
            line = line[(found + 2)..];
            source = line is ['由', ..] ? Provider(line[1..]) : [];
            if (!source.IsEmpty) return true;
            foreach (var word in s_imageSources)
            {
                if (!line.StartsWith(word, StringComparison.Ordinal)) continue;
                source = Source(line[word.Length..]);
                return true;
            }
        }
        source = [];
        return false;
    }

    /// <summary>Splits <c>甲（ID：jia）</c>; false if no identifier stands behind the name.</summary>
    public static bool TrySplitAccount(ReadOnlySpan<char> value, out ReadOnlySpan<char> name, out ReadOnlySpan<char> id)
    {
        name = id = [];
        var open = value.IndexOfAny("（(，；");
        if (open <= 0 || value[open] is not ('（' or '(')) return false;
        var rest = value[(open + 1)..].TrimStart();
        if (rest.StartsWith("id", StringComparison.OrdinalIgnoreCase) && rest.Length > 2 && rest[2] is '：' or ':') rest = rest[3..].TrimStart();
        var length = 0;
        while (length < rest.Length && (rest[length] == '-' || ShapeReader.IsInWord(rest[length]))) length++;
        if (length == 0 || !char.IsAsciiLetter(rest[0]) || rest[length..].TrimStart() is not ['）' or ')', ..]) return false;
        name = value[..open];
        id = rest[..length];
        return true;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> line)
    {
        if (line[0] == '@')
        {
            var name = line is [_, ' ', ..] ? NameBeforeDeed(line[2..], int.MaxValue, "\n") : [];
            return name.IsEmpty ? NameBeforeDeed(line[1..], int.MaxValue, "\n") : name;
        }
        if (line.StartsWith("作者【", StringComparison.Ordinal)) return HasDeedBehind(line[3..], out var author) ? author : [];
        return line.StartsWith("本文由", StringComparison.Ordinal) ? NameBeforeDeed(line[3..], MaxBareName, "@\n人作原") : [];
    }

    private static ReadOnlySpan<char> NameBeforeDeed(ReadOnlySpan<char> text, int maxLength, ReadOnlySpan<char> ends)
    {
        for (var length = 1; length <= Math.Min(maxLength, text.Length) && !ends.Contains(text[length - 1]); length++)
            if (StartsWithDeed(text[length..])) return text[..length];
        return [];
    }

    private static bool HasDeedBehind(ReadOnlySpan<char> text, out ReadOnlySpan<char> name)
    {
        name = UpTo('】', text);
        if (name.IsEmpty) return false;
        for (var at = name.Length + 1; at < text.Length; at++)
        {
            if (StartsWithDeed(text[at..])) return true;
            if (text[at] == '\n') return false;
        }
        return false;
    }

    // Marks of emphasis, spaces and 的团队 may stand between a name and what it did.
    private static bool StartsWithDeed(ReadOnlySpan<char> text)
    {
        text = text.TrimStart('*').TrimStart(" \u00A0\n");
        if (text.StartsWith("的团队", StringComparison.Ordinal)) text = text[3..];
        else if (text.StartsWith("团队", StringComparison.Ordinal)) text = text[2..];
        if (text.IsEmpty || !s_deedStarts.Contains(text[0])) return false;
        foreach (var deed in s_deeds)
            if (text.StartsWith(deed, StringComparison.Ordinal)) return true;
        return false;
    }

    private static ReadOnlySpan<char> Provider(ReadOnlySpan<char> text)
    {
        for (var at = 1; at + 2 <= text.Length && text[at - 1] is not ('，' or '。' or '\n'); at++)
            if (text[at..].StartsWith("提供", StringComparison.Ordinal) && EndsSource(text[(at + 2)..])) return text[..(at + 2)];
        return [];
    }

    private static ReadOnlySpan<char> Source(ReadOnlySpan<char> text)
    {
        if (text is ['：' or ':', ..]) text = text[1..];
        text = text.TrimStart();
        var length = 0;
        while (length < text.Length && !EndsSource(text[length..])) length++;
        return text[..length];
    }

    private static bool EndsSource(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        return rest is [] or ['，' or '。' or ',' or ')' or '）', ..] || text[..^rest.Length].Contains('\n') || rest.StartsWith("基于", StringComparison.Ordinal);
    }

    // Up to a mark on the same line; empty if there is none.
    private static ReadOnlySpan<char> UpTo(char mark, ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(mark, '\n');
        return end > 0 && text[end] == mark ? text[..end] : [];
    }
}
