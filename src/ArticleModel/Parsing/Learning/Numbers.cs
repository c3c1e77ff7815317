using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Learning;

/// <summary>Numbers of 16 bits that lie in the program, or in memory that is never given back. Immutable.</summary>
internal readonly unsafe struct Numbers
{
    private readonly ushort* _start;

    private Numbers(ushort* start, int length)
    {
        _start = start;
        Length = length;
    }

    public int Length { get; }

    public ReadOnlySpan<ushort> Span => MemoryMarshal.CreateReadOnlySpan(ref *_start, Length);

    public ushort this[int at]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)at, (uint)Length);
            return _start[at];
        }
    }

    /// <summary>The number at a place of which only the lowest bits count: there are as many numbers as a power of two, and one at least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort AtLow(uint at) => _start[at & (uint)(Length - 1)];

    /// <summary>Opens the embedded file <paramref name="name"/>, which is little-endian.</summary>
    public static Numbers Open(string name)
    {
        var bytes = EmbeddedFile.Open(name).Bytes;
        var numbers = MemoryMarshal.Cast<byte, ushort>(bytes);
        if (!BitConverter.IsLittleEndian) numbers = Reversed(numbers);
        fixed (ushort* start = numbers) return new Numbers(start, numbers.Length);
    }

    /// <summary>Returns the next <paramref name="length"/> numbers from <paramref name="at"/> on, which moves behind them.</summary>
    public Numbers Take(ref int at, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(at);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length - at);
        at += length;
        return new Numbers(_start + at - length, length);
    }

    /// <summary>Returns the next <paramref name="length"/> records that consist of numbers, such as <see cref="Take(ref int, int)"/> does.</summary>
    public Records<T> Take<T>(ref int at, int length)
        where T : unmanaged =>
        new((T*)Take(ref at, length * (sizeof(T) / sizeof(ushort)))._start, length);

    // In memory that is never given back, as the file is not.
    private static ReadOnlySpan<ushort> Reversed(ReadOnlySpan<ushort> numbers)
    {
        var reversed = new Span<ushort>(NativeMemory.Alloc((nuint)numbers.Length, sizeof(ushort)), numbers.Length);
        BinaryPrimitives.ReverseEndianness(numbers, reversed);
        return reversed;
    }
}
