namespace ArticleModel.Parsing;

/// <summary>
/// The text that was parsed, exactly as read but for a byte order mark and for what is no text, which is U+FFFD in it. Every
/// <see cref="SourceSpan"/> counts in it. Immutable and thread-safe.
/// </summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    /// <summary>Makes a source of <paramref name="text"/>; a byte order mark at its start is left out.</summary>
    /// <param name="text">The text; empty is allowed.</param>
    /// <param name="path">Where it comes from, for messages and for archives that read facts from names; null if unknown.</param>
    /// <param name="url">The address that it was loaded from, against which a page's links are resolved; null if unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SourceText(string text, string? path = null, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text.StartsWith('\uFEFF') ? text[1..] : text;
        Path = path;
        Url = url;
    }

    /// <summary>The text, byte order mark excluded.</summary>
    public string Text { get; }

    /// <summary>Where the text comes from; null if unknown.</summary>
    public string? Path { get; }

    /// <summary>The address that the text was loaded from; null if unknown.</summary>
    public string? Url { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>Returns the text of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public ReadOnlySpan<char> Slice(SourceSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>Returns line and column of the code unit at <paramref name="offset"/>; the end of the text has a position too.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is not in 0 … <see cref="Length"/>.</exception>
    public TextPosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        var starts = _lineStarts ??= FindLineStarts(Text);
        var line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        return new TextPosition(line + 1, offset - starts[line] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }
        return [.. starts];
    }
}
