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

    public int Current { get; private set; }

    public readonly LandmarkSearch GetEnumerator() => this;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (_bits == 0 && !NextBlock()) return false;
        Current = _start + BitOperations.TrailingZeroCount(_bits);
        _bits &= _bits - 1;
        return Current < _places.Length;
    }

    private bool NextBlock()
    {
        while (_bits == 0)
        {
            _start += UnitLandmarks.Block;
            if (_start >= _places.Length) return false;
            _bits = _places.Bits(wanted, _start);
        }
        return true;
    }
}
