using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>Reads the titles of someone at a place where the name stands: in front of it, in marks, in a clause beside it.</summary>
internal static class RoleReader
{
    /// <summary>A longer clause is no title.</summary>
    private const int MaxRole = 70;

    private const int MaxApposition = 60;
    private const int MaxNickname = 12;

    /// <summary>身后的, 旁边的: where someone stands is so long at most.</summary>
    private const int MaxPlace = 3;

    private static readonly CharacterSet s_predicates = CharacterSet.Create("了着是我他她你们");

    // None of these stands in a clause that is nothing but a title.
    private static readonly CharacterSet s_clauses = CharacterSet.Create("是有在被把对和为当做让请、”");

    private static readonly CharacterSet s_opens = CharacterSet.Create("《（(“「");
    private static readonly CharacterSet s_closes = CharacterSet.Create("》）)”」");

    private static readonly CharacterSet s_conjunctions = CharacterSet.Create("、和与及跟");
    private static readonly CharacterSet s_behindOthers = CharacterSet.Create("、和与及跟的（(");

    // What may stand between a title and the name.
    private static readonly CharacterSet s_joints = CharacterSet.Create(" —–-、|｜@*“「");

    /// <summary>某公司创始人某某, 任某公司经理的某某, “某称号”某某, 作为某某部长，某某…</summary>
    public static void ReadBefore(ReadOnlySpan<char> text, PlaceBits marks, int start, CastMember member)
    {
        if (ReadMarked(text, start, member)) return;
        while (start > 0 && text[start - 1] is '—' or '–' or '-' or '｜' or '|' or ' ') start--;
        if (start == 0 || !MayEndTitle(text[start - 1])) return;
        var clause = SubjectReader.SkipOpeners(text, Clause.Start(text, marks, start), start);
        var role = text[clause..start].TrimEnd(s_joints);
        if (role.Length > 2 && role[^1] == '的') role = role[..^1];
        if (role.IsEmpty) ReadClauseBefore(text, marks, clause, member);
        else if (role.Length <= MaxRole && IsTitle(role)) AddAttribute(role, member);
    }

    // What stands before most names is the end of a word that is no title, and so no clause with a title ends there.
    private static bool MayEndTitle(char c) =>
        !NameShape.IsHan(c) || c == '的' || NameReader.MayEndPerson(c) || Words.Organizations.MayEnd(c);

    private static void AddAttribute(ReadOnlySpan<char> role, CastMember member)
    {
        var title = Attribute(role);
        if (title.Length > 1 && (title.Length == role.Length || NameReader.IsPersonEnd(title))) member.AddRole(Clean(title));
    }

    private static bool IsTitle(ReadOnlySpan<char> role) =>
        NameReader.IsPersonEnd(role) || role.Length > 4 && Words.Organizations.EndLength(role) > 1;

    // “某称号”某某: short words in marks right before the name.
    private static bool ReadMarked(ReadOnlySpan<char> text, int start, CastMember member)
    {
        if (start < 4 || text[start - 1] is not ('”' or '」')) return false;
        var from = Math.Max(0, start - MaxNickname - 2);
        var open = text[from..(start - 1)].LastIndexOfAny('“', '「');
        if (open < 0) return false;
        var role = text[(from + open + 1)..(start - 1)];
        if (role.Length < 2 || role.IndexOfAny(CharacterSets.StrongStops) >= 0 || role.IndexOfAny(CharacterSets.Particles) >= 0) return true;
        var before = from + open - 1;
        if (before < 0 || LeadsToMarks(text[before])) member.AddRole(role.ToString());
        return true;
    }

    private static bool LeadsToMarks(char c) => c is '的' or '：' or '是' or '位' or '名' || QuotationMarks.IsClauseEnd(c);

    // 作为某某部长，某某…; 某公司创始人，某某说: nothing but a title.
    private static void ReadClauseBefore(ReadOnlySpan<char> text, PlaceBits marks, int clause, CastMember member)
    {
        if (clause < 4 || text[clause - 1] != '，') return;
        var start = SubjectReader.SkipOpeners(text, Clause.Start(text, marks, clause - 1), clause - 1);
        var role = text[start..(clause - 1)];
        if (role.Length is <= 3 or > MaxApposition) return;
        if (role[..2] is "作为" or "身为" ? NameReader.IsPersonEnd(role) : IsOnlyTitle(role)) member.AddRole(Clean(role));
    }

    private static bool IsOnlyTitle(ReadOnlySpan<char> role) =>
        Words.Titles.EndLength(role) > 1 && !SourcePhrase.IsCounted(role)
        && role.IndexOfAny(s_predicates) < 0 && !role.ContainsAny(s_clauses) && Words.Verbs.StartLength(role) == 0;

