using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>
/// Reads who stands before a reporting word: drops what opens the clause, adverbs, the listener and the occasion, then
/// tells title and name apart. Settles one clause; leaves to the cast who a pronoun or a short form is.
/// </summary>
internal static class SubjectReader
{
    private const int MaxPhrase = 40;

    /// <summary>Reads what the clause before the word at <paramref name="end"/> says.</summary>
    public static SubjectClause Read(ReadOnlySpan<char> text, int end)
    {
        var start = Clause.Start(text, end);
        if (end <= start + 1 || text[end - 1] != '的') return ReadPhrase(text, start, end) with { ClauseStart = start };
        if (text[start] is '对' or '给') return new SubjectClause { ClauseStart = start };
        var clause = ReadPhrase(text, start, end);
        return clause with { Subject = clause.Subject with { Owns = true }, ClauseStart = start };
    }

    /// <summary>Returns the subject of a clause of <paramref name="text"/> now that <paramref name="cast"/> is known.</summary>
    public static Subject Settle(ReadOnlySpan<char> text, in SubjectClause clause, Cast cast)
    {
        if (clause.End <= clause.Start) return clause.Subject;
        var known = clause.IsTime ? NameAtStart(text, clause, cast) : cast.KnownIn(text, clause.Start, clause.End);
        if (known.IsEmpty && clause.Subject.Kind == SubjectKind.Phrase) known = NameBeforeTitle(text, clause, cast);
        // 某报主编李明: of two names, the one at the end.
        if (known.IsEmpty || clause.Subject.Kind == SubjectKind.Name && clause.Subject.Start >= known.End) return clause.Subject;
        return known with { Owns = clause.Subject.Owns };
    }

    private static SubjectClause ReadPhrase(ReadOnlySpan<char> text, int start, int end)
    {
        start = SkipOpeners(text, start, end);
        end = TrimAdverbs(text, start, end);
        end = CutAddressee(text, start, end);
        end = CutOccasion(text, start, end);
        end = CutGloss(text, start, TrimAdverbs(text, start, end));
        if (end <= start) return default;
        if (IsTime(text[start..end])) return new SubjectClause(PronounAtStart(text, start, end), start, end, true);
        if (Pronoun(text, start, end) is { IsEmpty: false } pronoun) return new SubjectClause(pronoun, start, start, false);
        if (Work(text, start, end) is { IsEmpty: false } work) return new SubjectClause(work, start, start, false);
        var isLong = end - start > MaxPhrase;
        var subject = isLong ? default : NameReader.NameBehindTitle(text, start, end) is { IsEmpty: false } named ? named : Phrase(text, start, end);
        return new SubjectClause(subject, start, end, false);
    }

    // 某人（某公司创始人）: the bracket describes the source, it is not the source.
    private static int CutGloss(ReadOnlySpan<char> text, int start, int end) =>
        end > start && text[end - 1] is '）' or ')' && Clause.Opening(text, end - 1) is var open && open > start ? open : end;

    // 李明，某公司创始人，表示: the name that fills the clause before the title.
    private static Subject NameBeforeTitle(ReadOnlySpan<char> text, in SubjectClause clause, Cast cast)
    {
        var title = clause.Subject.In(text);
        var end = clause.Subject.Start - 1;
        if (end < 2 || text[end] != '，' || Words.Titles.EndLength(title) < 2) return default;
        var start = Clause.Start(text, end);
        return end > start && cast.Find(text[start..end]) is { IsNamed: true } ? Subject.Of(SubjectKind.Name, start, end) : default;
    }

    // 李明被某报采访时: the name before the occasion.
    private static Subject NameAtStart(ReadOnlySpan<char> text, in SubjectClause clause, Cast cast)
    {
        var name = cast.NameLength(text[clause.Start..clause.End]);
        return name > 0 ? Subject.Of(SubjectKind.Name, clause.Start, clause.Start + name) : default;
    }

