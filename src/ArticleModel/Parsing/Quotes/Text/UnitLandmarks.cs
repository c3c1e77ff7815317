using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>What may stand at each character of a unit, searched many characters at a time.</summary>
/// <param name="kinds">A place for each character and <see cref="Block"/> more.</param>
/// <param name="length">How many characters the unit has.</param>
internal readonly ref struct UnitLandmarks(ReadOnlySpan<LandmarkKinds> kinds, int length)
{
    /// <summary>So many characters are looked at at once; a search may read so far behind the end of a unit.</summary>
    public const int Block = 64;

    private readonly ReadOnlySpan<byte> _kinds = MemoryMarshal.Cast<LandmarkKinds, byte>(kinds);
    private readonly int _length = length;

    public int Length => _length;

    public LandmarkKinds this[int at] => (LandmarkKinds)_kinds[at];

    /// <summary>Goes through all places where any of <paramref name="wanted"/> may stand.</summary>
    public LandmarkSearch Of(LandmarkKinds wanted) => new(this, wanted);

    /// <summary>Returns the first place from <paramref name="at"/> where any of <paramref name="wanted"/> may stand, -1 if there is none.</summary>
    public int Next(LandmarkKinds wanted, int at) => Next(wanted, at, _length);

    /// <summary>Returns the first such place before <paramref name="end"/>, -1 if there is none; what lies behind is not looked at.</summary>
    public int Next(LandmarkKinds wanted, int at, int end)
    {
        for (; at < end; at += Block)
        {
            var found = Bits(wanted, at);
            if (found == 0) continue;
            at += BitOperations.TrailingZeroCount(found);
            return at < end ? at : -1;
        }
        return -1;
    }

    /// <summary>
    /// Returns a bit for each character of the block that starts at <paramref name="at"/>: whether any of <paramref name="wanted"/> may
    /// stand there. Behind the end of all texts stands nothing.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Bits(LandmarkKinds wanted, int at)
    {
        var kinds = Vector256.Create((byte)wanted);
        var block = _kinds.Slice(at, Block);
        var low = Vector256.Equals(Vector256.Create(block) & kinds, Vector256<byte>.Zero).ExtractMostSignificantBits();
        var high = Vector256.Equals(Vector256.Create(block[(Block / 2)..]) & kinds, Vector256<byte>.Zero).ExtractMostSignificantBits();
        return ~(low | (ulong)high << Block / 2);
    }
}
