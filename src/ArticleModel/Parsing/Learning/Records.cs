using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Learning;

/// <summary>Records that lie among <see cref="Numbers"/> and consist of such. Immutable.</summary>
internal readonly unsafe struct Records<T>(T* start, int length)
    where T : unmanaged
{
    /// <summary>The record at a place of which only the lowest bits count: there are as many records as a power of two, and one at least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly T AtLow(uint at) => ref start[at & (uint)(length - 1)];

    public ref readonly T this[int at]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)at, (uint)length);
            return ref start[at];
        }
    }
}
