using System.Buffers;

namespace ArticleModel.Parsing;

/// <summary>The bytes of a stream in an array that goes back to its pool once they are decoded.</summary>
internal sealed class SourceBytes : IDisposable
{
    private const int FirstLength = 64 * 1024;

    private byte[] _buffer;
    private int _length;

    private SourceBytes(int capacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>More than that fits into no array.</summary>
    public static int MaxLength => Array.MaxLength - 1;

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, _length);

    /// <summary>Reads <paramref name="stream"/> to its end; null if that is further than <paramref name="maxLength"/> bytes.</summary>
    public static SourceBytes? Read(Stream stream, long maxLength, CancellationToken cancellationToken) =>
        ReadAsync(stream, maxLength, isAsync: false, cancellationToken).GetAwaiter().GetResult();

    /// <inheritdoc cref="Read"/>
    public static Task<SourceBytes?> ReadAsync(Stream stream, long maxLength, CancellationToken cancellationToken) =>
        ReadAsync(stream, maxLength, isAsync: true, cancellationToken);

    // Where it is not async, it is over when it returns.
    private static async Task<SourceBytes?> ReadAsync(Stream stream, long maxLength, bool isAsync, CancellationToken cancellationToken)
    {
        var bytes = new SourceBytes(CapacityFor(stream, maxLength));
        var isDone = false;
        try
        {
            while (bytes._length <= maxLength)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var free = bytes.Free();
                var count = isAsync ? await stream.ReadAsync(free, cancellationToken).ConfigureAwait(false) : stream.Read(free.Span);
                isDone = count == 0;
                if (isDone) return bytes;
                bytes._length += count;
            }
            return null;
        }
        finally
        {
            if (!isDone) bytes.Dispose();
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    // With a byte to spare, so that the end of a file is met without growing.
    private static int CapacityFor(Stream stream, long maxLength) =>
        stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position + 1, 1, Math.Max(1, maxLength)) : FirstLength;

    private Memory<byte> Free()
    {
        if (_length == _buffer.Length) Grow();
        return _buffer.AsMemory(_length);
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * _buffer.Length, Array.MaxLength));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
