namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>Goes through the raw lines of a text, LF or CRLF.</summary>
internal sealed class LineCursor(string text)
{
    private int _start;
    private int _length;

    /// <summary>The current line without its end.</summary>
    public ReadOnlySpan<char> Line => text.AsSpan(_start, _length);

    public SourceSpan Span => new(_start, _length);

    public bool IsBlank => !Line.ContainsAnyExcept(' ', '\t');

    public int NextStart { get; private set; }

    public bool Next()
    {
        if (NextStart >= text.Length)
        {
            _start = text.Length;
            _length = 0;
            return false;
        }
        _start = NextStart;
        var end = text.AsSpan(_start).IndexOf('\n');
        _length = end < 0 ? text.Length - _start : end;
        NextStart = Math.Min(_start + _length + 1, text.Length);
        if (_length > 0 && text[_start + _length - 1] == '\r') _length--;
        return true;
    }

    public bool NextNotBlank()
    {
        while (Next())
            if (!IsBlank) return true;
        return false;
    }
}
