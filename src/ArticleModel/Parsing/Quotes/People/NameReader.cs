using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Splits a noun phrase into title and name. Settles where the name starts by titles, by the shape of names and by what
/// joins them; leaves to the cast whose name it is.
/// </summary>
internal static class NameReader
{
    /// <summary>Reads "title name" or a bare name that fills the range.</summary>
    public static Subject NameBehindTitle(ReadOnlySpan<char> text, int start, int end)
    {
        var phrase = text[start..end];
        if (phrase.Length > 4 && phrase.EndsWith("研究") && NameBehindTitle(text, start, end - (phrase[^3] == '的' ? 3 : 2)) is { Kind: SubjectKind.Name } researcher) return researcher;
        var core = StripGloss(phrase);
        var honorific = Words.Honorifics.EndLength(core);
        var bare = honorific > 0 && core.Length - honorific >= 2 ? core[..^honorific] : core;
        if (LastTitle(bare) is > 0 and var titleEnd)
        {
            var nameStart = titleEnd;
            if (bare[nameStart..].StartsWith("之一")) nameStart += 2;
            while (nameStart < bare.Length && (char.IsWhiteSpace(bare[nameStart]) || bare[nameStart] is '、' or '—' or '-' or '|' or '：' or '@' or '*')) nameStart++;
            if (nameStart < bare.Length && (NameShape.IsNameBehindTitle(bare[nameStart..]) || IsOffice(bare[..titleEnd]) && (NameShape.IsRareName(bare[nameStart..]) || NameShape.IsUnusualName(bare[nameStart..]))))
                return new Subject(SubjectKind.Name, start + nameStart, start + bare.Length, RoleStart(text, start, start + titleEnd), start + titleEnd, WordFlags.None);
        }
        if (bare.LastIndexOf('@') is > 1 and var at && IsPersonEnd(bare[..at]) && bare.Length - at > 2 && !bare[at..].Contains('的'))
            return new Subject(SubjectKind.Name, start + at + 1, start + bare.Length, RoleStart(text, start, start + at), start + at, WordFlags.None);
        var tail = LatinTail(bare);
        if (tail > 0 && IsPersonEnd(bare[..tail]))
            return new Subject(SubjectKind.Name, start + tail, start + bare.Length, RoleStart(text, start, start + tail), start + bare[..tail].TrimEnd().Length, WordFlags.None);
        if (tail > 0 && Words.Organizations.EndLength(bare[..tail].TrimEnd()) > 1)
            return Subject.Of(SubjectKind.Phrase, start + tail, start + bare.Length);
        var de = NameBehindDe(bare);
        if (de > 0 && DottedNames.StartOf(bare[de..]) is > 1 and var inner && IsPersonEnd(bare[de..(de + inner)]))
            return new Subject(SubjectKind.Name, start + de + inner, start + bare.Length, RoleStart(text, start, start + de + inner), start + de + inner, WordFlags.None);
        if (de > 0) return Subject.Of(SubjectKind.Name, start + de, start + bare.Length);
        if (honorific > 0 && NameShape.IsName(bare)) return Subject.Of(SubjectKind.Name, start, start + bare.Length);
        if (SurnameAndHonorific(core) is > 0 and var called)
            return new Subject(SubjectKind.Name, start + core.Length - called, start + core.Length, RoleStart(text, start, start + core.Length - called), start + core.Length - called, WordFlags.None);
        if (NameBehindSuffix(bare) is > 0 and var split)
            return new Subject(SubjectKind.Name, start + split, start + bare.Length, RoleStart(text, start, start + split), start + split, WordFlags.None);
        if (core.LastIndexOf(' ') is > 1 and var blank && NameShape.IsChineseName(core[(blank + 1)..]) && char.IsAsciiLetter(core[blank - 1]))
            return new Subject(SubjectKind.Name, start + blank + 1, start + core.Length, RoleStart(text, start, start + blank), start + blank, WordFlags.None);
        if (NameShape.IsTransliterated(core) && DottedNames.StartOf(core) is > 1 and var foreign)
        {
            var role = IsPersonEnd(core[..foreign]) ? RoleStart(text, start, start + foreign) : start + foreign;
            return new Subject(SubjectKind.Name, start + foreign, start + core.Length, role, start + foreign, WordFlags.None);
        }
        return (NameShape.IsName(core) || NameShape.IsForeignName(core)) && !Words.Titles.Contains(core) ? Subject.Of(SubjectKind.Name, start, start + core.Length) : default;
    }

    // Titles that only one person has, so that what follows is a name whatever its shape.
    private static bool IsOffice(ReadOnlySpan<char> title) =>
        Words.Groups.EndLength(title) == 0 && title[^1] is '裁' or '长' or '官' or '监' or 'O' or 'P' or '事' or '席' or '主' or '家' || title.EndsWith("负责人") || title.EndsWith("创始人") || title.EndsWith("合伙人") || title.EndsWith("董事") || title.EndsWith("总经理");

    // The title's phrase without what only introduces it: 一位, 其, 有.
    private static int RoleStart(ReadOnlySpan<char> text, int start, int end)
    {
        if (!s_startsOfArticles.Contains(text[start])) return start;
        foreach (var word in s_articles)
            if (text[start..end].StartsWith(word) && end - start > word.Length + 1) return start + word.Length;
        return start;
    }

