using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>
/// Reads what the names that authors of pages gave to an element say about it: classes, identifier, role. Names are taken
/// apart into words, so that "related-posts", "relatedPosts" and "related_posts" are the same and "correlated" is not.
/// </summary>
internal static class Hints
{
    private static readonly string[] s_attributes = ["class", "id", "role", "itemprop", "data-testid", "data-component", "data-type", "aria-label"];

    /// <summary>Calls <paramref name="visit"/> for each name, its words in lower case parted by one space, with a space at both ends.</summary>
    public static Verdict? Find(HtmlElement element, Func<string, Verdict?> visit)
    {
        foreach (var attribute in s_attributes)
        {
            if (element[attribute] is not { Length: > 0 and < 400 } value) continue;
            foreach (var name in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                if (visit(Words(name)) is { } verdict) return verdict;
        }
        return null;
    }

    /// <summary>Returns the words of a name in lower case, with one space between them and at both ends.</summary>
    public static string Words(ReadOnlySpan<char> name)
    {
        Span<char> words = stackalloc char[2 * Math.Min(name.Length, 120) + 2];
        var length = 0;
        words[length++] = ' ';
        for (var i = 0; i < Math.Min(name.Length, 120); i++)
        {
            var c = name[i];
            if (!char.IsLetter(c))
            {
                if (words[length - 1] != ' ') words[length++] = ' ';
                continue;
            }
            if (char.IsUpper(c) && i > 0 && char.IsLower(name[i - 1])) words[length++] = ' ';
            words[length++] = char.ToLowerInvariant(c);
        }
        if (words[length - 1] != ' ') words[length++] = ' ';
        return words[..length].ToString();
    }
}
