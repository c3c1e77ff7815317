using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Quotes;

/// <summary>What an <see cref="IQuoteFinder"/> works on.</summary>
/// <param name="Article">The article with everything but its quotes and speakers.</param>
/// <param name="Document">The document it was made from; <see cref="FlatDocument.SourceRange"/> leads from a text to its source.</param>
/// <param name="Diagnostics">Where to report broken quotation marks.</param>
/// <param name="CancellationToken">Ends the search early.</param>
public sealed record QuoteContext(Article Article, FlatDocument Document, DiagnosticBag Diagnostics, CancellationToken CancellationToken);
