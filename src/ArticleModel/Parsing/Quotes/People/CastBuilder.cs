using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Gathers the cast in a first pass: names before reporting words and behind titles, the names in brackets behind them,
/// their titles, short forms, and which names are not the real ones.
/// </summary>
internal sealed class CastBuilder
{
    /// <summary>A subject that is named so often is a name.</summary>
    private const int MinCount = 3;

    /// <summary>A longer bracket is no gloss; behind one that is no longer than <see cref="MaxBracket"/> a title may still follow.</summary>
    private const int MaxGloss = 40;

    private const int MaxBracket = 60;

    private static readonly CharacterSet s_marks = CharacterSet.Create("“”「」");

    private static readonly CharacterSet s_personal = CharacterSet.Create("说谈讲问答想感坦直笑");

    private readonly QuotedText _text;
    private readonly Cast _cast;

    // Short words that were the subject once: an adverb is not likely to be one twice.
    private HashSet<string>? _subjects;

    // Latin names that were met around one of their words.
    private readonly List<string> _fullNames = [];

    private CastBuilder(QuotedText text, Cast cast)
    {
        _text = text;
        _cast = cast;
    }

    public static Cast Build(QuotedText text, List<MarkPair> pairs, ReportIndex reports, IEnumerable<string> labels, Article article)
    {
        var builder = new CastBuilder(text, new Cast(article, text));
        foreach (var label in labels)
            if (NameShape.IsName(label)) builder._cast.Get(label, SpeakerKind.Person, isNamed: true);
        for (var i = 0; i < reports.Count; i++) builder.AddSubject(reports[i], reports.ClauseOf(i).Subject);
        var heads = new ClauseHeads(text, builder._cast);
        for (var i = 0; i < reports.Count; i++) heads.AddBefore(reports[i], reports.ClauseOf(i).Subject);
        foreach (ref readonly var pair in CollectionsMarshal.AsSpan(pairs)) heads.AddBeside(pair);
        var recurring = new RecurringNames(text.Scratch.Names);
        var note = new NameScan(text, builder._cast, recurring).Read();
        recurring.AddTo(builder._cast, text);
        PseudonymNotes.Read(text, builder._cast, note);
        builder.FindAtNames(article);
        ShortForms.Join(builder._cast);
        return builder._cast;
    }

    private void AddSubject(in Report report, in Subject subject)
    {
        _text.ThrowIfCancelled();
        var text = _text[report.Unit].Text.AsSpan();
        if (subject.Kind == SubjectKind.Phrase)
        {
            AddBehindFirm(subject.In(text));
            AddRecurring(report, text, subject);
        }
        if (subject.Kind != SubjectKind.Name) return;
        var name = subject.In(text);
        if (Words.Pronouns.Contains(name) || Words.Openers.Contains(name)) return;
        var isPerson = subject.HasRole || !NameShape.IsLatinName(name)
            || IsPersonal(text[report.Start..report.End]) && Words.Organizations.EndLength(name) < 3;
        var member = AddNamed(name, isPerson);
        if (subject.HasRole) member.AddRole(RoleReader.Clean(text[subject.RoleStart..subject.RoleEnd]));
    }

    // A firm that once acts as people do is a person from then on.
    private CastMember AddNamed(ReadOnlySpan<char> name, bool isPerson)
    {
        var member = _cast.Get(name, isPerson ? SpeakerKind.Person : SpeakerKind.Organization, isNamed: true);
        if (isPerson && member.Kind == SpeakerKind.Organization) member.Kind = SpeakerKind.Person;
        return member;
    }

    // 来面试的圆圆告诉…: a short subject that the article names again and again, whatever its shape.
    private void AddRecurring(in Report report, ReadOnlySpan<char> text, in Subject subject)
    {
        if (IsVague(report) || subject.Owns) return;
        var phrase = subject.In(text);
        var name = phrase[(phrase.LastIndexOf('的') + 1)..].Trim(s_marks);
        if (name.Length > 4 || !NameShape.IsRareName(name)) return;
        if (SourcePhrase.EndsAsSource(name)) return;
        var isCasual = NameShape.IsCasual(name);
        var count = _text.Frequencies.CountOf(name);
        if (count < (isCasual ? 2 : MinCount)) return;
        var mayBeAdverb = name.Length == 2 && !NameShape.IsChineseName(name);
        if (mayBeAdverb && count <= MinCount && (_subjects ??= new(StringComparer.Ordinal)).Add(name.ToString())) return;
        AddNamed(name, isCasual || IsPersonal(text[report.Start..report.End]) && Words.Organizations.EndLength(name) == 0);
    }

    private static bool IsVague(in Report report) =>
        report.Has(WordFlags.Weak | WordFlags.Cautious) && report.Lead is not (Lead.Colon or Lead.Mark);

