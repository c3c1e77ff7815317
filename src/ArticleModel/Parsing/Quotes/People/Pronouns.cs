using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Finds whom a pronoun means: the last one named before it that fits in number and gender, subjects first; an unnamed source
/// near it that stands behind them, or where nobody is named.
/// </summary>
internal sealed class Pronouns(QuotedText text, Scene scene, Cast cast)
{
    private const int MaxUnitsBack = 12;
    private const int MaxMentions = 40;

    /// <summary>An unnamed source stands no farther before the pronoun, in characters.</summary>
    private const int MaxNounBack = 160;

    /// <summary>Where nobody is named, whoever comes up so many paragraphs before may be meant.</summary>
    private const int MaxIntroduced = 4;

    /// <summary>前述知情人士 points back over many paragraphs.</summary>
    private const int MaxPointed = 60;

    /// <summary>So much stands between a pronoun and what leads to a listener.</summary>
    private const int MaxAdverb = 3;

    private static readonly CharacterSet s_beforeTold = CharacterSet.Create("对跟向给问告");

    public CastMember? Resolve(int unit, in Subject subject)
    {
        if ((subject.Pronoun & WordFlags.Author) != 0) return IsOfWork(unit, subject) ? null : cast.Author;
        if (subject.In(text[unit].Text) is "对方") return Other(unit, subject.Start);
        var last = Last(unit, subject, Told(text[unit].Text.AsSpan(subject.End)), out var place);
        var meant = Unnamed(unit, subject, place) ?? Introduced(unit, subject, place) ?? last;
        // The firm someone works for, which has no other name in the article.
        return meant is null && subject.In(text[unit].Text) is "公司" ? cast.OfNoun("公司") : meant;
    }

    // 《慢城》里，作者写到: whoever wrote the book, not the article.
    private bool IsOfWork(int unit, in Subject subject)
    {
        var line = text[unit].Text.AsSpan();
        if (subject.In(line) is not "作者") return false;
        var before = line[Math.Max(Clause.SentenceStart(text, unit, subject.Start), subject.Start - MaxNounBack)..subject.Start];
        return before.ContainsAny('》', '书');
    }

    // 她联系上商家，对方: of the paragraph, the last one named who is not its last subject, else the last noun for a source near it.
    private CastMember? Other(int unit, int at)
    {
        CastMember? subject = null;
        var end = scene.CountBefore(unit, at);
        for (var i = end - 1; i >= 0 && end - i <= MaxMentions && scene[i].Unit == unit; i--)
        {
            var member = scene[i].Member;
            if (member.Kind == SpeakerKind.Author || member == subject) continue;
            if (subject is not null || !scene[i].IsSubject) return member;
            subject = member;
        }
        var line = text[unit].Text.AsSpan();
        var noun = SourceNouns.Last(text, unit, Math.Max(0, at - SourceNouns.MaxRange), at);
        if (noun.End == 0) return null;
        var phrase = SourcePhrase.Clean(line[noun.Start..noun.End]);
        return phrase.IsEmpty ? null : cast.OfNoun(phrase);
    }

    // 我有一位老同学，在镇上做罐头。 Then, in the next paragraph, 他说: whoever a paragraph before introduces, and nobody is named since.
    private CastMember? Introduced(int unit, in Subject subject, in Mention last)
    {
        if ((subject.Pronoun & WordFlags.Person) == 0 || (subject.Pronoun & WordFlags.Plural) != 0) return null;
        var most = last.Member is null ? MaxIntroduced : 1;
        for (var before = unit - 1; before >= 0 && unit - before <= most && !text[before].IsHeading; before--)
        {
            if (last.Member is not null && last.Unit > before) return null;
            if (IntroducedIn(before, last) is { } member) return member;
        }
        return null;
    }

    // At the head of the paragraph, or anywhere in it where nobody is named.
    private CastMember? IntroducedIn(int unit, in Mention last)
    {
        var line = text[unit].Text.AsSpan();
        var first = SourceNouns.First(text, unit, 0, Clause.SentenceEnd(text, unit, 0));
        if (last.Member is not null && last.Unit == unit && last.At >= first.Start) return null;
        return NewPerson(line, first) ?? (last.Member is null ? NewPerson(line, SourceNouns.Last(text, unit, 0, line.Length)) : null);
    }