    private static readonly CharacterSet s_startsOfArticles = CharacterSet.Create("一另其有这那来时身作现");
    private static readonly string[] s_articles = ["一位来自", "一位", "一名", "一个", "另一位", "另一名", "其", "有", "这位", "那位", "来自", "时任", "身为", "作为", "身处", "现任"];

    /// <summary>Returns the name without a bracketed gloss behind it.</summary>
    public static ReadOnlySpan<char> StripGloss(ReadOnlySpan<char> phrase)
    {
        if (phrase.IsEmpty || phrase[^1] is not ('）' or ')')) return phrase;
        var open = Clause.Opening(phrase, phrase.Length - 1);
        return open > 0 ? phrase[..open].TrimEnd() : phrase;
    }

    // 创始人之一
    private static ReadOnlySpan<char> WithoutOneOf(ReadOnlySpan<char> title) => title.TrimEnd() is var trimmed && trimmed.EndsWith("之一") ? trimmed[..^2] : trimmed;

    // The end of the last title behind which something stands.
    private static int LastTitle(ReadOnlySpan<char> phrase)
    {
        var last = 0;
        for (var at = 0; at < phrase.Length; at++)
        {
            var length = Words.Titles.StartLength(phrase[at..]);
            if (length == 0 || at > 0 && char.IsAsciiLetter(phrase[at]) && char.IsAsciiLetter(phrase[at - 1])) continue;
            if (at + length < phrase.Length && char.IsAsciiLetter(phrase[at + length - 1]) && char.IsAsciiLetter(phrase[at + length])) continue;
            if (at + length < phrase.Length) last = at + length;
            at += length - 1;
        }
        return last;
    }

    private static int LatinTail(ReadOnlySpan<char> phrase)
    {
        var at = phrase.Length;
        while (at > 0 && (char.IsAsciiLetter(phrase[at - 1]) || phrase[at - 1] is ' ' or '.' or '-')) at--;
        while (at < phrase.Length && phrase[at] is ' ' or '.' or '-') at++;
        while (at < phrase.Length && Words.Titles.StartLength(phrase[at..]) is > 0 and var title && at + title < phrase.Length && phrase[at + title] == ' ') at += title + 1;
        if (at >= phrase.Length - 1) return -1;
        return NameShape.IsLatinName(phrase[at..]) || at > 1 && phrase.Length - at > 2 && !phrase[at..].Contains(' ') && IsPersonEnd(phrase[..at]) ? at : -1;
    }

    /// <summary>Returns where the name starts in 在某地工作的李明, a clause that describes its bearer; 0 if there is none.</summary>
    public static int NameBehindDe(ReadOnlySpan<char> phrase)
    {
        var de = phrase.LastIndexOf('的');
        if (de < 2) return 0;
        var tail = phrase[(de + 1)..];
        return NameShape.IsChineseName(tail) || NameShape.IsTransliterated(tail) || NameShape.IsNickname(tail) || NameShape.IsCasual(tail) || tail.Length > 3 && NameShape.IsLatinName(tail) ? de + 1 : 0;
    }

    // 王先生, 店主王先生: the surname and the form of address are all the name there is.
    private static int SurnameAndHonorific(ReadOnlySpan<char> phrase)
    {
        var honorific = Words.Honorifics.EndLength(phrase);
        if (honorific == 0 || phrase.Length <= honorific || !Words.Surnames.Contains(phrase[^(honorific + 1)..^honorific])) return 0;
        var head = phrase[..^(honorific + 1)];
        return head.IsEmpty || IsPersonEnd(head) ? honorific + 1 : 0;
    }

    // 大学生李明, 邮差李明华: a noun for a person that no list has, then a name with a surname; any noun if the given name is a common one.
    private static int NameBehindSuffix(ReadOnlySpan<char> phrase)
    {
        for (var length = 3; length >= 2; length--)
        {
            if (phrase.Length < length + 2) continue;
            var tail = phrase[^length..];
            if (length == 3 && NameShape.HasGivenName(tail) && NameShape.IsAllHan(phrase) && phrase[..^length].IndexOfAny(CharacterSets.FunctionWords) < 0) return phrase.Length - length;
            if ((NameShape.IsChineseName(tail) || length == 2 && (NameShape.IsNickname(tail) || NameShape.IsCasual(tail))) && IsPersonEnd(phrase[..^length])) return phrase.Length - length;
        }
        return 0;
    }

    /// <summary>Tells whether the phrase ends as nouns for persons do.</summary>
    public static bool IsPersonEnd(ReadOnlySpan<char> phrase)
    {
        phrase = WithoutOneOf(phrase);
        if (phrase.Length < 2) return false;
        return Words.Titles.EndLength(phrase) > 1 || phrase[^1] == '后' && char.IsAsciiDigit(phrase[^2]) || phrase[^1] is '者' or '人' or '员' or '师' or '家' or '商' or '长' or '官' or '生' or '主' or '手' or '友' or '工' or '星' or '导' or '总' or '哥' or '姐' or '迷' or '妈' or '爸' or '户' or '民' or '将' or '士';
    }
}
