using System.Diagnostics;
using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Outlining;
using ArticleModel.Parsing.Quotes;
using ArticleModel.Parsing.Reading;
using ArticleModel.Parsing.Reading.Html;
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

    /// <summary>The parser with every built-in archive, the built-in quote finder and the default limits.</summary>
    public static ArticleParser Default { get; } = new ArticleParserBuilder().Build();

    /// <summary>Parses <paramref name="text"/>. Halves of surrogate pairs and U+0000, which are no text, become U+FFFD.</summary>
    /// <param name="text">The source; a byte order mark at its start is left out.</param>
    /// <param name="path">Where it comes from, for messages and for archives that read facts from names; no file is opened.</param>
    /// <param name="cancellationToken">Ends the parse early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ParseResult Parse(string text, string? path = null, CancellationToken cancellationToken = default) =>
        Parse(text, Info(path), cancellationToken);

    /// <inheritdoc cref="Parse(string, string?, CancellationToken)"/>
    /// <param name="text">The source; a byte order mark at its start is left out.</param>
    /// <param name="info">What else is known about it, such as the address of a page.</param>
    /// <param name="cancellationToken">Ends the parse early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="info"/> is null.</exception>
    public ParseResult Parse(string text, SourceInfo info, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(info);
        var diagnostics = new DiagnosticBag();
        var source = new SourceText(text, info.Path, info.Url);
        if (source.Length > _maxSourceLength) return TooLong(source, diagnostics);
        return Parse(SourceDecoder.Repair(source, diagnostics), info, diagnostics, cancellationToken);
    }

    /// <summary>
    /// Parses <paramref name="bytes"/>: UTF-8, or UTF-16 behind its byte order mark; a page in HTML is read in the encoding that it
    /// names, any source in the one that <see cref="SourceInfo.Charset"/> names. Invalid bytes become U+FFFD.
    /// </summary>
    /// <param name="bytes">The source.</param>
    /// <param name="path">Where it comes from; no file is opened.</param>
    /// <param name="cancellationToken">Ends the parse early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ParseResult Parse(ReadOnlySpan<byte> bytes, string? path = null, CancellationToken cancellationToken = default) =>
        Parse(bytes, Info(path), cancellationToken);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, string?, CancellationToken)"/>
    /// <param name="bytes">The source.</param>
    /// <param name="info">What else is known about it, such as the address of a page.</param>
    /// <param name="cancellationToken">Ends the parse early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="info"/> is null.</exception>
    public ParseResult Parse(ReadOnlySpan<byte> bytes, SourceInfo info, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(info);
        var diagnostics = new DiagnosticBag();
        if (bytes.Length > _maxSourceLength && SourceDecoder.CountCharacters(bytes, info) > _maxSourceLength)
            return TooLong(new SourceText("", info.Path, info.Url), diagnostics);
        return Parse(SourceDecoder.Decode(bytes, info, diagnostics), info, diagnostics, cancellationToken);
    }

    /// <summary>
    /// Reads <paramref name="stream"/> to its end, or until it is sure to be longer than the limit, and parses it. The stream is
    /// left open.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">Reading the stream fails.</exception>
    /// <exception cref="NotSupportedException">The stream is not one to read from.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<ParseResult> ParseAsync(Stream stream, string? path = null, CancellationToken cancellationToken = default) =>
        ParseAsync(stream, Info(path), cancellationToken);

    /// <inheritdoc cref="ParseAsync(Stream, string?, CancellationToken)"/>
    /// <param name="stream">The source.</param>
    /// <param name="info">What else is known about it, such as the address of a page.</param>
    /// <param name="cancellationToken">Ends the parse early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="info"/> is null.</exception>
    public async Task<ParseResult> ParseAsync(Stream stream, SourceInfo info, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(info);
        using var bytes = await SourceBytes.ReadAsync(stream, MaxBytes, cancellationToken).ConfigureAwait(false);
        return ParseWhole(bytes, info, cancellationToken);
    }

    // UTF-8 takes at most three bytes for a UTF-16 code unit, GB18030 four; a stream that goes on is too long without being read further.
    private long MaxBytes => Math.Min(4L * _maxSourceLength + 3, SourceBytes.MaxLength);

    private static SourceInfo Info(string? path) => path is null ? SourceInfo.None : new SourceInfo { Path = path };

    private IArchive ArchiveOf(SourceText source, SourceInfo info, DiagnosticBag diagnostics)
    {
        if (info.Archive is { } name)
        {
            if (Array.Find(_archives, candidate => candidate.Name == name) is { } named) return named;
            diagnostics.Report(DiagnosticRules.UnknownArchive, default, name);
        }
        return Recognise(source);
    }

    private ParseResult Parse(SourceText source, SourceInfo info, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var archive = ArchiveOf(source, info, diagnostics);
        var document = Read(archive, source, diagnostics, cancellationToken);
        var parts = archive.Split(document, diagnostics);
        var body = Outliner.Outline(parts, document, cancellationToken);
        var article = parts.ToArticle(archive.Name, body);
        if (_quoteFinder?.FindQuotes(new QuoteContext(article, document, diagnostics, cancellationToken)) is { } findings)
            article = article with { Speakers = findings.Speakers, Quotes = findings.Quotes };
        document.GiveBack();
        return new ParseResult(article, parts.IsArticle, diagnostics.ToSortedList(), source);
    }

    private IArchive Recognise(SourceText source)
    {
        foreach (var archive in _archives)
            if (archive.Recognises(source)) return archive;
        throw new UnreachableException();
    }

    private static FlatDocument Read(IArchive archive, SourceText source, DiagnosticBag diagnostics, CancellationToken cancellationToken) =>
        archive.Format == SourceFormat.Html
            ? HtmlReader.Read(source, diagnostics, cancellationToken)
            : MarkdownReader.Read(source, diagnostics, cancellationToken);

    private ParseResult TooLong(SourceText source, DiagnosticBag diagnostics)
    {
        diagnostics.Report(DiagnosticRules.SourceTooLong, new SourceSpan(Math.Min(_maxSourceLength, source.Length), 0), $"{_maxSourceLength}");
        var empty = new Article { Title = "", Body = new Section { Level = 0 } };
        return new ParseResult(empty, isArticle: false, diagnostics.ToSortedList(), source);
    }
}
