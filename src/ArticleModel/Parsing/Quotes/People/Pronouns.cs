using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Subjects;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>Finds whom a pronoun means: the last one named before it that fits in number and gender, subjects first.</summary>
internal sealed class Pronouns(Scene scene, Cast cast)
{
    private const int MaxUnitsBack = 12;
    private const int MaxMentions = 40;

    /// <summary>前述知情人士 points back over many paragraphs.</summary>
    private const int MaxPointed = 60;

    public CastMember? Resolve(int unit, in Subject subject)
    {
        if ((subject.Pronoun & WordFlags.Author) != 0) return cast.Author;
        return Last(unit, subject.Start, subject.Pronoun);
    }

    /// <summary>Returns the last fitting member named before the place, null if none is near.</summary>
    public CastMember? Last(int unit, int at, WordFlags pronoun)
    {
        Mention? first = null;
        var end = scene.CountBefore(unit, at);
        for (var i = end - 1; i >= 0 && end - i <= MaxMentions; i--)
        {
            var mention = scene[i];
            if (unit - mention.Unit > MaxUnitsBack) break;
            if (!Fits(mention.Member, pronoun)) continue;
            if (mention.IsSubject) return first is { } near && near.Unit == unit && mention.Unit != unit ? near.Member : mention.Member;
            first ??= mention;
        }
        return first?.Member;
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
        if ((pronoun & (WordFlags.Man | WordFlags.Woman)) == 0) return true;
        return member.Kind == SpeakerKind.Person && (member.Gender == WordFlags.None || (member.Gender & pronoun) != 0);
    }
}
