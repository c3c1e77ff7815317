using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>
/// Splits a noun phrase into title and name. Settles where the name starts by titles, by the shape of names and by what
/// joins them; leaves to the cast whose name it is.
/// </summary>
internal static class NameReader
{
    private static readonly CharacterSet s_offices = CharacterSet.Create("裁长官监OP事席主家");

    /// <summary>No name that is nothing but Chinese characters is longer.</summary>
    private const int MaxChinese = 6;

    /// <summary>What stands in a name, or before one that no title leads to: most phrases have none of it.</summary>
    public const string Joints = "@的 " + NameShape.Dots;

    private static readonly CharacterSet s_joints = CharacterSet.Create(Joints);

    private static readonly CharacterSet s_personEnds = CharacterSet.Create("者人员师家商长官生主手友工星导总哥姐迷妈爸户民士");

    /// <summary>Reads "title name" or a bare name that fills the range.</summary>
    public static Subject NameBehindTitle(ReadOnlySpan<char> text, int start, int end) =>
        NameBehindTitle(text, start, end, text[start..end].ContainsAny(s_joints), mayHaveTitle: true);

    /// <inheritdoc cref="NameBehindTitle(ReadOnlySpan{char}, int, int)"/>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the range starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isJoined">False if it is known to hold none of <see cref="Joints"/>.</param>
    /// <param name="mayHaveTitle">False if it is known to hold no title.</param>
    public static Subject NameBehindTitle(ReadOnlySpan<char> text, int start, int end, bool isJoined, bool mayHaveTitle)
    {
        var phrase = text[start..end];
        if (phrase.EndsWith("研究") && phrase.Length > 4 && Researcher(text, start, phrase) is { Kind: SubjectKind.Name } researcher) return researcher;
        var honorific = Words.Honorifics.EndLength(phrase);
        var bare = honorific > 0 && phrase.Length - honorific >= 2 ? phrase[..^honorific] : phrase;
        if (mayHaveTitle && LastTitle(bare) is > 0 and var title && BehindTitle(text, start, bare, title) is { IsEmpty: false } titled) return titled;
        if (isJoined && bare.LastIndexOf('@') is > 1 and var at && IsAccount(bare, at)) return Named(text, start, at, at + 1, bare.Length);
        if (LatinTail(bare) is > 0 and var latin && BehindLatin(text, start, bare, latin) is { IsEmpty: false } foreigner) return foreigner;
        if (isJoined && NameBehindDe(bare) is > 0 and var de) return Subject.Of(SubjectKind.Name, start + de, start + bare.Length);
        if (honorific > 0 && NameShape.IsName(bare)) return Subject.Of(SubjectKind.Name, start, start + bare.Length);
        if (NameBehindSuffix(bare) is > 0 and var split) return Named(text, start, split, bare.Length);
        if (isJoined && NameShape.IsTransliterated(phrase) && DottedNames.StartOf(phrase) is > 0 and var dotted && (dotted > 1 || IsLead(phrase[0])))
            return DottedName(text, start, phrase, dotted);
        if (isJoined && IsClause(phrase)) return default;
        var mayBeName = isJoined || phrase.Length <= MaxChinese || !NameShape.IsHan(phrase[0]);
        var isName = mayBeName && (NameShape.IsName(phrase) || NameShape.IsForeignName(phrase));
        return isName ? Subject.Of(SubjectKind.Name, start, end) : default;
    }

    // 我们认同汤姆·维尔森提出: no name, though it has the dot of one.
    private static bool IsClause(ReadOnlySpan<char> phrase) => Words.Pronouns.StartLength(phrase) > 0 || Words.Verbs.EndLength(phrase) > 1;

    // The name in text, with what stands before it as its title; places count from start.
    private static Subject Named(ReadOnlySpan<char> text, int start, int name, int end) => Named(text, start, name, name, end);

    private static Subject Named(ReadOnlySpan<char> text, int start, int titleEnd, int name, int end)
    {
        var role = RoleStart(text, start, start + titleEnd);
        return new Subject(SubjectKind.Name, start + name, start + end, role, start + titleEnd, WordFlags.None);
    }

    // 某教授李明的研究: whose research it is.
    private static Subject Researcher(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> phrase)
    {
        var tail = phrase[^3] == '的' ? 3 : 2;
        return NameBehindTitle(text, start, start + phrase.Length - tail);
    }

    // 某公司创始人之一、李明
    private static Subject BehindTitle(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> phrase, int titleEnd)
    {
        var at = titleEnd;
        if (phrase[at..].StartsWith("之一")) at += 2;
        while (at < phrase.Length && MayStandBehindTitle(phrase[at])) at++;
        if (at == phrase.Length) return default;
        // 创始人兼技术官汤姆·维尔森: a second title that no list has.
        if (phrase[at] is '兼' or '及' && DottedNames.StartOf(phrase[at..]) is > 1 and var second) (at, titleEnd) = (at + second, at + second);
        var name = phrase[at..];
        var isName = NameShape.IsNameBehindTitle(name) || IsOffice(phrase[..titleEnd]) && (NameShape.IsRareName(name) || NameShape.IsUnusualName(name));
        return isName ? Named(text, start, titleEnd, at, phrase.Length) : default;
    }

    private static bool MayStandBehindTitle(char c) => c is '、' or '—' or '–' or '-' or '|' or '：' or '@' or '*' || char.IsWhiteSpace(c);

    // 知名博主@某某
    private static bool IsAccount(ReadOnlySpan<char> phrase, int at) =>
        phrase.Length - at > 2 && IsPersonEnd(phrase[..at]) && !phrase[at..].Contains('的');

