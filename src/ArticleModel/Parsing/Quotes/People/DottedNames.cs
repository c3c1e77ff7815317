using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Finds foreign names by the dot between their parts, wherever they stand. How far a part reaches is told by the
/// characters that such names are written with.
/// </summary>
internal static class DottedNames
{
    private const int MaxPart = 7;

    /// <summary>Takes the name whose first dot stands at <paramref name="dot"/>, if it is one.</summary>
    /// <returns>Where to go on: behind the name.</returns>
    public static int Take(ReadOnlySpan<char> text, int dot, Cast cast)
    {
        var start = Back(text, dot);
        var end = dot;
        while (end < text.Length && NameShape.IsDot(text[end]) && Ahead(text, end + 1) is var part && part > end + 1) end = part;
        if (start < dot && end > dot + 1 && end - start >= 4) cast.Get(text[start..end], SpeakerKind.Person, isNamed: true);
        return end;
    }

    /// <summary>Returns where the first part of a name with dots starts by the characters that such names are written with.</summary>
    public static int StartOf(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOfAny(CharacterSets.Dots);
        return dot < 0 ? 0 : Back(name, dot) is var start && start < dot ? start : 0;
    }

    private static int Back(ReadOnlySpan<char> text, int dot)
    {
        var at = dot;
        while (at > 0 && dot - at < MaxPart && IsPart(text, at - 1) && (at == dot || IsOfOneScript(text[at - 1], text[at]))) at--;
        return dot - at < MaxPart && (dot - at > 1 || at < dot && char.IsAsciiLetterUpper(text[at])) ? at : dot;
    }

    private static int Ahead(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length && at - start < MaxPart && IsPart(text, at) && !StartsVerb(text, start, at)) at++;
        return at - start < MaxPart ? at : start;
    }

    private static bool IsOfOneScript(char first, char second) => char.IsAsciiLetter(first) == char.IsAsciiLetter(second);

    private static bool StartsVerb(ReadOnlySpan<char> text, int start, int at) => at > start + 1 && Words.Verbs.StartLength(text[at..]) > 1;

    private static bool IsPart(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiLetter(text[at]) || Words.Transliteration.Contains(text[at]) || text[at] is '-' && at > 0 && NameShape.IsHan(text[at - 1]);
}