    /// <summary>某某，某公司创始人，…: a title that fills the clause behind the name; 某某是某公司的CEO.</summary>
    public static void ReadBehind(ReadOnlySpan<char> text, PlaceBits marks, int end, CastMember member)
    {
        if (end + 4 >= text.Length) return;
        var start = text[end] == ' ' && text[end + 1] == '是' ? end + 1 : end;
        if (Words.Copulas.StartLength(text[start..]) is > 0 and var copula) start += copula;
        else if (text[start] is '，' or '：' or '—' or '｜' or '|' or '/') start++;
        else return;
        var clause = Clause.End(text, marks, start);
        var role = NameReader.StripGloss(text[start..clause].Trim(" 是—"));
        if (text[start - 1] == '，') role = BeforeVerb(role);
        if (IsApposition(role)) member.AddRole(Clean(role));
    }

    // 某某，某公司创始人就明确指出: the title alone.
    private static ReadOnlySpan<char> BeforeVerb(ReadOnlySpan<char> role)
    {
        if (role.Length > MaxApposition) return role;
        for (var at = Words.Titles.NextStart(role, 0); at < role.Length; at = Words.Titles.NextStart(role, at + 1))
        {
            var length = Words.Titles.StartLength(role[at..]);
            if (length < 2) continue;
            var end = at + length;
            while (end < role.Length && Words.Adverbs.StartLength(role[end..]) is > 0 and var adverb) end += adverb;
            if (end > at + length && StartsVerb(role[end..]) || Words.Verbs.StartLength(role[end..]) > 1) return role[..(at + length)];
            at += length - 1;
        }
        return role;
    }

    // 指出, 明确指出
    private static bool StartsVerb(ReadOnlySpan<char> text) =>
        Words.Verbs.StartLength(text) > 0 || text.Length > 3 && Words.Verbs.StartLength(text[2..]) > 1;

    private static bool IsApposition(ReadOnlySpan<char> role) =>
        role.Length is > 2 and <= MaxApposition && Words.Titles.EndLength(role) > 1
        && role.IndexOfAny('了', '着', '我') < 0 && Words.Verbs.StartLength(role) == 0;

    // 他遇到了一位老师李明, 站在他身后的某公司主席李明: the title behind the words of the clause that are none of it.
    private static ReadOnlySpan<char> Attribute(ReadOnlySpan<char> role)
    {
        var title = role[(role.LastIndexOfAny(s_predicates) + 1)..];
        if (title.LastIndexOf("采访") is >= 0 and var asked) title = title[(asked + 2)..];
        return title.Length < role.Length && title.IndexOf('的') is >= 0 and <= MaxPlace and var de ? title[(de + 1)..] : title;
    }

    /// <summary>Returns the title without what only leads to it, empty if it is none.</summary>
    public static string Clean(ReadOnlySpan<char> role)
    {
        role = Introduced(role);
        while (Words.RoleLeads.StartLength(role) is > 0 and var lead && role.Length > lead + 1) role = role[lead..];
        role = role.Trim(" 、，").TrimStart('的');
        return IsNoRole(role) ? "" : role.ToString();
    }

    // 我想起松果灯坊创始人, 大会上松果灯坊创始人, （松果灯坊创始人: the title alone, without what introduces it or a mark that it does not close.
    private static ReadOnlySpan<char> Introduced(ReadOnlySpan<char> role)
    {
        var start = role.LastIndexOf("会上") is >= 0 and var meeting ? meeting + 2 : 0;
        for (var at = Words.Introducers.NextStart(role, start); at < role.Length; at = Words.Introducers.NextStart(role, at + 1))
            if (Words.Introducers.StartLength(role[at..]) is > 0 and var length) start = at + length;
        var open = role[start..].LastIndexOfAny(s_opens);
        if (open >= 0 && role[start..][open..].IndexOfAny(s_closes) < 0) start += open + 1;
        var title = role[start..];
        return title.Length > 1 && NameReader.IsPersonEnd(title) ? title : role;
    }

    /// <summary>Returns the last title of an enumeration without the persons before it, whom <paramref name="cast"/> knows: 店长罗启文、店员 of someone else.</summary>
    public static string WithoutOthers(string role, Cast cast)
    {
        var text = role.AsSpan();
        var end = 0;
        for (var at = cast.NextStart(text, 0); at < text.Length; at = cast.NextStart(text, at))
        {
            at += Math.Max(1, cast.NameLength(text[at..], out var member));
            // Not that of a firm: 小米集团合伙人、总裁.
            if (member is { IsNamed: true, Kind: SpeakerKind.Person } && at < text.Length && s_behindOthers.Contains(text[at])) end = at;
        }
        if (end == 0 || text[end..].IndexOfAny(s_conjunctions) is not (>= 0 and var next)) return role;
        var title = text[(end + next + 1)..].Trim();
        return title.Length > 1 && NameReader.IsPersonEnd(title) ? title.ToString() : role;
    }

    // 透露出…, 记者请, 二、管理…: words of a clause or a list, not a title.
    private static bool IsNoRole(ReadOnlySpan<char> role) =>
        role.Length < 2 || role[0] is '过' or '了' or '其' || role[1] == '、' || role[^1] is '请' or '让' or '被' or '由' or '对' or '向'
            || Words.Verbs.StartLength(role) is > 1 and var verb && verb < role.Length && role[verb] is '出' or '了' or '过' or '到' or '着';
}
