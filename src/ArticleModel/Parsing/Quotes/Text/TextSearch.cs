namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Tells of one text after the other whether it holds either of two characters: all are searched at once, for most hold none.</summary>
internal ref struct TextSearch(QuotedText text, char one, char other)
{
    private int _next = -1;

    /// <summary>Tells whether the text <paramref name="unit"/> holds one; each time a later one is asked of, or the same.</summary>
    public bool IsIn(int unit)
    {
        ref readonly var words = ref text[unit];
        if (_next < words.Offset) _next = Next(words.Offset);
        return _next < words.Offset + words.Text.Length;
    }

    private readonly int Next(int from) => text.Joined[from..].IndexOfAny(one, other) is >= 0 and var found ? from + found : text.Length;
}
