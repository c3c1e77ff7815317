using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Finds the colons of one text after the other: most hold none.</summary>
internal struct ColonSearch(QuotedText text)
{
    private readonly PlaceBits _colons = text.Landmarks.Colons;

    // In all texts, the first colon from the place on that was asked for last.
    private int _next = -1;

    /// <summary>
    /// Returns the first colon of the text <paramref name="unit"/> from <paramref name="at"/> on, its length if there is none; each time
    /// from the same place or a later one.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(int unit, int at = 0)
    {
        ref readonly var words = ref text[unit];
        if (_next < words.Offset + at) Find(words.Offset + at);
        return Math.Min(_next - words.Offset, words.Text.Length);
    }

    private void Find(int place) => _next = _colons.First(place, text.Length);
}
