using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>Judges the noun phrases that name a source without a person's name.</summary>
internal static class SourcePhrase
{
    private const int MaxDescribed = 20;

    private static readonly CharacterSet s_noDescription = CharacterSet.Create("是我你他她这那什");
    private static readonly CharacterSet s_behindSubjects = CharacterSet.Create("也都还就则会却在");

    private static readonly CharacterSet s_behindActors = CharacterSet.Create("也都还则会却再又曾把被已将去");

    /// <summary>Whoever does something to another takes more characters.</summary>
    private const int MinAction = 5;

    private static readonly CharacterSet s_beforeHas = CharacterSet.Create("拥具所持没国私含占享共富现原独稀少只仅自固保设带");

    // One of these stands in whatever only introduces a source or was typed around it.
    private static readonly CharacterSet s_introductions = CharacterSet.Create("正了有听看想响遇碰援最常被时联拜请找引借套记见认注刷采“「");

    private static readonly CharacterSet s_ends = CharacterSet.Create("们》者员师友官方人家商户众");
    private static readonly CharacterSet s_firms = CharacterSet.Create("司构业体牌场台队方内界");
    private static readonly CharacterSet s_edges = CharacterSet.Create(" *、的“”「」\u00A0");
    private static readonly CharacterSet s_behindHeads = CharacterSet.Create(QuotationMarks.ClauseEnds + CharacterSets.PredicateCharacters);

    /// <summary>Returns the phrase without what only introduces it; empty if it can be no source.</summary>
    public static ReadOnlySpan<char> Clean(ReadOnlySpan<char> phrase)
    {
        phrase = phrase.Trim(s_edges);
        if (Words.Pronouns.Contains(phrase)) return default;
        if (phrase.Length > 2 && (phrase[^1] is '中' or '里' || phrase[^1] == '上' && IsPublished(phrase[..^1]))) phrase = phrase[..^1];
        if (phrase is not ['《', .., '》'] && phrase.ContainsAny(s_introductions)) phrase = SkipInner(phrase);
        else if (IsOne(phrase)) phrase = phrase[1..];
        phrase = SkipLeads(phrase);
        return IsNoSource(phrase) ? default : phrase;
    }

    // 官网上, 报告上
    private static bool IsPublished(ReadOnlySpan<char> phrase) => Words.Documents.EndLength(phrase) > 0 || Words.Organizations.EndLength(phrase) > 0;

    private static ReadOnlySpan<char> SkipInner(ReadOnlySpan<char> phrase)
    {
        // 运营一家公司的“蔡某人”: the name in marks.
        if (phrase.LastIndexOfAny('“', '「') is > 1 and var open && phrase[open - 1] == '的' && open < phrase.Length - 2)
            phrase = phrase[(open + 1)..];
        // 来了一位师傅: what happened before. 一位做了三十年面的师傅: which one.
        if (phrase.LastIndexOf('了') is > 0 and var done && done < phrase.Length - 2 && phrase[done + 1] != '解'
            && !(IsCounted(phrase) && phrase[done..].Contains('的')))
            phrase = phrase[SubjectReader.SkipOpeners(phrase, done + 1, phrase.Length)..];
        // 这项福利被网友: who did it.
        if (phrase.LastIndexOf('被') is > 0 and var by && EndsAsSource(phrase[(by + 1)..]) && !phrase[by..].ContainsAny('的', '》'))
            phrase = phrase[(by + 1)..];
        phrase = SkipIntroduction(phrase);
        return IsOne(phrase) ? phrase[1..] : phrase;
    }

    // 位投资人: what is left of 一位, 这位, 几位, 有个.
    private static bool IsOne(ReadOnlySpan<char> phrase) =>
        phrase.Length > 2 && (phrase[0] is '位' or '名' || phrase[0] == '个' && phrase[1] is not ('别' or '人' or '体')) && EndsAsSource(phrase);

