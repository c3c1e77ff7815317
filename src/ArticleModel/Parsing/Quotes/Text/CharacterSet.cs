using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// A set of characters to look for in a clause or a name: in so few characters that setting up a vectorized search costs more
/// than the search. Only stretches of 256 of which it has any take memory, so that dozens of sets fit in the cache. Immutable.
/// </summary>
internal sealed class CharacterSet
{
    /// <summary>So many numbers hold the bits of a stretch.</summary>
    private const int Stretch = 256 / 32;

    // Where the bits of each stretch are, in stretches; the first one is of those that have none.
    private readonly byte[] _places = new byte[256];
    private readonly uint[] _bits;

    private CharacterSet(ReadOnlySpan<char> members)
    {
        var count = 1;
        foreach (var c in members)
        {
            ref var place = ref _places[c >> 8];
            if (place == 0) place = checked((byte)count++);
        }
        _bits = new uint[count * Stretch];
        foreach (var c in members) _bits[_places[c >> 8] * Stretch + (c >> 5 & Stretch - 1)] |= 1u << c;
    }

    public static CharacterSet Create(params ReadOnlySpan<char> members) => new(members);

    /// <summary>The first characters of <paramref name="words"/>: a text that starts with none of them starts with no word.</summary>
    public static CharacterSet FirstOf(string[] words) => new([.. words.Select(word => word[0])]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => (_bits[_places[c >> 8] * Stretch + (c >> 5 & Stretch - 1)] >> c & 1) != 0;
}