    private CastMember? NewPerson(ReadOnlySpan<char> line, (int Start, int End) noun)
    {
        if (noun.End == 0 || IsPredicate(line[..noun.Start])) return null;
        var phrase = SourcePhrase.Clean(line[noun.Start..noun.End]);
        if (phrase.IsEmpty || !SourcePhrase.IsIndefinite(phrase) || SourceKinds.Of(phrase) != SpeakerKind.Person) return null;
        // Anybody.
        if (phrase.EndsWith("个人") || phrase is "有人" || phrase.Contains('是')) return null;
        return cast.Find(phrase) ?? cast.Get(phrase, SpeakerKind.Person, isNamed: false);
    }

    // 拜访过一位店长，他说: whoever is counted is new in the text, unless the words say what someone is: 成为了一名店长.
    private CastMember? Unnamed(int unit, in Subject subject, in Mention last)
    {
        if ((subject.Pronoun & (WordFlags.Person | WordFlags.Plural)) == 0) return null;
        var line = text[unit].Text.AsSpan();
        var from = Math.Max(last.Member is not null && last.Unit == unit ? last.At : 0, subject.Start - SourceNouns.MaxRange);
        var start = from + line[from..subject.Start].LastIndexOfAny(QuotationMarks.All) + 1;
        var noun = SourceNouns.Last(text, unit, start, subject.Start);
        if (noun.End == 0 || IsPredicate(line[..noun.Start]) || IsFaced(line[Clause.Start(text, unit, noun.Start)..])) return null;
        var phrase = SourcePhrase.Clean(line[noun.Start..noun.End]);
        if (phrase.IsEmpty) return null;
        if (last.Member is not null && (phrase[0] == '有' || !SourcePhrase.IsIndefinite(phrase))) return null;
        return cast.OfNoun(phrase);
    }

    /// <summary>Tells whether the clause names whom somebody faces, who is not meant by the pronoun behind it: 面对顾客的质疑，他回应.</summary>
    public static bool IsFaced(ReadOnlySpan<char> clause) => clause is ['面' or '针', '对', ..];

    private static bool IsPredicate(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd('了');
        return before.Length > 0 && before[^1] is '是' or '为' or '像' or '当' or '做' or '何';
    }

    // The last fitting member named before the place and where, null if none is near.
    private CastMember? Last(int unit, in Subject subject, CastMember? told, out Mention place)
    {
        place = default;
        Mention? first = null;
        var end = scene.CountBefore(unit, subject.Start);
        for (var i = end - 1; i >= 0 && end - i <= MaxMentions; i--)
        {
            var mention = scene[i];
            if (unit - mention.Unit > MaxUnitsBack) break;
            if (mention.Member == told || !Fits(mention.Member, subject.Pronoun)) continue;
            if (mention.IsSubject)
            {
                place = first is { } near && mention.Unit != unit ? near : mention;
                return place.Member;
            }
            first ??= mention;
        }
        place = first.GetValueOrDefault();
        return first?.Member;
    }

    // 她对罗启文说: whom the pronoun cannot mean, null if nobody is named right behind it.
    private CastMember? Told(ReadOnlySpan<char> behind)
    {
        var at = behind[..Math.Min(MaxAdverb, behind.Length)].IndexOfAny(s_beforeTold);
        if (at < 0) return null;
        cast.NameLength(behind[(at + (behind[at..].StartsWith("告诉") ? 2 : 1))..], out var told);
        return told;
    }

    /// <summary>Returns the last unnamed source whose phrase ends in <paramref name="head"/>.</summary>
    public CastMember? LastCalled(int unit, int at, ReadOnlySpan<char> head)
    {
        var end = scene.CountBefore(unit, at);
        for (var i = end - 1; i >= 0 && end - i <= MaxPointed; i--)
        {
            var member = scene[i].Member;
            if (unit - scene[i].Unit > MaxPointed) break;
            if (member.Name.AsSpan().EndsWith(head) && member.Name.Length > head.Length) return member;
            foreach (var role in member.Roles)
                if (role.AsSpan().EndsWith(head)) return member;
        }
        return null;
    }

    private static bool Fits(CastMember member, WordFlags pronoun)
    {
        if (member.Kind == SpeakerKind.Author) return false;
        if ((pronoun & WordFlags.Plural) != 0) return member.Kind is SpeakerKind.Group or SpeakerKind.Organization;
        if ((pronoun & WordFlags.Thing) != 0) return member.Kind is SpeakerKind.Organization or SpeakerKind.Document;
        if ((pronoun & WordFlags.Person) == 0) return true;
        return member.Kind == SpeakerKind.Person && (member.Gender == WordFlags.None || (member.Gender & pronoun) != 0);
    }
}