    /// <summary>
    /// Returns the person of 房东凑近炉子, 店员直接贴照片, 罗启文指着招牌, where what follows is no part of the noun. What follows a noun for firms
    /// is a name.
    /// </summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="endsAsSource">Whether what is returned ends as persons, firms and documents do.</param>
    public static ReadOnlySpan<char> Head(ReadOnlySpan<char> phrase, out bool endsAsSource)
    {
        endsAsSource = EndsAsSource(phrase);
        if (endsAsSource && ActorLength(phrase) is > 0 and var actor) return SkipIntroduction(phrase[..actor]);
        if (endsAsSource || phrase.Length <= 3) return phrase;
        var name = Math.Max(LatinLength(phrase), NameShape.FullNameLength(phrase));
        if (name > 0 && phrase[name..] is not ['的', ..])
        {
            endsAsSource = true;
            return phrase[..name];
        }
        if (!NameShape.IsAllHan(phrase) || HeadLength(phrase) is not (> 0 and var length) || s_firms.Contains(phrase[length - 1])) return phrase;
        endsAsSource = true;
        return SkipIntroduction(phrase[..length]);
    }

    // Amy 皱着眉头: how someone spoke whose name is in Latin letters.
    private static int LatinLength(ReadOnlySpan<char> phrase)
    {
        var blank = phrase.IndexOf(' ');
        var manner = phrase[(blank + 1)..];
        var isManner = blank > 0 && manner.Length is > 2 and <= SubjectReader.MaxManner && manner[1] is '着' or '了' && NameShape.IsAllHan(manner);
        return isManner && NameShape.IsLatinName(phrase[..blank]) ? blank : 0;
    }

