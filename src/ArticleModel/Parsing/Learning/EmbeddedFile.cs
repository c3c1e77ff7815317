namespace ArticleModel.Parsing.Learning;

/// <summary>
/// An embedded file where it lies in the program: nothing of it is copied, and what is never looked at is never read. It lies
/// there for as long as the library is loaded.
/// </summary>
internal readonly unsafe struct EmbeddedFile
{
    private readonly byte* _start;
    private readonly int _length;

    private EmbeddedFile(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    public ReadOnlySpan<byte> Bytes => new(_start, _length);

    public static EmbeddedFile Open(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The file '{name}' is not embedded.");
        return new EmbeddedFile(stream.PositionPointer, checked((int)stream.Length));
    }
}
