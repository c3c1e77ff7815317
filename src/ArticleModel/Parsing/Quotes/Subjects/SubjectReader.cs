using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>
/// Reads who stands before a reporting word: drops what opens the clause, adverbs, the listener and the occasion, then
/// tells title and name apart. Settles one clause; leaves to the cast who a pronoun or a short form is.
/// </summary>
internal static partial class SubjectReader
{
    private const int MaxPhrase = 40;

    /// <summary>So much may stand before a pronoun that ends the phrase.</summary>
    private const int MaxBeforePronoun = 8;

    private const int MinAccount = 2;
    private const int MaxAccount = 14;

    /// <summary>What stands between 的 and a noun is no longer: 核心, 一个主要.</summary>
    private const int MaxAttribute = 7;

    /// <summary>How a person speaks is told in no more characters.</summary>
    public const int MaxManner = 6;

    // What tells when or where ends in, before a pronoun.
    private static readonly CharacterSet s_behindTimes = CharacterSet.Create("时后前里中末处际，");

    private static readonly string[] s_givings = ["给出", "得出", "提出", "做出", "作出", "得到", "给"];

    /// <summary>
    /// Reads what the clause from <paramref name="start"/> says, before the word at <paramref name="end"/> of which the word list says
    /// <paramref name="flags"/>.
    /// </summary>
    /// <param name="text">The text of a unit.</param>
    /// <param name="places">What may stand in it.</param>
    /// <param name="start">Where the clause starts.</param>
    /// <param name="end">Where the word starts.</param>
    /// <param name="flags">What the word list says about it.</param>
    public static SubjectClause Read(ReadOnlySpan<char> text, in UnitLandmarks places, int start, int end, WordFlags flags)
    {
        if (Account(text, start, end) is { IsEmpty: false } account) return new SubjectClause(account, start, start, false, account.RoleStart);
        var mayTellHow = end > start + 1 && text[end - 1] == '的' && (flags & (WordFlags.Noun | WordFlags.View)) == 0;
        if (mayTellHow && MannerLength(text, start, end) is > 0 and var manner) return ReadPhrase(text, places, start, end - manner, flags);
        var owner = end > start + 1 && text[end - 1] == '的' ? end : IsOpinion(text[end..]) ? OwnerEnd(text, start, end) : 0;
        if (owner == 0) return ReadPhrase(text, places, start, end, flags);
        var given = GivenLength(text[start..(owner - 1)]);
        var clause = given > 0 ? ReadPhrase(text, places, start, owner - 1 - given, WordFlags.None) : ReadPhrase(text, places, start, owner, flags);
        return clause with { Subject = clause.Subject with { Owns = true } };
    }

    // 店员们坚定的认为: how, with 的 for 地, before a verb that nobody has.
    private static int MannerLength(ReadOnlySpan<char> text, int start, int end)
    {
        var verb = text.Slice(end, Words.Verbs.StartLength(text[end..]));
        if (verb is not (['说' or '讲' or '问' or '称', ..] or "认为" or "觉得" or "表示" or "指出" or "坦言" or "直言" or "告诉")) return 0;
        var length = Manner(text[start..end]);
        var subject = text[start..TrimAdverbs(text, start, end - length)];
        return !subject.IsEmpty && subject[0] != '我' && IsSubject(subject) ? length : 0;
    }

    /// <summary>Tells of 看法是, 结论是 that the verb is 是: whose it is says so.</summary>
    public static bool IsOpinion(ReadOnlySpan<char> verb) => verb is [_, _, '是', ..] && Words.Verbs.StartLength(verb) == 3;

