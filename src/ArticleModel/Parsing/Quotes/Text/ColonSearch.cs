using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Returns the colons of one text after the other: most hold none.</summary>
internal ref struct ColonSearch(QuotedText text)
{
    private readonly ReadOnlySpan<int> _colons = text.Colons;

    // How many were passed over, and the place of the next one.
    private int _count;
    private int _next = text.Colons is [var first, ..] ? first : text.Length;

    /// <summary>
    /// Returns the places in <see cref="QuotedText.Joined"/> of the colons of the text <paramref name="unit"/>; each time a later one
    /// is asked of.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<int> In(int unit) => MayBeIn(unit) ? Take(unit) : default;

    /// <summary>Tells whether <see cref="In"/> may return any: yes where texts were passed over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool MayBeIn(int unit) => _next < text[unit].Offset + text[unit].Text.Length;

    private ReadOnlySpan<int> Take(int unit)
    {
        var start = text[unit].Offset;
        var end = start + text[unit].Text.Length;
        while (_count < _colons.Length && _colons[_count] < start) _count++;
        var first = _count;
        while (_count < _colons.Length && _colons[_count] < end) _count++;
        _next = _count < _colons.Length ? _colons[_count] : text.Length;
        return _colons[first.._count];
    }
}