    // 分析师Mary Jones; in 某公司Mary Jones the firm is no title.
    private static Subject BehindLatin(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> phrase, int name)
    {
        var head = phrase[..name];
        if (IsPersonEnd(head))
        {
            var role = RoleStart(text, start, start + name);
            return new Subject(SubjectKind.Name, start + name, start + phrase.Length, role, start + head.TrimEnd().Length, WordFlags.None);
        }
        var isFirm = Words.Organizations.EndLength(head.TrimEnd()) > 1;
        return isFirm ? Subject.Of(SubjectKind.Phrase, start + name, start + phrase.Length) : default;
    }

    // 由汤姆·维尔森提出
    private static bool IsLead(char c) => c is '由' or '据' or '像' or '与' or '和' or '跟' or '向';

    // 教授汤姆·某某; what stands before such a name without being a title is left out.
    private static Subject DottedName(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> phrase, int name)
    {
        if (IsPersonEnd(phrase[..name])) return Named(text, start, name, phrase.Length);
        return Subject.Of(SubjectKind.Name, start + name, start + phrase.Length);
    }

    // Titles that only one person has, so that what follows is a name whatever its shape.
    private static bool IsOffice(ReadOnlySpan<char> title) =>
        s_offices.Contains(title[^1]) && Words.Groups.EndLength(title) == 0
        || title.EndsWith("负责人") || title.EndsWith("创始人") || title.EndsWith("合伙人")
        || title.EndsWith("董事") || title.EndsWith("总经理");

    // The title's phrase without what only introduces it: 一位, 其, 有.
    private static int RoleStart(ReadOnlySpan<char> text, int start, int end)
    {
        var length = Words.Articles.StartLength(text[start..end]);
        return end - start > length + 1 ? start + length : start;
    }

    /// <summary>Returns the name without a bracketed gloss behind it.</summary>
    public static ReadOnlySpan<char> StripGloss(ReadOnlySpan<char> phrase)
    {
        if (phrase.IsEmpty || phrase[^1] is not ('）' or ')')) return phrase;
        var open = Clause.Opening(phrase, phrase.Length - 1);
        return open > 0 ? phrase[..open].TrimEnd() : phrase;
    }

    // 创始人之一
    private static ReadOnlySpan<char> WithoutOneOf(ReadOnlySpan<char> title)
    {
        title = title.TrimEnd();
        return title.EndsWith("之一") ? title[..^2] : title;
    }

    // The end of the last title behind which something stands.
    private static int LastTitle(ReadOnlySpan<char> phrase)
    {
        var last = 0;
        for (var at = Words.Titles.NextStart(phrase, 0); at < phrase.Length; at = Words.Titles.NextStart(phrase, at + 1))
        {
            var length = Words.Titles.StartLength(phrase[at..]);
            if (length == 0 || NameShape.IsInsideLatin(phrase, at) || NameShape.IsInsideLatin(phrase, at + length)) continue;
            if (at + length < phrase.Length) last = at + length;
            at += length - 1;
        }
        return last;
    }

    // Where the Latin letters at the end start that are no title; -1 if none are there.
    private static int LatinTail(ReadOnlySpan<char> phrase)
    {
        var at = phrase.Length;
        while (at > 0 && (char.IsAsciiLetter(phrase[at - 1]) || phrase[at - 1] is ' ' or '.' or '-')) at--;
        if (at == phrase.Length) return -1;
        while (at < phrase.Length && phrase[at] is ' ' or '.' or '-') at++;
        return at < phrase.Length - 1 && NameShape.IsLatinName(phrase[at..]) ? at : -1;
    }

    /// <summary>Returns where the name starts in 在某地工作的李明, a clause that describes its bearer; 0 if there is none.</summary>
    public static int NameBehindDe(ReadOnlySpan<char> phrase)
    {
        var de = phrase.LastIndexOf('的');
        if (de < 2) return 0;
        var tail = phrase[(de + 1)..];
        var isName = NameShape.IsChineseNameOrNickname(tail) || NameShape.IsCasual(tail) || tail.Length > 3 && NameShape.IsLatinName(tail);
        return isName ? de + 1 : 0;
    }

    // 大学生李明: a noun for a person that no list has, then a name with a surname.
    private static int NameBehindSuffix(ReadOnlySpan<char> phrase)
    {
        for (var length = 3; length >= 2; length--)
        {
            var head = phrase.Length - length;
            if (head < 2) continue;
            var tail = phrase[head..];
            var isChinese = NameShape.IsChineseName(tail);
            var isName = isChinese || length == 2 && (NameShape.IsNickname(tail) || NameShape.IsCasual(tail));
            if (!isName || NameShape.IsInsideWord(phrase, head)) continue;
            if (IsPersonEnd(phrase[..head]) || Words.People.EndLength(phrase[..head]) > 1) return head;
        }
        return 0;
    }

    /// <summary>Tells whether the phrase ends as nouns for persons do.</summary>
    public static bool IsPersonEnd(ReadOnlySpan<char> phrase)
    {
        phrase = WithoutOneOf(phrase);
        if (phrase.Length < 2) return false;
        return s_personEnds.Contains(phrase[^1]) || Words.Titles.EndLength(phrase) > 1;
    }

    /// <summary>Tells whether a phrase may end as titles do that ends in <paramref name="last"/>: no settles most questions.</summary>
    public static bool MayEndPerson(char last) => s_personEnds.Contains(last) || last is '一' || Words.Titles.MayEnd(last);

    /// <summary>Tells whether the phrase ends as those born in some years are called: 90后.</summary>
    public static bool IsGeneration(ReadOnlySpan<char> phrase) => phrase.Length > 2 && phrase[^1] == '后' && char.IsAsciiDigit(phrase[^2]);
}
