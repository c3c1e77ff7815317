using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Everyone who is named as a source in one article, by every form of the name that was met. Settles that two forms mean the
/// same one; leaves to the attribution who a pronoun is.
/// </summary>
internal sealed class Cast
{
    private static readonly CharacterSet s_adverbials = CharacterSet.Create("对在曾将把向从也还则就却");

    private readonly FormTable _forms;
    private readonly List<CastMember> _members = [];
    private readonly QuotedText _text;
    private NameIndex? _names;
    private RoleIndex? _roles;
    private SurnameIndex? _surnames;

    public Cast(Article article, QuotedText text)
    {
        _text = text;
        _forms = text.Scratch.Forms;
        var (byline, author) = (article.Credits.Author?.Name, article.Author?.Name);
        Author = new CastMember(null, SpeakerKind.Author, () => NameOfAuthor(byline, author));
        foreach (var name in (ReadOnlySpan<string?>)[byline, author, article.Credits.SourceAccount?.Name])
        {
            if (text.AsRead(name) is not { } read) continue;
            _forms.TryAdd(read, Author);
            _forms.TryAdd($"《{read}》", Author);
        }
    }

    // Whichever of the two names the article uses itself; the byline's if it uses both or neither.
    private string NameOfAuthor(string? byline, string? author)
    {
        if (byline is null || author is null || byline == author) return byline ?? author ?? "作者";
        return IsUsed(author) && !IsUsed(byline) ? author : byline;
    }

    private bool IsUsed(string name) => _text.Joined.Contains(_text.AsRead(name), StringComparison.Ordinal);

    /// <summary>The author; a speaker only if quoted.</summary>
    public CastMember Author { get; }

    public ReadOnlySpan<CastMember> Members => CollectionsMarshal.AsSpan(_members);

    public CastMember? Find(ReadOnlySpan<char> form) => _forms.Find(form)?.Root;

    /// <summary>Returns whom a noun phrase means: the member called so or the one who holds the title, a new one if nobody does.</summary>
    public CastMember OfNoun(ReadOnlySpan<char> phrase) =>
        Find(phrase) ?? ByRole(phrase) ?? Add(phrase);

    /// <summary>Returns the member called <paramref name="form"/>, a new one if nobody is.</summary>
    public CastMember Get(ReadOnlySpan<char> form, SpeakerKind kind, bool isNamed)
    {
        return Find(form) ?? Add(new CastMember(form.ToString(), kind) { IsNamed = isNamed });
    }

    /// <summary>Adds an unnamed source whom a noun phrase means that nobody is called.</summary>
    public CastMember Add(ReadOnlySpan<char> phrase) => Add(new CastMember(phrase.ToString(), null));

    private CastMember Add(CastMember member)
    {
        _members.Add(member);
        AddForm(member.Name, member);
        return member;
    }

    /// <summary>Lets <paramref name="form"/> mean <paramref name="member"/> from now on.</summary>
    public void AddForm(string form, CastMember member)
    {
        if (form.Length == 0 || !_forms.TryAdd(form, member)) return;
        if (form != member.Name) member.AddAlias(form);
        if (member.IsNamed && form.Length > 1) (_names ??= new(_text, _forms)).Add(form, member);
    }

    /// <summary>
    /// Lets every form of <paramref name="member"/> mean <paramref name="full"/> and takes over what is known of it; it stays among
    /// the members until <see cref="RemoveMerged"/>.
    /// </summary>
    public static void Merge(CastMember member, CastMember full)
    {
        member.Full = full;
        full.AddAlias(member.Name);
        foreach (var alias in member.Aliases) full.AddAlias(alias);
        foreach (var role in member.Roles) full.AddRole(role);
        full.IsPseudonym |= member.IsPseudonym;
        full.IsNoted |= member.IsNoted;
        if (full.Gender == WordFlags.None) full.Gender = member.Gender;
    }

