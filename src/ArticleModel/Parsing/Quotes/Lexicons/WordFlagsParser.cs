namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>Reads the letters behind a word of a word list.</summary>
internal static class WordFlagsParser
{
    public static WordFlags Parse(ReadOnlySpan<char> letters)
    {
        var flags = WordFlags.None;
        foreach (var letter in letters) flags |= Parse(letter);
        return flags;
    }

    private static WordFlags Parse(char letter) => letter switch
    {
        'd' => WordFlags.Direct,
        'i' => WordFlags.Indirect,
        'w' => WordFlags.Weak,
        'a' => WordFlags.Addressee,
        'n' => WordFlags.Noun,
        'v' => WordFlags.View,
        's' => WordFlags.Document,
        'q' => WordFlags.Cautious,
        'x' => WordFlags.Blocked,
        'M' => WordFlags.Man,
        'F' => WordFlags.Woman,
        'P' => WordFlags.Plural,
        'A' => WordFlags.Author,
        'O' => WordFlags.Thing,
        'X' => WordFlags.Anyone,
        _ => throw new InvalidOperationException($"'{letter}' is no flag of a word list."),
    };
}
