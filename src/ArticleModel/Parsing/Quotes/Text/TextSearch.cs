using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Tells of one text after the other whether it holds any of a few characters: all are searched at once, for most hold none.</summary>
internal ref struct TextSearch(QuotedText text, ReadOnlySpan<char> wanted)
{
    private readonly ReadOnlySpan<char> _wanted = wanted;

    // The next text that holds one.
    private int _next = -1;

    /// <summary>Tells whether the text <paramref name="unit"/> holds one; each time a later one is asked of, or the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsIn(int unit) => NextFrom(unit) == unit;

    /// <summary>Returns the first text from <paramref name="unit"/> on that holds one, the number of texts if none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextFrom(int unit)
    {
        if (_next < unit) _next = Next(unit);
        return _next;
    }

    private readonly int Next(int unit)
    {
        var found = text.Joined[text[unit].Offset..].IndexOfAny(_wanted);
        if (found < 0) return text.Count;
        found += text[unit].Offset;
        while (unit + 1 < text.Count && text[unit + 1].Offset <= found) unit++;
        return unit;
    }
}
