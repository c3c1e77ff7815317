using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Learning;

/// <summary>Records that lie among <see cref="Numbers"/> and consist of such. Immutable.</summary>
internal readonly unsafe struct Records<T>(T* start, int length)
    where T : unmanaged
{
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
