using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>Reads the notes that say whose names are not the real ones, wherever they stand.</summary>
internal static class PseudonymNotes
{
    private const string Word = "化名";

    /// <summary>What ends the clause that says whose wish it was: it speaks of nobody's name.</summary>
    private const string Wish = "要求，";

    /// <summary>So many notes are read that speak of everybody: an article has one.</summary>
    private const int MaxOfEverybody = 8;

    /// <param name="text">The texts.</param>
    /// <param name="cast">The members that are met so far.</param>
    /// <param name="first">The first place where a note may stand, -1 if there is none.</param>
    public static void Read(QuotedText text, Cast cast, int first)
    {
        var places = text.Landmarks.All;
        var words = new UnitWalk(text);
        var ofEverybody = 0;
        for (var place = first; place >= 0; place = places.Next(LandmarkKinds.Pseudonym, place + 1))
        {
            if (!text.Joined[place..].StartsWith(Word)) continue;
            text.ThrowIfCancelled();
            words.GoTo(place);
            ReadNote(text, words.Unit, place - words.Offset, cast, ref ofEverybody);
        }
    }

    private static void ReadNote(QuotedText text, int unit, int at, Cast cast, ref int ofEverybody)
    {
        var line = text[unit].Text.AsSpan();
        if (at > 0 && line[at - 1] is '（' or '(')
        {
            MarkInline(text, unit, at - 1, cast);
            return;
        }
        var sentence = Clause.SentenceStart(text, unit, at);
        var note = line[sentence..at];
        if (note.Contains("除", StringComparison.Ordinal))
        {
            if (ofEverybody++ < MaxOfEverybody) MarkAllBut(note, cast);
            return;
        }
        MarkListed(note, cast);
        var tail = line[at..];
        if (!IsEverybody(note) || tail.StartsWith("的") || ofEverybody++ >= MaxOfEverybody) return;
        foreach (var member in cast.Members) Mark(member);
    }

    // 李雷（化名）
    private static void MarkInline(QuotedText text, int unit, int open, Cast cast)
    {
        var line = text[unit].Text.AsSpan();
        for (var length = Math.Min(8, open); length >= 2; length--)
        {
            if (cast.Find(line[(open - length)..open]) is not { IsNamed: true } known) continue;
            Note(known);
            return;
        }
        var subject = NameReader.NameBehindTitle(line, Clause.Start(text, unit, open), open);
        if (subject.Kind == SubjectKind.Name) Note(cast.Get(subject.In(line), SpeakerKind.Person, isNamed: true));
        else if (EndingName(text, line[..open]) is > 0 and var length) Note(cast.Get(line[(open - length)..open], SpeakerKind.Person, isNamed: true));
    }

    private static int EndingName(QuotedText text, ReadOnlySpan<char> before)
    {
        if (TailName(before) is > 0 and var shaped) return shaped;
        return Recurring(text, before) is > 0 and var recurring ? recurring : Described(before);
    }

    // 如今自己开店的朵玫（化名）: two characters behind 的, which the article need not use again.
    private static int Described(ReadOnlySpan<char> before) =>
        before.Length > 3 && before[^3] == '的' && NameShape.IsRareName(before[^2..]) ? 2 : 0;

    // 让小白（化名）: no name by its shape, but the note says that one ends here; the longest ending that the article uses again.
    private static int Recurring(QuotedText text, ReadOnlySpan<char> before)
    {
        for (var length = 4; length >= 2; length--)
        {
            if (before.Length < length) continue;
            var name = before[^length..];
            var isPlain = NameShape.IsAllHan(name) && name.IndexOfAny(CharacterSets.FunctionWords) < 0;
            if (isPlain && text.Frequencies.CountOf(name) > 1) return length;
        }
        return 0;
    }

    private static int TailName(ReadOnlySpan<char> text)
    {
        for (var length = 3; length >= 2; length--)
            if (text.Length >= length && NameShape.IsChineseNameOrNickname(text[^length..])) return length;
        var latin = text.Length;
        while (latin > 0 && char.IsAsciiLetter(text[latin - 1])) latin--;
        return text.Length - latin;
    }

    // 文中李雷、韩梅梅均为化名: names between the separators.
    private static void MarkListed(ReadOnlySpan<char> note, Cast cast)
    {
        var rest = note.TrimStart("*\\（(＊※ ");
        var isList = note.Contains('、');
        foreach (var part in rest.ToString().Split(['、', '，', '：', ':', ' ', '和', '与', '及', ',', ';', '；']))
        {
            var name = Strip(part);
            if (name.Length is < 2 or > 12) continue;
            if (cast.Find(name) is { } member) Note(member);
            else if (MarkGlued(name, cast)) continue;
            else if (MayBeListed(name, isList)) Note(cast.Get(name, SpeakerKind.Person, isNamed: true));
        }
    }

    private static bool MayBeListed(ReadOnlySpan<char> name, bool isList) =>
        NameShape.IsNameBehindTitle(name) || isList && (NameShape.IsRareName(name) || name.IndexOfAnyExceptInRange('a', 'z') < 0);

    // 老白李雷: two names without a separator.
    private static bool MarkGlued(string name, Cast cast)
    {
        for (var length = 2; length <= name.Length - 2 && name.Length >= 4; length++)
        {
            var (first, second) = (name[..length], name[length..]);
            if (!IsName(first, cast) || !IsName(second, cast)) continue;
            Note(cast.Get(first, SpeakerKind.Person, isNamed: true));
            Note(cast.Get(second, SpeakerKind.Person, isNamed: true));
            return true;
        }
        return false;
    }

    private static bool IsName(string name, Cast cast) => cast.Find(name) is not null || NameShape.IsChineseNameOrNickname(name);

    private static string Strip(ReadOnlySpan<char> part)
    {
        while (Words.NoteLeads.StartLength(part) is > 0 and var lead) part = part[lead..];
        while (Words.NoteEnds.EndLength(part) is > 0 and var end) part = part[..^end];
        return part.Trim().ToString();
    }

    // 文中受访者均为化名, 应受访者要求，文中人名为化名: nobody's name is real.
    private static bool IsEverybody(ReadOnlySpan<char> note)
    {
        if (note.LastIndexOf(Wish) is >= 0 and var wish) note = note[(wish + Wish.Length)..];
        return (note.IndexOfAny("均皆都全") >= 0 || note.EndsWith("人名为")) && NamesAll(note);
    }

    private static bool NamesAll(ReadOnlySpan<char> note)
    {
        foreach (var word in (ReadOnlySpan<string>)["人物", "受访", "采访对象", "姓名", "人名"])
            if (note.Contains(word, StringComparison.Ordinal)) return true;
        return note.EndsWith("文中均为") || note.EndsWith("文中皆为");
    }

    // 除李雷外，文中其他采访对象皆为化名
    private static void MarkAllBut(ReadOnlySpan<char> note, Cast cast)
    {
        foreach (var member in cast.Members)
            if (!note.Contains(member.Name, StringComparison.Ordinal)) Mark(member);
    }

    private static void Note(CastMember member)
    {
        member.IsPseudonym = true;
        member.IsNoted = true;
    }

    private static void Mark(CastMember member)
    {
        if (member.IsNamed && member.Kind == SpeakerKind.Person) member.IsPseudonym = true;
    }
}
