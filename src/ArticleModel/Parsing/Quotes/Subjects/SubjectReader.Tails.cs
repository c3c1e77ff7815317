using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>What stands between the subject and the reporting word: adverbs, the listener, the occasion.</summary>
internal static partial class SubjectReader
{
    /// <summary>The listener is named in no more characters.</summary>
    private const int MaxListener = 26;

    private const int MinOccasion = 3;

    private const string BeforeListeners = "对向跟给同和与";

    /// <summary>What a listener stands behind, at the start of a clause or in it.</summary>
    public const string StartsOfListeners = BeforeListeners + "冲朝";

    /// <summary>What an occasion starts with, or brackets that are no part of one.</summary>
    public const string StartsOfOccasions = "接通针面围凭站关借用以结基发出参首曾则也还就便在于0123456789（(《";

    private static readonly CharacterSet s_beforeListeners = CharacterSet.Create(BeforeListeners);

    private static readonly CharacterSet s_startsOfOccasions = CharacterSet.Create(StartsOfOccasions);

    // No word and no name ends in one of these.
    private static readonly CharacterSet s_clearAdverbs = CharacterSet.Create("也还则就都曾又再便却均已并更才只仅竟亦将未不没很要能会想");

    // 面对, 倾向, 相同, 一向: the character before makes another word of it.
    private static readonly CharacterSet s_beforeJoining = CharacterSet.Create("面方倾转偏导志针反绝相应敌一成比配不发分交");

    private static readonly string[] s_citing = ["引用", "援引", "引述", "转述", "借用", "套用"];

    private static readonly string[] s_replies = ["回应", "回复", "答复"];

    // 从中, 从而, 从小, 从业者: from nobody.
    private static readonly CharacterSet s_behindFrom = CharacterSet.Create("中而此事业来没小");

    // Where something is learned.
    private static readonly string[] s_informantPlaces = ["那里", "那儿", "这里", "口中", "处", "中", "里"];

    // What one does to another before saying something.
    private static readonly CharacterSet s_turning = CharacterSet.Create("骂问找劝拉喊叫催逼约怪夸追");

    // 现在, 正在, 内在: words of their own.
    private static readonly CharacterSet s_beforeAt = CharacterSet.Create("现正存内所实潜外自");

