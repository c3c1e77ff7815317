namespace ArticleModel.Parsing.Learning;

/// <summary>Goes through the lines of a list that say something: not empty, no comment.</summary>
internal ref struct ListLines(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Where the line starts in the text.</summary>
    public int Start { get; private set; }

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            Start = _next;
            var length = _text[Start..].IndexOf('\n');
            if (length < 0) length = _text.Length - Start;
            _next = Start + length + 1;
            Current = _text.Slice(Start, length).TrimEnd('\r');
            if (!Current.IsEmpty && Current[0] != '#') return true;
        }
        return false;
    }
}