    public void RemoveMerged() => _members.RemoveAll(static member => member.Full is not null);

    /// <summary>
    /// Returns the one member with a name whose title ends in <paramref name="phrase"/>, null if none or several do or it is short.
    /// 一家种子公司的采购经理 is someone new. The first call is the last one to see new titles.
    /// </summary>
    public CastMember? ByRole(ReadOnlySpan<char> phrase)
    {
        if (Words.Titles.EndLength(phrase) == 0 || SourcePhrase.IsIndefinite(phrase)) return null;
        return (_roles ??= new RoleIndex(_members)).Find(phrase);
    }

    /// <summary>Returns the one member whose surname, or the one syllable of whose nickname, <paramref name="surname"/> is.</summary>
    public CastMember? BySurname(char surname) => (_surnames ??= new SurnameIndex(_members)).Find(surname);

    /// <summary>Returns the first place from <paramref name="at"/> at which a name may start, the length of the text if there is none.</summary>
    public int NextStart(ReadOnlySpan<char> text, int at) => _names?.NextStart(text, at) ?? text.Length;

    /// <summary>
    /// Returns the first such place of <see cref="QuotedText.Joined"/> from <paramref name="place"/> on, its length if there is none: found once for
    /// all who go through the texts while the names are the same.
    /// </summary>
    public int NextStart(int place) => _names?.NextStart(place) ?? _text.Length;

    /// <summary>Returns the length of the longest known name at the start of <paramref name="text"/>, 0 if there is none.</summary>
    public int NameLength(ReadOnlySpan<char> text) => _names?.Length(text, out _) ?? 0;

    /// <summary>Returns the length of the longest known name at the start of <paramref name="text"/>, 0 if there is none, and whose it is.</summary>
    public int NameLength(ReadOnlySpan<char> text, out CastMember? member)
    {
        member = null;
        var length = _names?.Length(text, out member) ?? 0;
        member = member?.Root;
        return length;
    }

    /// <summary>Returns the known name that is the head of the phrase, if any: the last one that no further noun follows.</summary>
    public Subject KnownIn(ReadOnlySpan<char> text, int start, int end)
    {
        var found = default(Subject);
        for (var at = NextStart(text[..end], start); at < end; at = NextStart(text[..end], at + 1))
        {
            var length = NameLength(text[at..end]);
            if (length == 0 || NameShape.IsInsideLatin(text, at)) continue;
            if (IsHead(text[(at + length)..end]) || IsCalled(text, at, text[(at + length)..end])) found = WithRole(text, start, at, length);
            at += length - 1;
        }
        return found;
    }

    private static bool IsHead(ReadOnlySpan<char> tail)
    {
        tail = NameReader.StripGloss(tail).Trim();
        if (tail.IsEmpty || Words.Honorifics.Contains(tail) || StartsAdverbial(tail)) return true;
        return tail.Length <= 16 && tail[0] is not ('的' or '们' or '团' or '公' or '等' or '集') && Words.Sources.EndLength(tail) == 0;
    }

    // 一位叫李明的粉丝: whoever is called so, not someone of theirs.
    private static bool IsCalled(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> tail) =>
        at > 0 && text[at - 1] == '叫' && tail.Length > 2 && tail[0] == '的' && SourcePhrase.EndsAsSource(tail);

    // 李明在会上, 李明对于此事: what follows says how or where, the name is the subject.
    private static bool StartsAdverbial(ReadOnlySpan<char> tail) =>
        s_adverbials.Contains(tail[0]) || tail.Length > 1 && tail[..2] is "过去" or "此前" or "当时" or "随后" or "同样";

    private static Subject WithRole(ReadOnlySpan<char> text, int start, int name, int length)
    {
        var role = text[start..name].TrimEnd();
        var isRole = Words.Titles.EndLength(role) > 0;
        return new Subject(SubjectKind.Name, name, name + length, isRole ? start : name, isRole ? start + role.Length : name, WordFlags.None);
    }
}
