using ArticleModel.Parsing.Quotes.Lexicons;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>Tells what an unnamed source is by its noun phrase.</summary>
internal static class SourceKinds
{
    public static SpeakerKind Of(ReadOnlySpan<char> phrase)
    {
        if (phrase.Contains('《') && phrase[^1] is '》' or '中' or '里' || Words.Documents.EndLength(phrase) > 0) return SpeakerKind.Document;
        if (Words.Several.StartLength(phrase) > 0) return SpeakerKind.Group;
        if (phrase[^1] == '们' || char.IsAsciiDigit(phrase[0])) return SpeakerKind.Group;
        if (IsSomebody(phrase) && Words.Organizations.EndLength(phrase) == 0) return SpeakerKind.Person;
        if (Words.Titles.EndLength(phrase) > 0 || phrase[^1] is '人' or '者' or '员' or '师' or '友') return SpeakerKind.Person;
        if (Words.Organizations.EndLength(phrase) > 0) return SpeakerKind.Organization;
        return Words.Groups.EndLength(phrase) > 0 ? SpeakerKind.Group : SpeakerKind.Organization;
    }

    private static bool IsSomebody(ReadOnlySpan<char> phrase) => phrase.Length > 1 && phrase[..2] is "一位" or "一名" or "有人";
}