    // 某某集团李明华说, 星河李明华说: a firm that the article names again, then a surname with two characters; 星河李明, a surname with one that is
    // common in given names, where the article names the firm more often.
    private void AddBehindFirm(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length is < 4 or > 9 || !NameShape.IsHan(phrase[^1])) return;
        var isLong = phrase.Length > 4 && NameShape.IsChineseName(phrase[^3..]) && NameShape.SurnameLength(phrase[^3..]) == 1;
        if (!isLong && !NameShape.HasGivenName(phrase[^2..])) return;
        var firm = isLong ? phrase[..^3] : phrase[..^2];
        if (NameShape.IsInsideWord(phrase, firm.Length) || phrase[firm.Length] is '和' or '与') return;
        if (firm.IndexOfAny(CharacterSets.FunctionWords) >= 0 || Words.Adverbs.Contains(firm) || Words.Openers.Contains(firm)) return;
        if (_text.Frequencies.CountOf(firm) < (isLong ? 2 : MinCount)) return;
        _cast.Get(phrase[firm.Length..], SpeakerKind.Person, isNamed: true).AddRole(firm.ToString());
    }

    // Firms announce and predict; to tell, feel and remember is for people.
    private static bool IsPersonal(ReadOnlySpan<char> verb) =>
        s_personal.Contains(verb[0]) && verb is not "说法" || verb is "告诉" or "觉得" or "看来" || verb.StartsWith("回忆");

    // What stands around each place where a name occurs, title and summary included: a title before it, a gloss or a title behind it.
    private void FindAtNames(Article article)
    {
        FindAtNames(_text.AsRead(article.Title));
        FindAtNames(_text.AsRead(article.Summary));
        var words = new UnitWalk(_text);
        for (var place = _cast.NextStart(0); place < _text.Length; place = _cast.NextStart(place))
        {
            words.GoTo(place);
            place = words.Offset + ReadName(words.Text, _text.Landmarks.ClauseMarks(_text[words.Unit]), place - words.Offset);
        }
        foreach (var name in _fullNames) _cast.Get(name, SpeakerKind.Person, isNamed: true);
    }

    private void FindAtNames(ReadOnlySpan<char> text)
    {
        var at = _cast.NextStart(text, 0);
        if (at == text.Length) return;
        for (var marks = Clause.MarksOf(text); at < text.Length; at = _cast.NextStart(text, at)) at = ReadName(text, marks, at);
    }

    // Returns where to go on.
    private int ReadName(ReadOnlySpan<char> text, PlaceBits marks, int at)
    {
        _text.ThrowIfCancelled();
        var length = _cast.NameLength(text[at..], out var member);
        if (member is null) return at + 1;
        var (start, end) = (at, at + length);
        if (!member.IsNamed) return end;
        if (member.Kind == SpeakerKind.Person && char.IsAsciiLetter(text[start])) (start, end) = LatinNames.Around(text, start, end);
        if (end - start > length) _fullNames.Add(text[start..end].ToString());
        ReadAround(text, marks, start, end, member);
        return at + length;
    }

    private void ReadAround(ReadOnlySpan<char> text, PlaceBits marks, int start, int end, CastMember member)
    {
        _text.ThrowIfCancelled();
        var behind = end;
        var honorific = Words.Honorifics.StartLength(text[end..]);
        if (honorific > 0)
        {
            behind += honorific;
            AddHonorific(text[end..behind], member);
        }
        if (behind < text.Length && text[behind] is '（' or '(')
        {
            ReadGloss(text[behind..], member);
            var close = text[behind..Math.Min(text.Length, behind + MaxBracket)].IndexOfAny('）', ')');
            member = member.Root;
            if (close > 0) RoleReader.ReadBehind(text, marks, behind + close + 1, member);
        }
        else RoleReader.ReadBehind(text, marks, behind, member);
        RoleReader.ReadBefore(text, marks, start, member);
    }

    private static void AddHonorific(ReadOnlySpan<char> honorific, CastMember member)
    {
        if (honorific is "女士" or "小姐") member.Gender = WordFlags.Woman;
        else if (honorific is "先生") member.Gender = WordFlags.Man;
        else if (IsProfession(honorific)) member.AddRole(honorific.ToString());
    }

    private static bool IsProfession(ReadOnlySpan<char> honorific) =>
        honorific is "博士" or "教授" or "院士" or "医生" or "律师" or "老师" or "总理" or "总统" or "首相";

    // （Jane Doe）, （某某公司CEO）, （化名）, （下称小李）
    private void ReadGloss(ReadOnlySpan<char> text, CastMember member)
    {
        var close = text[..Math.Min(text.Length, MaxGloss)].IndexOfAny('）', ')');
        if (close < 2) return;
        var gloss = text[1..close].Trim();
        if (gloss.IsEmpty) return;
        if (gloss.Contains("化名", StringComparison.Ordinal)) member.IsPseudonym = member.IsNoted = true;
        else if (gloss.IndexOfAny('，', '；', '、') is > 0 and var comma && Words.Titles.EndLength(gloss) == 0) AddAlias(gloss[..comma], member);
        else if (Words.Titles.EndLength(gloss) > 0) member.AddRole(gloss.ToString());
        else AddAlias(gloss, member);
        var called = gloss.LastIndexOf("称");
        if (called > 0 && gloss[called - 1] is '下' or '简' or '以') AddAlias(gloss[(called + 1)..], member);
    }

    private void AddAlias(ReadOnlySpan<char> form, CastMember member)
    {
        form = form[Words.NameLabels.StartLength(form)..].Trim(" “”「」：:是叫\"");
        if (!NameShape.IsName(form) && !NameShape.IsTransliterated(form)) return;
        if (_cast.Find(form) is { } other) Join(member, other);
        else _cast.AddForm(form.ToString(), member);
    }

    // 罗启文（Kevin）, Kevin（罗启文）, 老罗（罗启文）: both names were met before, both are one person's, and the full one is the name.
    private static void Join(CastMember member, CastMember other)
    {
        if (member == other || member.Kind != SpeakerKind.Person || other.Kind != SpeakerKind.Person) return;
        var isFuller = NameShape.IsChineseName(other.Name) && !NameShape.IsChineseName(member.Name) && !member.Name.Contains(' ');
        if (isFuller) Cast.Merge(member, other);
        else Cast.Merge(other, member);
    }
}
