using System.Buffers;
using ArticleModel.Parsing.Quotes.Lexicons;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// Where each two characters stand next to each other in a text: whoever looks for many phrases need not read all of it for each.
/// Settles where a phrase may stand; others with the same hash stand there too.
/// </summary>
internal sealed class PairPlaces : IDisposable
{
    private const int Hashes = 1 << 14;

    // The first place of each hash, and for each place the next one of its hash; 0 is none, places count from 1.
    private readonly int[] _firsts = ArrayPool<int>.Shared.Rent(Hashes);
    private readonly int[] _nexts;

    public PairPlaces(ReadOnlySpan<char> text)
    {
        _nexts = ArrayPool<int>.Shared.Rent(text.Length);
        // The compiler sees that there is a place for every hash.
        var firsts = _firsts.AsSpan(0, Hashes);
        firsts.Clear();
        var nexts = _nexts.AsSpan(0, text.Length);
        var second = text[^1];
        for (var at = text.Length - 2; at >= 0; at--)
        {
            var c = text[at];
            ref var first = ref firsts[Slot(c, second)];
            nexts[at] = first;
            first = at + 1;
            second = c;
        }
    }

    /// <summary>Returns the first place where the two may stand, -1 if there is none.</summary>
    public int First(char first, char second) => _firsts[Slot(first, second)] - 1;

    /// <summary>Returns the place behind <paramref name="at"/> where the same two may stand, -1 if there is none.</summary>
    public int Next(int at) => _nexts[at] - 1;

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_firsts);
        ArrayPool<int>.Shared.Return(_nexts);
    }

    private static int Slot(char first, char second) => Lexicon.Hash(first, second) & (Hashes - 1);
}
