using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Goes through the places where something may stand, in order: whoever skips none need not search again for each.</summary>
internal ref struct LandmarkSearch(UnitLandmarks places, LandmarkKinds wanted)
{
    private readonly UnitLandmarks _places = places;

    // Where the block starts, and a bit for each place in it that is still to come.
    private int _start = -UnitLandmarks.Block;
    private ulong _bits;

    /// <summary>The place; the end once there is none left.</summary>
    public int Current { get; private set; }

    public readonly LandmarkSearch GetEnumerator() => this;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (_bits == 0) NextBlock();
        Current = Math.Min(_start + BitOperations.TrailingZeroCount(_bits), _places.Length);
        _bits &= _bits - 1;
        return Current < _places.Length;
    }

    // Without a bit in the last block, the next place is the one behind it: the end.
    private void NextBlock()
    {
        while (_bits == 0 && _start < _places.Length - UnitLandmarks.Block)
        {
            _start += UnitLandmarks.Block;
            _bits = _places.Bits(wanted, _start);
        }
    }
}
