using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// A set of characters to look for in a clause or a name: in so few characters that setting up a vectorized search costs more
/// than the search. Only stretches of 64 of which it has any take memory, so that dozens of sets fit in the cache. Immutable.
/// </summary>
internal sealed class CharacterSet
{
    private const int Stretches = (char.MaxValue + 1) / 64;

    // Where the bits of each stretch are; the first one is of those that have none.
    private readonly Places _places;
    private readonly ulong[] _bits;

    private CharacterSet(ReadOnlySpan<char> members)
    {
        var count = 1;
        foreach (var c in members)
        {
            ref var place = ref _places[c >> 6];
            if (place == 0) place = checked((byte)count++);
        }
        _bits = new ulong[count];
        foreach (var c in members) _bits[_places[c >> 6]] |= 1ul << c;
    }

    public static CharacterSet Create(params ReadOnlySpan<char> members) => new(members);

    // By the first place, for what the compiler makes of an index is a call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => (_bits[MemoryMarshal.CreateReadOnlySpan(in _places.First, Stretches)[c >> 6]] >> c & 1) != 0;

    // In the set itself, where the compiler sees that it has a place for every stretch.
    [InlineArray(Stretches)]
    private struct Places
    {
        public byte First;
    }
}
