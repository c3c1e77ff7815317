using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleModel.Parsing.Quotes;

/// <summary>Searches the landmarks of a unit: nearly all of its characters are passed over many at a time.</summary>
internal static class LandmarkSearch
{
    /// <summary>Returns the first place from <paramref name="at"/> where any of <paramref name="wanted"/> may stand, -1 if there is none.</summary>
    public static int Next(this ReadOnlySpan<LandmarkKinds> kinds, LandmarkKinds wanted, int at)
    {
        var bytes = MemoryMarshal.Cast<LandmarkKinds, byte>(kinds);
        var mask = Vector256.Create((byte)wanted);
        for (; at + Vector256<byte>.Count <= bytes.Length; at += Vector256<byte>.Count)
        {
            var nothing = Vector256.Equals(Vector256.Create(bytes[at..]) & mask, Vector256<byte>.Zero).ExtractMostSignificantBits();
            if (nothing != uint.MaxValue) return at + BitOperations.TrailingZeroCount(~nothing);
        }
        for (; at < bytes.Length; at++)
            if ((bytes[at] & (byte)wanted) != 0) return at;
        return -1;
    }
}