    public static int TrimAdverbs(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && TailLength(text[start..end]) is > 0 and var length) end -= length;
        return end;
    }

    private static int TailLength(ReadOnlySpan<char> phrase) => phrase[^1] switch
    {
        '*' or '、' or '\u200B' or '\u200D' => 1,
        '的' when phrase.Length > 2 => 1,
        '地' when phrase.Length > 2 && phrase[^2] is not ('当' or '本') => Manner(phrase),
        '一' or '二' or '三' or '四' or '五' or '六' or '日' when phrase.Length > 3 && phrase[^2] == '周' => phrase[^3] is '上' or '本' or '下' or '每' ? 3 : 2,
        '月' or '日' or '初' or '底' or '末' when Month(phrase) is > 0 and var month => month,
        var last => !NameShape.IsHan(last) && char.IsWhiteSpace(last) ? 1 : Adverb(phrase),
    };

    private static int Adverb(ReadOnlySpan<char> phrase) =>
        Words.Adverbs.EndLength(phrase) is > 0 and var length && !EndsWord(phrase, length) ? length : 0;

    // 今年初, 去年底, 今年3月, 上月, 3月12日: what follows the source and begins with a digit or tells which year or month it was.
    private static int Month(ReadOnlySpan<char> phrase)
    {
        var start = phrase.Length - 1;
        while (start > 0 && CharacterSets.DateParts.Contains(phrase[start - 1])) start--;
        if (start > 0 && phrase[start] is '年' or '月' && phrase[start - 1] is '今' or '去' or '前' or '本' or '上' or '当') start--;
        var length = phrase.Length - start;
        if (start == 0 || phrase[start - 1] is '于' or '在' or '从' or '自' or '到' or '至') return 0;
        return length > 1 && (char.IsAsciiDigit(phrase[start]) || phrase[start] is '今' or '去' or '前' or '本' or '上' or '当') ? length : 0;
    }

    // 无奈地, 毫不客气地: two characters before 地, four where two would leave half an idiom: 开门见山地.
    private static int Manner(ReadOnlySpan<char> phrase)
    {
        var stem = phrase[..^1];
        var length = Words.Adverbs.EndLength(stem);
        if (length >= 2) return length + 1;
        return Math.Min(stem.Length, stem.Length >= 4 && IsIdiom(stem) ? 4 : 2) + 1;
    }

    // 忧心忡忡, 不紧不慢, 开门见山
    private static bool IsIdiom(ReadOnlySpan<char> stem) =>
        stem[^4] is '毫' or '不' or '直' or '一' or '半' || stem[^1] == stem[^2] || IsSubject(WithoutAdverb(stem[..^4])) && !IsSubject(stem[..^2]);

    private static ReadOnlySpan<char> WithoutAdverb(ReadOnlySpan<char> phrase) => phrase.IsEmpty ? phrase : phrase[..^Adverb(phrase)];

    // Nothing at all, where the clause before names the source, or what names one.
    private static bool IsSubject(ReadOnlySpan<char> phrase) =>
        phrase.IsEmpty || SourcePhrase.EndsAsSource(phrase) || NameShape.IsName(phrase) || Words.Pronouns.Contains(phrase);

    // A one-character adverb that is the end of a longer word is none.
    private static bool EndsWord(ReadOnlySpan<char> phrase, int length)
    {
        if (length > 1) return false;
        if (phrase.Length > 1 && phrase[^2..] is "方便" or "顺便" or "智能" or "人才") return true;
        if (Words.Organizations.EndLength(phrase) > 1 || Words.Firms.EndLength(phrase) > 1) return true;
        return !s_clearAdverbs.Contains(phrase[^1]) && (NameShape.IsName(phrase) || IsTitled(phrase, 3) || IsTitled(phrase, 2));
    }

    private static bool IsTitled(ReadOnlySpan<char> phrase, int name) =>
        phrase.Length > name && NameShape.IsChineseName(phrase[^name..]) && Words.Titles.EndLength(phrase[..^name]) > 0;

    // 对某人, 向某报 before the verb; nothing but adverbs before 对, 向 and 给 leaves nobody.
    private static int CutAddressee(ReadOnlySpan<char> text, int start, int end)
    {
        if (StartsWithListener(text, start, end)) return start;
        for (var at = end - 2; at >= Math.Max(start + 1, end - MaxListener); at--)
        {
            if (!s_beforeListeners.Contains(text[at])) continue;
            if (text[at] is '同' or '和' or '与' && !JoinsListener(text, start, at, end)) continue;
            if (IsCompound(text, start, at, end)) continue;
            var head = TrimAdverbs(text, start, at);
            if (head > start || text[at] is '对' or '向' or '给') return head;
        }
        return end;
    }

    /// <summary>Tells whether the clause names nobody but the listener: 又跟老板强调.</summary>
    public static bool NamesListener(ReadOnlySpan<char> text, int start, int end) =>
        StartsWithListener(text, SkipOpeners(text, start, end), TrimAdverbs(text, start, end));

    private static bool StartsWithListener(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start is < 2 or > MaxListener) return false;
        var phrase = text[start..end];
        if (IsTowards(phrase)) return true;
        var isListener = phrase[0] is '跟' or '对' or '向' || phrase[0] is '和' or '与' && end < text.Length && text[end] is '说' or '讲';
        return isListener && Words.NotAddressees.StartLength(phrase) == 0 && !phrase.Contains('的');
    }

    // 对着新来的产品总监, 冲我, 给创业的朋友: no words but those that turn to a listener.
    private static bool IsTowards(ReadOnlySpan<char> phrase) =>
        phrase[0] == '给'
        || phrase[0] is '对' or '冲' or '朝' && phrase[1] == '着'
        || phrase[0] is '冲' or '朝' && phrase[1] is '我' or '你' or '他' or '她';

    // 和他, 我和房东说: 和 joins two subjects elsewhere.
    private static bool JoinsListener(ReadOnlySpan<char> text, int start, int at, int end) =>
        Words.Pronouns.Contains(text[(at + 1)..end]) || IsTold(text, start, at, end);

    // 我和房东说: whoever tells this was there.
    private static bool IsTold(ReadOnlySpan<char> text, int start, int at, int end) =>
        at == start + 1 && text[start] == '我' && end < text.Length && text[end] is '说' or '讲';

    private static bool IsCompound(ReadOnlySpan<char> text, int start, int at, int end)
    {
        var tail = text[at..end];
        if (Words.NotAddressees.StartLength(tail) > 0) return true;
        if (s_beforeJoining.Contains(text[at - 1])) return true;
        return tail.Contains('的') && text[at - 1] != '地' && !ArePeople(text[start..TrimAdverbs(text, start, at)], tail);
    }

    // 店主向在场的读者, 我经常跟来店里的朋友: who speaks and who listens. Nobody stands before 对市场熟悉的投资人.
    private static bool ArePeople(ReadOnlySpan<char> speaker, ReadOnlySpan<char> listener) =>
        (Words.Pronouns.Contains(speaker) || SourcePhrase.EndsAsSource(speaker) || NameShape.IsName(speaker)) && SourcePhrase.EndsAsSource(listener);

    // 双方的回答均认为, 有摊主的说法也证实: the words are no source, whose they are is.
    private static int OwnWords(ReadOnlySpan<char> phrase)
    {
        var noun = phrase.Length > 4 ? phrase.LastIndexOf('的') : -1;
        return noun > 1 && phrase.Length - noun is 2 or 3 && Words.ReportNouns.Contains(phrase[(noun + 1)..]) ? phrase.Length - noun : 0;
    }

    // 店长引用邻居的话说: where the one starts whose words they are.
    private static int Cited(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var verb in s_citing)
            if (text[start..end].LastIndexOf(verb) is >= 0 and var at && start + at + verb.Length < end - 1) return start + at + verb.Length;
        return start;
    }

    /// <summary>Tells of 获悉, 了解到 and 得知 that whoever does it is told something, by the one behind 从.</summary>
    public static bool IsLearned(ReadOnlySpan<char> verb) => verb is ['获', '悉', ..] or ['得', '知', ..] or ['了', '解', '到', ..];

    /// <summary>Tells whether the clause names whom something was learned from.</summary>
    public static bool NamesInformant(ReadOnlySpan<char> clause) =>
        clause.LastIndexOf('从') is >= 0 and var from && clause.Length - from > 2 && !s_behindFrom.Contains(clause[from + 1]);

    // 晨报从知情人士处获悉, 从店员口中我们得知: whom it was learned from.
    private static (int Start, int End) Informant(ReadOnlySpan<char> text, int clause, int end)
    {
        var start = clause + text[clause..end].LastIndexOf('从') + 1;
        var phrase = text[start..end];
        var own = Words.Pronouns.EndLength(phrase, out var flags);
        if (own > 0 && own < phrase.Length && (flags & WordFlags.Author) != 0) phrase = phrase[..^own];
        foreach (var place in s_informantPlaces)
            if (phrase.Length > place.Length + 1 && phrase.EndsWith(place)) return (start, start + phrase.Length - place.Length);
        return (start, start + phrase.Length);
    }

    // 店方曾答复记者称: to whom.
    private static int CutReply(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var verb in s_replies)
        {
            var at = text[start..end].LastIndexOf(verb);
            if (at < 2 || !SourcePhrase.EndsAsSource(text[(start + at + verb.Length)..end])) continue;
            var head = TrimAdverbs(text, start, start + at);
            if (head > start) return head;
        }
        return end;
    }

    // 朋友骂我, 经理找我们, 房东拉着他: the subject turns to someone, and says it.
    private static int CutObject(ReadOnlySpan<char> text, int start, int end)
    {
        var length = Words.Pronouns.EndLength(text[start..end], out var flags);
        if (length == 0 || (flags & (WordFlags.Person | WordFlags.Author | WordFlags.Plural)) == 0) return end;
        var verb = end - length - 1;
        if (verb > start && text[verb] == '着') verb--;
        else if (verb <= start || !s_turning.Contains(text[verb])) return end;
        var head = TrimAdverbs(text, start, verb);
        return head > start ? head : end;
    }

    // "在…时", "接受…采访时": the occasion stands between subject and verb.
    private static int CutOccasion(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start < end && text[start] == '《' ? start : start + 1; at <= end - MinOccasion; at++)
        {
            var next = text[at..(end - MinOccasion + 1)].IndexOfAny(s_startsOfOccasions);
            if (next < 0) break;
            at += next;
            if (text[at] is '《' or '（' or '(' && text[at..end].IndexOfAny('》', '）', ')') is > 0 and var skip)
            {
                at += skip;
                continue;
            }
            if (!IsOccasion(text, at, end)) continue;
            var tail = text[at..end];
            if ((tail.Contains('的') && !tail.EndsWith('时') && DescribesSource(tail)) || SourcePhrase.IntroducedAt(tail) > 0) continue;
            var head = TrimAdverbs(text, start, at);
            if (head > start && !IsOnlyCount(text, start, head)) return head;
        }
        return end;
    }

    // 一位目前在镇上做罐头的师傅: the noun that is counted stands behind the occasion.
    private static bool IsOnlyCount(ReadOnlySpan<char> text, int start, int end) =>
        Words.Counts.StartLength(text[start..end]) is > 0 and var count && text[start] != '有' && SkipOpeners(text, start + count, end) == end;

    private static bool IsOccasion(ReadOnlySpan<char> text, int at, int end)
    {
        var tail = text[at..end];
        // 引用一位前辈的话
        if (text[at] == '用' && text[at - 1] is '引' or '借' or '套' or '使' or '采') return false;
        if (text[at] == '在') return !s_beforeAt.Contains(text[at - 1]) && tail[..2] is not ("在线" or "在读" or "在职");
        if (text[at] is '于' or '就' && tail.Length > 4 && (char.IsAsciiDigit(tail[1]) || tail[1] is '此' or '这' or '该')) return true;
        if (StartsDate(text, at) && Date(tail) > 0) return at > 1 && NameReader.NameBehindTitle(text, at, end).Kind != SubjectKind.Name;
        return Words.Occasions.StartLength(tail) > 0;
    }

    private static bool StartsDate(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at]) && !char.IsAsciiLetterOrDigit(text[at - 1]);

    // 对市场熟悉的投资人: the words belong to the source at their end.
    private static bool DescribesSource(ReadOnlySpan<char> tail) => SourcePhrase.EndsAsSource(tail) || NameReader.NameBehindDe(tail) > 0;
}