    // 店长的核心看法是: where whose it is ends, behind 的; 0 if nobody's.
    private static int OwnerEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var from = Math.Max(start, end - MaxAttribute);
        var of = text[from..end].LastIndexOf('的');
        return of < 0 || from + of <= start ? 0 : from + of + 1;
    }

    // 店里给的, 店长得出的: the verb between whoever it is and what they have.
    private static int GivenLength(ReadOnlySpan<char> phrase)
    {
        foreach (var verb in s_givings)
            if (phrase.Length > verb.Length + 1 && phrase.EndsWith(verb)) return verb.Length;
        return 0;
    }

    private static SubjectClause ReadPhrase(ReadOnlySpan<char> text, in UnitLandmarks places, int clause, int end, WordFlags flags)
    {
        var verb = end;
        var start = SkipOpeners(text, clause, end);
        end = TrimAdverbs(text, start, end);
        if (IsTold(text[start..end])) end -= 2;
        var own = OwnWords(text[start..end]);
        if (own > 0 || (flags & WordFlags.Noun) != 0) start = Cited(text, start, end -= own);
        else if (IsLearned(text[verb..])) (start, end) = Informant(text, clause, end);
        var signs = ClauseSignTable.Of(text[start..end]);
        var mayBePublished = (signs & ClauseSigns.Publication) != 0 && end - start > 4 && IsOfDocuments(text[verb..], flags);
        if (mayBePublished && Published(text, start, end) is { IsEmpty: false } document) return new SubjectClause(document, start, start, false, clause);
        end = CutTail(text, start, end, signs);
        if (end <= start) return new SubjectClause(OwnNoun(text, verb), start, start, false, clause);
        if (IsTime(text[start..end])) return new SubjectClause(PronounAtStart(text, start, end), start, end, true, clause);
        var hasPronoun = (signs & ClauseSigns.Pronoun) != 0;
        if (hasPronoun && Pronoun(text, start, end) is { IsEmpty: false } pronoun) return new SubjectClause(pronoun, start, start, false, clause);
        var hasWork = (signs & ClauseSigns.Work) != 0;
        if (hasWork && Work(text, start, end) is { IsEmpty: false } work) return new SubjectClause(work, start, start, false, clause);
        var subject = end - start > MaxPhrase ? default : NameOrPhrase(text, places, start, end, signs);
        if (hasPronoun && subject.Kind == SubjectKind.Phrase && Doing(text, start, end) is { IsEmpty: false } actor) subject = actor;
        return new SubjectClause(subject, start, end, false, clause);
    }

    // 店长报告说: what the person does, and no document.
    private static bool IsTold(ReadOnlySpan<char> phrase) =>
        phrase.Length > 3 && phrase.EndsWith("报告") && Words.Titles.EndLength(phrase[..^2].TrimEnd()) > 1;

    private static int CutTail(ReadOnlySpan<char> text, int start, int end, ClauseSigns signs)
    {
        if ((signs & ClauseSigns.Listener) != 0) end = CutAddressee(text, start, end);
        if ((signs & ClauseSigns.Pronoun) != 0) end = CutObject(text, start, CutSelf(text, start, end));
        if ((signs & ClauseSigns.Reply) != 0) end = CutReply(text, start, end);
        if ((signs & ClauseSigns.Occasion) != 0) end = CutOccasion(text, start, end);
        return CutGloss(text, start, end);
    }

    // 罗启文本人: he himself. 日本人 are others.
    private static int CutSelf(ReadOnlySpan<char> text, int start, int end)
    {
        var isSelf = end - start > 3 && text[start..end].EndsWith("本人") && text[end - 3] != '日';
        return isSelf ? TrimAdverbs(text, start, end - 2) : end;
    }

    // “爱喝汤的雯子”总结道, 店主“爱喝汤的雯子”说: the name of an account in marks, with nothing but its title before it; behind it, where it was said.
    private static Subject Account(ReadOnlySpan<char> text, int start, int end)
    {
        var inner = text[start..end].LastIndexOfAny("”」』");
        var close = inner < 0 ? start - 1 : start + inner;
        if (close < MinAccount || !QuotationMarks.Closes(text[close])) return default;
        var behind = TrimAdverbs(text, close + 1, end);
        if (behind > close + 1 && text[close + 1] != '在') return default;
        var from = Math.Max(0, close - MaxAccount - 1);
        var open = from + text[from..close].LastIndexOfAny(QuotationMarks.All);
        if (open < from || !QuotationMarks.Opens(text[open]) || close - open - 1 < MinAccount) return default;
        if (text[(open + 1)..close].ContainsAny(CharacterSets.StrongStops)) return default;
        var title = Math.Max(Words.Titles.EndLength(text[..open]), Words.AccountTitles.EndLength(text[..open]));
        // “某某效应”在…说: where it was said stands behind an account only.
        var isHead = behind == close + 1 && (open == 0 || QuotationMarks.IsClauseEnd(text[open - 1]));
        return isHead || title > 1 ? new Subject(SubjectKind.Name, open + 1, close, open - title, open, WordFlags.None) : default;
    }

    // 某人（某公司创始人）: the bracket describes the source, it is not the source.
    private static int CutGloss(ReadOnlySpan<char> text, int start, int end) =>
        end > start && text[end - 1] is '）' or ')' && Clause.Opening(text, end - 1) is var open && open > start ? open : end;

    private static Subject PronounAtStart(ReadOnlySpan<char> text, int start, int end)
    {
        if (Passive(text, start, end) is > 0 and var passive) return Subject.Of(SubjectKind.Name, start, start + passive);
        if (SourcePhrase.KinLength(text[start..end]) is > 0 and var kin) return Subject.Of(SubjectKind.Phrase, start, start + kin);
        var pronoun = Words.Pronouns.StartLength(text[start..end], out var flags);
        var isPerson = pronoun > 0 && (flags & (WordFlags.Person | WordFlags.Author)) != 0;
        return isPerson ? Subject.Of(SubjectKind.Pronoun, start, start + pronoun, flags) : default;
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
        phrase.Length > 2 && (phrase[^1] is '时' or '后' or '前' or '际' || phrase.EndsWith("之中") || phrase.EndsWith("期间") || phrase.EndsWith("时候"));

    private static Subject Pronoun(ReadOnlySpan<char> text, int start, int end)
    {
        var phrase = text[start..end];
        var length = Words.Pronouns.StartLength(phrase, out var flags);
        if (length > 0 && length == phrase.Length) return Subject.Of(SubjectKind.Pronoun, start, start + length, flags);
        length = Words.Pronouns.EndLength(phrase, out flags);
        if (length == 0 || !EndsAsPronoun(phrase, length, flags)) return default;
        return Subject.Of(SubjectKind.Pronoun, end - length, end, flags);
    }

    // 她一脸得意, 他听完恍然大悟, 我经常跟客人开玩笑: what follows the pronoun tells how, and is no noun of someone else.
    private static Subject Doing(ReadOnlySpan<char> text, int start, int end)
    {
        var phrase = text[start..end];
        var length = Words.Pronouns.StartLength(phrase, out var flags);
        if (length == 0 || (flags & (WordFlags.Person | WordFlags.Author)) == 0 || SourcePhrase.EndsAsSource(phrase)) return default;
        var manner = phrase[length..];
        // 他用不太流利的方言: what it is said in.
        if (manner is ['用' or '操', _, ..] && !SourcePhrase.EndsAsSource(manner)) return Subject.Of(SubjectKind.Pronoun, start, start + length, flags);
        var isManner = (flags & WordFlags.Person) != 0 && manner.Length is > 0 and <= MaxManner && NameShape.IsAllHan(manner) && manner[0] != '们';
        return isManner || TellsHow(manner) ? Subject.Of(SubjectKind.Pronoun, start, start + length, flags) : default;
    }

    // An adverb or whoever listens stands right behind the pronoun.
    private static bool TellsHow(ReadOnlySpan<char> manner) =>
        !manner.IsEmpty && SourcePhrase.IntroducedAt(manner) == 0
        && (Words.Adverbs.StartLength(manner) > 0 || s_beforeListeners.Contains(manner[0]) && Words.NotAddressees.StartLength(manner) == 0);

    private static bool EndsAsPronoun(ReadOnlySpan<char> phrase, int length, WordFlags flags)
    {
        var before = phrase[..^length];
        var owns = phrase[^length] is '其' or '自';
        if (owns || before.IsEmpty) return !owns;
        if (before.Length > MaxBeforePronoun || flags == WordFlags.Thing || EndsLatin(phrase, length)) return false;
        // 公众号作者: others than the author.
        return !phrase.EndsWith("作者") || before is "本文" || s_behindTimes.Contains(before[^1]);
    }

    // Data ends in no pronoun.
    private static bool EndsLatin(ReadOnlySpan<char> phrase, int length) =>
        phrase.Length > length && char.IsAsciiLetter(phrase[^length]) && char.IsAsciiLetter(phrase[^(length + 1)]);

    private static Subject NameOrPhrase(ReadOnlySpan<char> text, in UnitLandmarks places, int start, int end, ClauseSigns signs)
    {
        var mayHaveTitle = places.Next(LandmarkKinds.Title, start, end) >= 0;
        if (NameReader.NameBehindTitle(text, start, end, (signs & ClauseSigns.Joint) != 0, mayHaveTitle) is { IsEmpty: false } named) return named;
        return Subject.Of(SubjectKind.Phrase, start, end);
    }
}