    private static Subject PronounAtStart(ReadOnlySpan<char> text, int start, int end)
    {
        if (Passive(text, start, end) is > 0 and var passive) return Subject.Of(SubjectKind.Name, start, start + passive);
        var pronoun = Words.Pronouns.StartLength(text[start..end], out var flags);
        return pronoun > 0 && (flags & (WordFlags.Man | WordFlags.Woman)) != 0 ? Subject.Of(SubjectKind.Pronoun, start, start + pronoun, flags) : default;
    }

    // 李明被某报问及时: a name that nothing else marks.
    private static int Passive(ReadOnlySpan<char> text, int start, int end)
    {
        for (var length = 2; length <= 3 && start + length < end; length++)
            if (text[start + length] is '被' or '在' or '于' or '接' or '谈' && NameShape.IsChineseName(text.Slice(start, length))) return length;
        return 0;
    }

    // 谈起往事时, 采访中: when, not who.
    private static bool IsTime(ReadOnlySpan<char> phrase) =>
        phrase.Length > 2 && (phrase[^1] is '时' or '后' or '前' or '际' || phrase.EndsWith("之中") || phrase.EndsWith("期间"));

    // 某机构发布的《某报告》: the title is the source.
    private static Subject Work(ReadOnlySpan<char> text, int start, int end)
    {
        var phrase = text[start..end];
        var close = phrase.LastIndexOf('》');
        if (close < 0 || phrase.Length - close > 6) return default;
        var tail = phrase[(close + 1)..];
        if (tail.Length > 0 && Words.Documents.EndLength(tail) == 0 && tail is not "中" and not "里" and not "一文中" and not "书中" and not "上") return default;
        var open = Clause.Opening(phrase, close);
        return open < 0 ? default : Subject.Of(SubjectKind.Phrase, start + open, start + close + 1);
    }

