using ArticleModel.Parsing.Quotes.Lexicons;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Finds the full form of a Latin name around one of its words: capitals that small letters follow, up to three words between
/// characters of another kind. Settles how far the form reaches; leaves to <see cref="ShortForms"/> who bears it.
/// </summary>
internal static class LatinNames
{
    private const int MaxWords = 3;
    private const int MaxWord = 14;

    /// <summary>Returns the full form around the word from <paramref name="start"/> to <paramref name="end"/>, the word itself if there is none.</summary>
    public static (int Start, int End) Around(ReadOnlySpan<char> text, int start, int end)
    {
        var (from, to) = (start, end);
        for (var words = 1; words < MaxWords; words++)
        {
            if (WordBefore(text, from) is >= 0 and var before) from = before;
            else if (WordBehind(text, to) is > 0 and var behind) to = behind;
            else break;
        }
        var isLonger = (from, to) != (start, end);
        var isFull = isLonger && !ContinuesBefore(text, from) && !ContinuesBehind(text, to) && Words.Titles.StartLength(text[to..]) == 0;
        return isFull ? (from, to) : (start, end);
    }

    private static int WordBefore(ReadOnlySpan<char> text, int at)
    {
        if (at < 3 || text[at - 1] != ' ') return -1;
        var start = at - 1;
        while (start > 0 && at - start <= MaxWord && char.IsAsciiLetter(text[start - 1])) start--;
        return IsCapitalized(text[start..(at - 1)]) ? start : -1;
    }

    private static int WordBehind(ReadOnlySpan<char> text, int at)
    {
        if (at + 2 >= text.Length || text[at] != ' ') return -1;
        var end = at + 1;
        while (end < text.Length && end - at <= MaxWord && char.IsAsciiLetter(text[end])) end++;
        return IsCapitalized(text[(at + 1)..end]) ? end : -1;
    }

    private static bool IsCapitalized(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsAsciiLetterUpper(word[0]) && !word[1..].ContainsAnyExceptInRange('a', 'z') && !IsParticle(word);

    private static bool IsParticle(ReadOnlySpan<char> word) => word is "The" or "And" or "By" or "Of" or "In" or "At" or "For";

    private static bool ContinuesBefore(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && text[at - 1] == ' ') at--;
        return at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]);
    }

    private static bool ContinuesBehind(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && char.IsAsciiLetterOrDigit(text[at]);
    }
}
