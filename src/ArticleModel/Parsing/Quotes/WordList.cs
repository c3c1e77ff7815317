namespace ArticleModel.Parsing.Quotes;

/// <summary>Words and what is said about each, in one piece of text: to make a <see cref="Lexicon"/> of.</summary>
internal sealed class WordList
{
    private readonly List<(string Text, ushort Start, ushort Length, WordFlags Flags)> _words;

    public WordList(int capacity) => _words = new(capacity);

    public int Count => _words.Count;

    public ReadOnlySpan<char> this[int number]
    {
        get
        {
            var (text, start, length, _) = _words[number];
            return text.AsSpan(start, length);
        }
    }

    public WordFlags Flags(int number) => _words[number].Flags;

    public void Add(string text, int start, int length, WordFlags flags) => _words.Add((text, checked((ushort)start), (ushort)length, flags));

    /// <summary>Adds the words of <paramref name="other"/> without what is said about them.</summary>
    public void Add(WordList other)
    {
        foreach (var (text, start, length, _) in other._words) _words.Add((text, start, length, WordFlags.None));
    }
}
