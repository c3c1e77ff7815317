using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>
/// Finds foreign names by the dot between their parts, wherever they stand. How far a part reaches is told by the
/// characters that such names are written with.
/// </summary>
internal static class DottedNames
{
    /// <summary>A part of a foreign name is no longer.</summary>
    public const int MaxPart = 7;

    /// <summary>Finds the name whose first dot stands at <paramref name="dot"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dot">Where the dot stands.</param>
    /// <param name="name">The name, empty if it is none.</param>
    /// <returns>Where to go on: behind the name.</returns>
    public static int Find(ReadOnlySpan<char> text, int dot, out ReadOnlySpan<char> name)
    {
        var start = Back(text, dot);
        var end = dot;
        while (end < text.Length && NameShape.IsDot(text[end]) && Ahead(text, end + 1) is var part && part > end + 1) end = part;
        end = BehindInitial(text, end);
        name = start < dot && end > dot + 1 && end - start >= 4 ? text[start..end] : default;
        return end;
    }

    // 伦纳德·K. 维尔森
    private static int BehindInitial(ReadOnlySpan<char> text, int end)
    {
        if (end + 2 >= text.Length || text[end] != '.' || !char.IsAsciiLetterUpper(text[end - 1]) || !NameShape.IsDot(text[end - 2])) return end;
        var part = text[end + 1] == ' ' ? end + 2 : end + 1;
        return Ahead(text, part) is var behind && behind > part + 1 ? behind : end;
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

    // 让-马克·维尔森: a hyphen joins two given names.
    private static bool IsPart(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiLetter(text[at]) || Words.Transliteration.Contains(text[at]) || text[at] is '-' && at > 0 && NameShape.IsHan(text[at - 1]);
}
