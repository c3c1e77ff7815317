using System.Diagnostics;
using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Outlining;
using ArticleModel.Parsing.Quotes;
using ArticleModel.Parsing.Reading;
using ArticleModel.Parsing.Reading.Markdown;

namespace ArticleModel.Parsing;

/// <summary>
/// Parses sources into articles. Immutable and thread-safe; the same text gives the same article on any machine.
/// Content never throws: what is wrong with it is in <see cref="ParseResult.Diagnostics"/>.
/// </summary>
public sealed partial class ArticleParser
{
    // The last one recognises every source.
    private readonly IArchive[] _archives;
    private readonly IQuoteFinder? _quoteFinder;
    private readonly int _maxSourceLength;

    internal ArticleParser(IArchive[] archives, IQuoteFinder? quoteFinder, int maxSourceLength)
    {
        _archives = archives;
        _quoteFinder = quoteFinder;
        _maxSourceLength = maxSourceLength;
    }

    /// <summary>
    /// The parser with every built-in archive and the default limits. It does not look for quotes: see
    /// <see cref="ArticleParserBuilder.FindQuotes"/>.
    /// </summary>
    public static ArticleParser Default { get; } = new ArticleParserBuilder().Build();

    /// <summary>Parses <paramref name="text"/>. Halves of surrogate pairs and U+0000, which are no text, become U+FFFD.</summary>
    /// <param name="text">The source; a byte order mark at its start is left out.</param>
    /// <param name="path">Where it comes from, for messages and for archives that read facts from names; no file is opened.</param>
    /// <param name="cancellationToken">Ends the parse early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ParseResult Parse(string text, string? path = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var diagnostics = new DiagnosticBag();
        var source = new SourceText(text, path);
        if (source.Length > _maxSourceLength) return TooLong(source, diagnostics);
        return Parse(SourceDecoder.Repair(source, diagnostics), diagnostics, cancellationToken);
    }

    /// <summary>Parses <paramref name="bytes"/>: UTF-8, or UTF-16 behind its byte order mark. Invalid bytes become U+FFFD.</summary>
    /// <param name="bytes">The source.</param>
    /// <param name="path">Where it comes from; no file is opened.</param>
    /// <param name="cancellationToken">Ends the parse early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ParseResult Parse(ReadOnlySpan<byte> bytes, string? path = null, CancellationToken cancellationToken = default)
    {
        var diagnostics = new DiagnosticBag();
        if (bytes.Length > _maxSourceLength && SourceDecoder.CountCharacters(bytes) > _maxSourceLength)
            return TooLong(new SourceText("", path), diagnostics);
        return Parse(SourceDecoder.Decode(bytes, path, diagnostics), diagnostics, cancellationToken);
    }

    /// <summary>
    /// Reads <paramref name="stream"/> to its end, or until it is sure to be longer than the limit, and parses it. The stream is
    /// left open.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ParseResult> ParseAsync(Stream stream, string? path = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = await SourceBytes.ReadAsync(stream, MaxBytes, cancellationToken).ConfigureAwait(false);
        return bytes is null ? TooLong(new SourceText("", path), new DiagnosticBag()) : Parse(bytes.Span, path, cancellationToken);
    }

    /// <summary>Reads and parses the file at <paramref name="path"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ParseResult> ParseFileAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = OpenFile(path);
        await using (file.ConfigureAwait(false))
            return await ParseAsync(file, path, cancellationToken).ConfigureAwait(false);
    }

    // UTF-8 takes at most three bytes for a UTF-16 code unit; a stream that goes on is too long without being read further.
    private long MaxBytes => Math.Min(3L * _maxSourceLength + 3, SourceBytes.MaxLength);

    private ParseResult Parse(SourceText source, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var archive = Recognise(source);
        var document = Read(source, diagnostics, cancellationToken);
        var parts = archive.Split(document, diagnostics);
        var body = Outliner.Outline(parts, cancellationToken);
        var article = parts.ToArticle(archive.Name, body);
        if (_quoteFinder?.FindQuotes(new QuoteContext(article, document, diagnostics, cancellationToken)) is { } findings)
            article = article with { Speakers = findings.Speakers, Quotes = findings.Quotes };
        return new ParseResult(article, parts.IsArticle, diagnostics.ToSortedList(), source);
    }

    private IArchive Recognise(SourceText source)
    {
        foreach (var archive in _archives)
            if (archive.Recognises(source)) return archive;
        throw new UnreachableException();
    }

    private static FlatDocument Read(SourceText source, DiagnosticBag diagnostics, CancellationToken cancellationToken) =>
        MarkdownReader.Read(source, diagnostics, cancellationToken);

    private static FileStream OpenFile(string path) =>
        new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private ParseResult TooLong(SourceText source, DiagnosticBag diagnostics)
    {
        diagnostics.Report(DiagnosticRules.SourceTooLong, new SourceSpan(Math.Min(_maxSourceLength, source.Length), 0), $"{_maxSourceLength}");
        var empty = new Article { Title = "", Body = new Section { Level = 0 } };
        return new ParseResult(empty, isArticle: false, diagnostics.ToSortedList(), source);
    }
}
