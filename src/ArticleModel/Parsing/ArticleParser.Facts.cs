using ArticleModel.Parsing.Archives;

namespace ArticleModel.Parsing;

public sealed partial class ArticleParser
{
    /// <summary>
    /// Reads the facts of <paramref name="text"/>, such as title, author, date and tags, without its body. Several times as
    /// fast as <see cref="Parse(string, string?, CancellationToken)"/> and equal to what that gives; it reports no
    /// diagnostics and does not judge whether the source is an article.
    /// </summary>
    /// <param name="text">The source; a byte order mark at its start is left out.</param>
    /// <param name="path">Where it comes from, for archives that read facts from names; no file is opened.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FactsResult ParseFacts(string text, string? path = null, CancellationToken cancellationToken = default) =>
        ParseFacts(text, Info(path), cancellationToken);

    /// <inheritdoc cref="ParseFacts(string, string?, CancellationToken)"/>
    /// <param name="text">The source; a byte order mark at its start is left out.</param>
    /// <param name="info">What else is known about it, such as the address of a page.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="info"/> is null.</exception>
    public FactsResult ParseFacts(string text, SourceInfo info, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(info);
        var source = new SourceText(text, info.Path, info.Url);
        return source.Length > _maxSourceLength ? NoFacts(source) : ReadFacts(SourceDecoder.Repair(source, new DiagnosticBag()), info, cancellationToken);
    }

    /// <summary>
    /// Reads the facts of <paramref name="bytes"/>: UTF-8, or UTF-16 behind its byte order mark; a page in HTML is read in the
    /// encoding that it names, any source in the one that <see cref="SourceInfo.Charset"/> names. Invalid bytes become U+FFFD.
    /// </summary>
    /// <param name="bytes">The source.</param>
    /// <param name="path">Where it comes from; no file is opened.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FactsResult ParseFacts(ReadOnlySpan<byte> bytes, string? path = null, CancellationToken cancellationToken = default) =>
        ParseFacts(bytes, Info(path), cancellationToken);

    /// <inheritdoc cref="ParseFacts(ReadOnlySpan{byte}, string?, CancellationToken)"/>
    /// <param name="bytes">The source.</param>
    /// <param name="info">What else is known about it, such as the address of a page.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="info"/> is null.</exception>
    public FactsResult ParseFacts(ReadOnlySpan<byte> bytes, SourceInfo info, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(info);
        if (bytes.Length > _maxSourceLength && SourceDecoder.CountCharacters(bytes, info) > _maxSourceLength)
            return NoFacts(new SourceText("", info.Path, info.Url));
        return ReadFacts(SourceDecoder.Decode(bytes, info, new DiagnosticBag()), info, cancellationToken);
    }

    private FactsResult ReadFacts(SourceText source, SourceInfo info, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var archive = ArchiveOf(source, info, diagnostics);
        var parts = (archive as IFactsReader)?.ReadFacts(source, cancellationToken)
            ?? archive.Split(Read(archive, source, diagnostics, cancellationToken), diagnostics);
        return new FactsResult(parts.Facts, archive.Name, parts.Dialect, source);
    }

    private static FactsResult NoFacts(SourceText source) => new(new ArticleFacts(), archive: null, dialect: null, source);
}
