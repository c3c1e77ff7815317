using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>Finds the names by which a text introduces people: 一位名叫李雷的老师, 老师叫Mary.</summary>
internal static class CalledNames
{
    private const string Ends = "，。、的（(！？；：”」 ,";
    private const int MaxLatin = 24;
    private const int MaxNoun = 6;

    /// <summary>Takes the name behind the 叫 at <paramref name="at"/>, if one is there.</summary>
    public static void Take(ReadOnlySpan<char> text, int at, Cast cast)
    {
        if (!Introduces(text[..at].TrimEnd('，'))) return;
        var start = at + 1;
        if (start < text.Length && text[start] is '做' or '作') start++;
        if (Length(text[start..]) is > 0 and var length) cast.Get(text.Slice(start, length), SpeakerKind.Person, isNamed: true);
    }

    private static bool Introduces(ReadOnlySpan<char> before) =>
        before.EndsWith("名") || before.EndsWith("位") || NameReader.IsPersonEnd(before[Math.Max(0, before.Length - 4)..]);

    private static int Length(ReadOnlySpan<char> text)
    {
        var latin = 0;
        while (latin < text.Length && latin < MaxLatin && (char.IsAsciiLetter(text[latin]) || latin > 0 && text[latin] == ' ')) latin++;
        if (latin > 1) return NameShape.IsLatinName(text[..latin].TrimEnd()) ? text[..latin].TrimEnd().Length : 0;
        for (var length = Math.Min(4, text.Length); length >= 2; length--)
            if ((length == text.Length || Ends.Contains(text[length])) && IsName(text[..length])) return length;
        return Described(text);
    }

    // 一位叫晓轩的粉丝, 名叫“一根木头”的博主: any name, where it can be nothing else.
    private static int Described(ReadOnlySpan<char> text)
    {
        var length = text.IndexOf('的');
        if (length is < 2 or > 4 || !NameShape.IsRareName(text[..length])) return 0;
        return SourcePhrase.HeadLength(text[(length + 1)..Math.Min(text.Length, length + 1 + MaxNoun)]) > 0 ? length : 0;
    }

    private static bool IsName(ReadOnlySpan<char> text) => NameShape.IsChineseNameOrNickname(text) || NameShape.IsCasual(text);
}
