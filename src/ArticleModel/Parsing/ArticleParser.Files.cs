namespace ArticleModel.Parsing;

public sealed partial class ArticleParser
{
    /// <summary>
    /// Reads and parses the file at <paramref name="path"/> on the calling thread: for many small files faster than
    /// <see cref="ParseFileAsync(string, CancellationToken)"/>, which hands each to another thread to be read.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or holds U+0000.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ParseResult ParseFile(string path, CancellationToken cancellationToken = default) =>
        ParseFile(path, SourceInfo.None, cancellationToken);

    /// <inheritdoc cref="ParseFile(string, CancellationToken)"/>
    /// <param name="path">The file.</param>
    /// <param name="info">What else is known about it, such as the address of a page; its path is <paramref name="path"/>.</param>
    /// <param name="cancellationToken">Ends the parse early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="info"/> is null.</exception>
    public ParseResult ParseFile(string path, SourceInfo info, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(info);
        using var bytes = ReadFile(path, cancellationToken);
        return ParseWhole(bytes, info with { Path = path }, cancellationToken);
    }

    /// <summary>Reads and parses the file at <paramref name="path"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or holds U+0000.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<ParseResult> ParseFileAsync(string path, CancellationToken cancellationToken = default) =>
        ParseFileAsync(path, SourceInfo.None, cancellationToken);

    /// <inheritdoc cref="ParseFileAsync(string, CancellationToken)"/>
    /// <param name="path">The file.</param>
    /// <param name="info">What else is known about it, such as the address of a page; its path is <paramref name="path"/>.</param>
    /// <param name="cancellationToken">Ends the parse early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="info"/> is null.</exception>
    public async Task<ParseResult> ParseFileAsync(string path, SourceInfo info, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(info);
        using var bytes = await ReadFileAsync(path, cancellationToken).ConfigureAwait(false);
        return ParseWhole(bytes, info with { Path = path }, cancellationToken);
    }

    /// <summary>
    /// Reads the file at <paramref name="path"/> and the facts in it on the calling thread: for many small files faster than
    /// <see cref="ParseFactsFileAsync(string, CancellationToken)"/>, which hands each to another thread to be read.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or holds U+0000.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FactsResult ParseFactsFile(string path, CancellationToken cancellationToken = default) =>
        ParseFactsFile(path, SourceInfo.None, cancellationToken);

    /// <inheritdoc cref="ParseFactsFile(string, CancellationToken)"/>
    /// <param name="path">The file.</param>
    /// <param name="info">What else is known about it, such as the address of a page; its path is <paramref name="path"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="info"/> is null.</exception>
    public FactsResult ParseFactsFile(string path, SourceInfo info, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(info);
        using var bytes = ReadFile(path, cancellationToken);
        return FactsOfWhole(bytes, info with { Path = path }, cancellationToken);
    }

    /// <summary>Reads the file at <paramref name="path"/> and the facts in it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or holds U+0000.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<FactsResult> ParseFactsFileAsync(string path, CancellationToken cancellationToken = default) =>
        ParseFactsFileAsync(path, SourceInfo.None, cancellationToken);

    /// <inheritdoc cref="ParseFactsFileAsync(string, CancellationToken)"/>
    /// <param name="path">The file.</param>
    /// <param name="info">What else is known about it, such as the address of a page; its path is <paramref name="path"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="info"/> is null.</exception>
    public async Task<FactsResult> ParseFactsFileAsync(string path, SourceInfo info, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(info);
        using var bytes = await ReadFileAsync(path, cancellationToken).ConfigureAwait(false);
        return FactsOfWhole(bytes, info with { Path = path }, cancellationToken);
    }

    // No bytes: the file is longer than any source may be.
    private ParseResult ParseWhole(SourceBytes? bytes, SourceInfo info, CancellationToken cancellationToken) =>
        bytes is null ? TooLong(new SourceText("", info.Path, info.Url), new DiagnosticBag()) : Parse(bytes.Span, info, cancellationToken);

    private FactsResult FactsOfWhole(SourceBytes? bytes, SourceInfo info, CancellationToken cancellationToken) =>
        bytes is null ? NoFacts(new SourceText("", info.Path, info.Url)) : ParseFacts(bytes.Span, info, cancellationToken);

    private SourceBytes? ReadFile(string path, CancellationToken cancellationToken)
    {
        using var file = OpenFile(path, FileOptions.None);
        return SourceBytes.Read(file, MaxBytes, cancellationToken);
    }

    private async Task<SourceBytes?> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        var file = OpenFile(path, FileOptions.Asynchronous);
        await using (file.ConfigureAwait(false))
            return await SourceBytes.ReadAsync(file, MaxBytes, cancellationToken).ConfigureAwait(false);
    }

    private static FileStream OpenFile(string path, FileOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, options);
    }
}
