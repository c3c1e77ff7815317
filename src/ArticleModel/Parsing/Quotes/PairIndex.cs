using System.Buffers;
using System.Numerics;

namespace ArticleModel.Parsing.Quotes;

/// <summary>Where in a text each two characters stand, so that a phrase is looked for at the places where it may start only.</summary>
internal sealed class PairIndex : IDisposable
{
    // The last place of each hash, then the place before each: in one array, because what is given back to the pool beside one
    // of the same size is kept for its processor, and the first time that is asked for takes long. Places are counted from 1: 0
    // ends a chain.
    private int[] _places;
    private readonly int _mask;

    public PairIndex(ReadOnlySpan<char> text)
    {
        _mask = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(text.Length, 2, char.MaxValue)) - 1;
        _places = ArrayPool<int>.Shared.Rent(_mask + 1 + text.Length);
        var lasts = _places.AsSpan(0, _mask + 1);
        var previous = _places.AsSpan(_mask + 1);
        lasts.Clear();
        for (var at = 0; at < text.Length - 1; at++)
        {
            ref var last = ref lasts[Lexicon.Hash(text[at], text[at + 1]) & _mask];
            previous[at] = last;
            last = at + 1;
        }
    }

    /// <summary>Returns how often <paramref name="text"/>, the one that the index was made of, holds <paramref name="phrase"/>, <paramref name="most"/> at most.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">Two characters or more.</param>
    /// <param name="most">Where to stop.</param>
    public int Count(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase, int most)
    {
        var count = 0;
        var end = text.Length;
        for (var at = _places[Lexicon.Hash(phrase[0], phrase[1]) & _mask]; at > 0 && count < most; at = _places[_mask + at])
        {
            if (at - 1 + phrase.Length > end || !text.Slice(at - 1, phrase.Length).SequenceEqual(phrase)) continue;
            count++;
            end = at - 1;
        }
        return count;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_places);
        _places = [];
    }
}
