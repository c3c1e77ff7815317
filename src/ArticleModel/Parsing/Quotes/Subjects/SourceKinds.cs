using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>Tells what an unnamed source is by its noun phrase.</summary>
internal static class SourceKinds
{
    public static SpeakerKind Of(ReadOnlySpan<char> phrase)
    {
        phrase = SourcePhrase.WithoutLetter(phrase);
        if (phrase[^1] is '》' or '中' or '里' && phrase.Contains('《') || Words.Documents.EndLength(phrase) > 0) return SpeakerKind.Document;
        if (Words.Several.StartLength(phrase) > 0) return SpeakerKind.Group;
        if (phrase[^1] == '们' || AreTwoNames(phrase) || char.IsAsciiDigit(phrase[0])) return SpeakerKind.Group;
        if (NameReader.IsGeneration(phrase)) return SpeakerKind.Person;
        if (IsSomebody(phrase) && Words.Organizations.EndLength(phrase) == 0) return SpeakerKind.Person;
        if (Words.Titles.EndLength(phrase) > 0 || phrase[^1] is '人' or '者' or '员' or '师' or '友') return SpeakerKind.Person;
        if (Words.Organizations.EndLength(phrase) > 0) return SpeakerKind.Organization;
        if (Words.Groups.EndLength(phrase) > 0) return SpeakerKind.Group;
        return IsPersonal(phrase) ? SpeakerKind.Person : SpeakerKind.Organization;
    }

    // 罗启文, 老罗: firms are seldom called so; with one character less, some are.
    private static bool IsPersonal(ReadOnlySpan<char> phrase) =>
        phrase.Length == 3 ? NameShape.HasGivenName(phrase) : phrase.Length == 2 && NameShape.IsNickname(phrase);

    // 李明和王红
    private static bool AreTwoNames(ReadOnlySpan<char> phrase) =>
        phrase.LastIndexOfAny('和', '与') is > 1 and var and && NameShape.IsName(phrase[..and]) && NameShape.IsName(phrase[(and + 1)..]);

    private static bool IsSomebody(ReadOnlySpan<char> phrase) => phrase.Length > 1 && phrase[..2] is "一位" or "一名" or "有人";
}
