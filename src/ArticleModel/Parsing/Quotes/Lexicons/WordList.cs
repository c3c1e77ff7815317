using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>Words and what is said about each, in one piece of text: to make a <see cref="LexiconTable"/> of.</summary>
internal sealed class WordList
{
    private readonly List<(string Text, ushort Start, ushort Length, WordFlags Flags)> _words = [];

    private WordList()
    {
    }

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

    /// <summary>Reads a text with a word and its flags on each line.</summary>
    public static WordList Read(string text)
    {
        var words = new WordList();
        var lines = new ListLines(text);
        while (lines.MoveNext())
        {
            var line = lines.Current;
            var space = line.LastIndexOf(' ');
            if (space < 0) words.Add(text, lines.Start, line.Length, WordFlags.None);
            else words.Add(text, lines.Start, space, WordFlagsParser.Parse(line[(space + 1)..]));
        }
        return words;
    }

    /// <summary>
    /// Joins lists where it only matters whether any of their words stands somewhere: the words have no flags, and one
    /// that two lists have is there twice.
    /// </summary>
    public static WordList Join(params ReadOnlySpan<WordList> lists)
    {
        var words = new WordList();
        foreach (var list in lists)
            foreach (var (text, start, length, _) in list._words) words._words.Add((text, start, length, WordFlags.None));
        return words;
    }

    /// <summary>Makes a list of words without flags.</summary>
    public static WordList Of(params ReadOnlySpan<string> list)
    {
        var words = new WordList();
        foreach (var word in list) words.Add(word, 0, word.Length, WordFlags.None);
        return words;
    }

    private void Add(string text, int start, int length, WordFlags flags) => _words.Add((text, checked((ushort)start), (ushort)length, flags));
}