    /// <summary>Moves past words and dates that open a clause.</summary>
    public static int SkipOpeners(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end)
        {
            if (IsBlank(text[start]) || text[start] is '*' or '、' or '•' or '\u200B' or '\u200D' or '（' or '(' or '-' or '·' or '.')
            {
                start++;
                continue;
            }
            var rest = text[start..end];
            var length = start == 0 ? Number(rest) : 0;
            if (length == 0) length = Date(rest);
            if (length == 0) length = Opener(rest);
            if (length == 0) break;
            start += length;
        }
        return start;
    }

    // Most characters are Chinese: they need no table of all that Unicode has.
    private static bool IsBlank(char c) => !NameShape.IsHan(c) && char.IsWhiteSpace(c);

    private static int Opener(ReadOnlySpan<char> text)
    {
        var length = Words.Openers.StartLength(text);
        if (length == 0 || Words.Pronouns.StartLength(text) >= length) return 0;
        if (text[length - 1] == '有' && length < text.Length && text[length] is '人' or '的' or '些' or '关') length--;
        if (length == 0) return 0;
        if (length == 1 && (Words.Titles.StartLength(text) > 1 || Words.Groups.StartLength(text) > 1 || Words.NotNames.StartLength(text) > 1 || text.StartsWith("从业") || text.StartsWith("在线") || text.StartsWith("连续") || text.StartsWith("当地"))) return 0;
        return length == 1 && text.Length is 2 or 3 && text[0] is '于' or '连' or '从' or '有' or '当' or '后' && NameShape.IsChineseName(text) ? 0 : length;
    }

    // 3. and 3、, the number of an item that stands in its text.
    private static int Number(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length is 1 or 2 && length + 1 < text.Length && text[length] is '.' or '、' or '）' && !char.IsAsciiDigit(text[length + 1]) ? length + 1 : 0;
    }

    // 2021年3月，7月12日, 9月24日凌晨
    private static int Date(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiDigit(text[0])) return 0;
        var length = text.IndexOfAnyExcept(CharacterSets.DateParts);
        if (length < 0) length = text.Length;
        if (text[..length].IndexOfAny('年', '月', '日') < 0 || length == text.Length) return 0;
        while (length < text.Length && text[length] is '底' or '初' or '末' or '前' or '后' or '左' or '右' or '起' or '晚' or '早' or '间' or '凌' or '晨' or '上' or '中' or '下' or '旬' or '午') length++;
        return length;
    }

    public static int TrimAdverbs(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start)
        {
            var phrase = text[start..end];
            if (IsBlank(phrase[^1]) || phrase[^1] is '*' or '、' or '\u200B' or '\u200D') end--;
            else if (phrase[^1] == '的' && phrase.Length > 2) end--;
            else if (phrase[^1] == '地' && phrase.Length > 2 && !phrase.EndsWith("当地") && !phrase.EndsWith("本地")) end -= Manner(phrase);
            else if (Words.Adverbs.EndLength(phrase) is > 0 and var length && !EndsWord(phrase, length)) end -= length;
            else break;
        }
        return end;
    }

    // 无奈地, 毫不客气地: two characters before 地, four where three would leave half an idiom.
    private static int Manner(ReadOnlySpan<char> phrase)
    {
        var stem = phrase[..^1];
        var length = Words.Adverbs.EndLength(stem);
        if (length >= 2) return length + 1;
        return Math.Min(stem.Length, stem.Length >= 4 && stem[^4] is '毫' or '不' or '直' or '一' or '半' ? 4 : 2) + 1;
    }

    // A one-character adverb that is the end of a longer word is none.
    private static bool EndsWord(ReadOnlySpan<char> phrase, int length)
    {
        if (length > 1) return false;
        if (Words.Groups.EndLength(phrase) > 1 || Words.Titles.EndLength(phrase) > 1 || Words.Organizations.EndLength(phrase) > 1) return true;
        return !"也还则就都曾又再便却均已并更才只仅竟亦将未不没很要能会想".Contains(phrase[^1]) && (NameShape.IsName(phrase) || phrase.Length > 3 && NameShape.IsChineseName(phrase[^3..]) && Words.Titles.EndLength(phrase[..^3]) > 0 || phrase.Length > 2 && NameShape.IsChineseName(phrase[^2..]) && Words.Titles.EndLength(phrase[..^2]) > 0);
    }

    // 对某人, 向某报 before the verb.
    private static int CutAddressee(ReadOnlySpan<char> text, int start, int end)
    {
        if (StartsWithListener(text, start, end)) return start;
        for (var at = end - 1; at > start; at--)
        {
            if (text[at] is not ('对' or '向' or '跟' or '给' or '同' or '和' or '与')) continue;
            if (end - at > 26 || end - at < 2) continue;
            if (text[at] is '同' or '和' or '与' && !IsTalk(text[at..end]) && !Words.Pronouns.Contains(text[(at + 1)..end]) && !IsTold(text, start, at, end)) continue;
            if (IsCompound(text, at, end)) continue;
            var head = TrimAdverbs(text, start, text[at - 1] == '在' ? at - 1 : at);
            if (head > start) return head;
        }
        return end;
    }

    // 又跟老板强调: the clause names nobody but the listener.
    private static bool StartsWithListener(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start is < 2 or > 26) return false;
        var phrase = text[start..end];
        var isListener = phrase[0] is '跟' or '对' or '向' || phrase[0] is '和' or '与' && end < text.Length && text[end] is '说' or '讲';
        return isListener && Words.NotAddressees.StartLength(phrase) == 0 && !phrase.Contains('的') && !NameShape.IsChineseName(phrase);
    }

    // 我和房东说: whoever tells this was there.
    private static bool IsTold(ReadOnlySpan<char> text, int start, int at, int end) =>
        at == start + 1 && text[start] == '我' && end < text.Length && text[end] is '说' or '讲';

    private static bool IsTalk(ReadOnlySpan<char> tail) =>
        tail.EndsWith("交流时") || tail.EndsWith("沟通中") || tail.EndsWith("交流中") || tail.EndsWith("聊天时") || tail.EndsWith("沟通时") || tail.EndsWith("对话时") || tail.EndsWith("对话中") || tail.EndsWith("交谈中");

    private static bool IsCompound(ReadOnlySpan<char> text, int at, int end)
    {
        var tail = text[at..end];
        if (Words.NotAddressees.StartLength(tail) > 0) return true;
        if (tail.Length > 1 && tail[1] == '着') return false;
        if (text[at - 1] is '面' or '方' or '倾' or '转' or '偏' or '导' or '志' or '针' or '反' or '绝' or '相' or '应' or '敌' or '一' or '成' or '比' or '配' or '不' or '发' or '分' or '交') return true;
        return tail.Contains('的') && (SourcePhrase.EndsAsSource(tail) || NameReader.NameBehindDe(tail) > 0);
    }

    // "在…时", "接受…采访时": the occasion stands between subject and verb.
    private static int CutOccasion(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            var next = text[at..end].IndexOfAny(CharacterSets.OccasionStarts);
            if (next < 0) break;
            at += next;
            if (text[at] is '《' or '（' or '(' && text[at..end].IndexOfAny('》', '）', ')') is > 0 and var skip)
            {
                at += skip;
                continue;
            }
            if (!IsOccasion(text, at, end)) continue;
            var tail = text[at..end];
            if (tail.Contains('的') && !tail.EndsWith('时') && (SourcePhrase.EndsAsSource(tail) || NameReader.NameBehindDe(tail) > 0)) continue;
            var head = TrimAdverbs(text, start, at);
            if (head > start) return head;
        }
        return end;
    }

    private static bool IsOccasion(ReadOnlySpan<char> text, int at, int end)
    {
        var tail = text[at..end];
        if (tail.Length < 3) return false;
        if (text[at] == '在') return text[at - 1] is not ('现' or '正' or '存' or '内' or '所' or '实' or '潜' or '外' or '自') && !tail.StartsWith("在线") && !tail.StartsWith("在读") && !tail.StartsWith("在职");
        if (text[at] is '于' or '就' && tail.Length > 4 && (char.IsAsciiDigit(tail[1]) || tail[1] is '此' or '这' or '该')) return true;
        if (char.IsAsciiDigit(text[at]) && !char.IsAsciiLetterOrDigit(text[at - 1]) && Date(tail) > 0) return at > 1 && NameReader.NameBehindTitle(text, at, end).Kind != SubjectKind.Name;
        return Words.Occasions.StartLength(tail) > 0;
    }

    private static Subject Pronoun(ReadOnlySpan<char> text, int start, int end)
    {
        var phrase = text[start..end];
        var length = Words.Pronouns.StartLength(phrase, out var flags);
        if (length > 0 && (length == phrase.Length || phrase.Length - length <= 2 && !phrase[length..].ContainsAny(CharacterSets.PronounTails) && flags != WordFlags.Thing))
            return Subject.Of(SubjectKind.Pronoun, start, start + length, flags);
        length = Words.Pronouns.EndLength(phrase, out flags);
        if (length == 0 || phrase.Length - length > 8 || flags == WordFlags.Thing && phrase.Length > length || phrase[^length] is '其' or '自' || EndsLatin(phrase, length)) return default;
        return phrase.Length > length && phrase[phrase.Length - length - 1] is '其' or '的' or '告' or '和' ? default : Subject.Of(SubjectKind.Pronoun, end - length, end, flags);
    }

    // Data ends in no pronoun.
    private static bool EndsLatin(ReadOnlySpan<char> phrase, int length) =>
        phrase.Length > length && char.IsAsciiLetter(phrase[^length]) && char.IsAsciiLetter(phrase[^(length + 1)]);

    private static Subject Phrase(ReadOnlySpan<char> text, int start, int end)
    {
        start = Math.Max(start, start + text[start..end].LastIndexOf('\n') + 1);
        return end - start < 1 ? default : Subject.Of(SubjectKind.Phrase, start, end);
    }
}