    /// <summary>
    /// Returns the length of the noun phrase at the start of <paramref name="text"/> up to the first noun for a source that owns
    /// nothing, 0 if there is none in its clause or the clause has a predicate before it.
    /// </summary>
    public static int HeadLength(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (s_behindHeads.Contains(text[at])) return 0;
            var length = Words.People.StartLength(text[at..]);
            if (length < 2 || Words.NotPeople.StartLength(text[at..]) > 0) continue;
            var end = at + length;
            if (end == text.Length || text[end] is not ('的' or '们')) return end;
        }
        return 0;
    }

    /// <summary>Returns the length of 那位同事 in 那位同事则直接去找主管, who does something to another; 0 if the whole phrase is one noun.</summary>
    public static int ActorLength(ReadOnlySpan<char> phrase) =>
        phrase.Length > MinAction && phrase[0] != '《' && HeadLength(phrase) is > 1 and var length && length < phrase.Length - 2
        && s_behindActors.Contains(phrase[length]) ? length : 0;

    // 曾经有开发, 每个月都会听到豆腐店的老板: what introduces the source inside of the phrase. 拥有 and 所有 are words of their own.
    private static ReadOnlySpan<char> SkipIntroduction(ReadOnlySpan<char> phrase)
    {
        if (phrase.LastIndexOf('有') is > 0 and var has && Introduces(phrase, has))
            return phrase[(phrase[has + 1] is '人' or '的' or '些' ? has : has + 1)..];
        for (var at = phrase.Length - 4; at >= 0; at--)
        {
            var source = phrase[(at + Words.Introducers.StartLength(phrase[at..]))..];
            if (source.Length > 1 && source.Length < phrase.Length - at && EndsAsSource(source)) return source;
        }
        return phrase;
    }

    /// <summary>
    /// Returns where in 某某在巷口看到不少食客发声, 某平台有用户 the source starts that is only introduced by what stands before it; 0 if none is.
    /// </summary>
    public static int IntroducedAt(ReadOnlySpan<char> phrase)
    {
        if (!phrase.ContainsAny(s_introductions)) return 0;
        var source = SkipIntroduction(phrase);
        return source.Length < phrase.Length && !source.Contains('的') ? phrase.Length - source.Length : 0;
    }

    private static bool Introduces(ReadOnlySpan<char> phrase, int has) =>
        has < phrase.Length - 1 && !s_beforeHas.Contains(phrase[has - 1]) && phrase[has + 1] is not ('限' or '关') && EndsAsSource(phrase[(has + 1)..]);

    private static ReadOnlySpan<char> SkipLeads(ReadOnlySpan<char> phrase)
    {
        var lead = Words.SourceLeads.StartLength(phrase);
        return lead > 0 && phrase.Length > lead + 1 && !StartsAsSource(phrase) ? phrase[lead..].TrimStart() : phrase;
    }

    // 有人, 与会者, 用户: the character of a lead belongs to the source; 对于 is one word.
    private static bool StartsAsSource(ReadOnlySpan<char> phrase) =>
        phrase[0] == '与' || phrase[..2] is "有人" or "有的" or "有些" or "用户" or "对手" or "对于" or "被告";

    private static bool IsNoSource(ReadOnlySpan<char> phrase)
    {
        if (phrase.IsEmpty || phrase is ['至' or '对' or '关', '于', ..] or ['回', '到', ..] or ['希', '望', ..] or ['一', '边' or '面', ..]) return true;
        if (phrase is ['一', '句' or '番', _, ..]) return !EndsAsSource(phrase);
        // 墙上写着: where, not who. What is said 网上 is said by people.
        if (phrase is [_, .., '上']) return phrase is not ("网上" or "网络上" or "互联网上");
        return phrase is [.., '有' or '以' or '用'] || phrase.IndexOfAnyExcept(CharacterSets.DateParts) < 0 || Words.NotSources.Contains(phrase);
    }

    /// <summary>Returns the length of 常来喝茶的人 at the start of the text, who is spoken of as the subject; 0 if nobody is.</summary>
    public static int DescribedLength(ReadOnlySpan<char> text)
    {
        var clause = text[..Math.Min(MaxDescribed, text.Length)];
        if (clause.IndexOf("的人") < 0) return 0;
        clause = clause[..Math.Min(clause.Length, Clause.End(text))];
        var end = clause.LastIndexOf("的人") + 2;
        if (end < 5 || clause[..end].ContainsAny(s_noDescription)) return 0;
        return end == clause.Length || s_behindSubjects.Contains(clause[end]) ? end : 0;
    }

    /// <summary>Tells whether the phrase ends as persons, firms and documents do.</summary>
    public static bool EndsAsSource(ReadOnlySpan<char> phrase)
    {
        if (!phrase.IsEmpty && !NameShape.IsHan(phrase[^1])) phrase = WithoutLetter(NameReader.StripGloss(phrase));
        if (phrase.IsEmpty) return false;
        if (NameReader.IsGeneration(phrase)) return true;
        return s_ends.Contains(phrase[^1]) || Words.Sources.EndLength(phrase) > 0;
    }

    /// <summary>Returns 店长 of 店长A, one of several who are not named.</summary>
    public static ReadOnlySpan<char> WithoutLetter(ReadOnlySpan<char> phrase) =>
        phrase.Length > 2 && char.IsAsciiLetterUpper(phrase[^1]) && NameShape.IsHan(phrase[^2]) && phrase[^2] is not ('大' or '小') ? phrase[..^1] : phrase;

    /// <summary>Returns the length of 我爸, 我老婆 at the start of the text, 0 if it starts with nobody of the author's.</summary>
    public static int KinLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '我') return 0;
        var noun = Words.People.StartLength(text[1..]);
        return Math.Max(Words.People.StartLength(text), noun > 1 ? noun + 1 : 0);
    }

    /// <summary>Tells whether the phrase points to the author or another place of the article itself.</summary>
    public static bool IsSelf(ReadOnlySpan<char> phrase) =>
        phrase is "前文" or "上文" or "前面" or "上面" or "文章" or "开头" or "文章开头" or "本文" or "文中" or "上一篇文章" or "刚才" or "个人"
            or "我个人" or "我自己" or "我们自己" or "笔者个人";

    /// <summary>Tells whether the phrase says how many or which one: 一位, 多位, 某.</summary>
    public static bool IsCounted(ReadOnlySpan<char> phrase) => Words.Indefinites.StartLength(phrase) > 0;

    /// <summary>Tells whether the phrase speaks of someone who was not named before: 一位, 某, 有的.</summary>
    public static bool IsIndefinite(ReadOnlySpan<char> phrase) => phrase[0] is '一' or '某' or '多' or '几' or '另' or '有' && IsCounted(phrase);

    /// <summary>这位投资人 points back to an investor.</summary>
    public static bool IsPointer(ReadOnlySpan<char> phrase, out ReadOnlySpan<char> head)
    {
        var length = Words.Pointers.StartLength(phrase);
        var isPointer = length > 0 && phrase.Length >= length + 2;
        head = isPointer ? phrase[length..] : default;
        return isPointer;
    }
}
