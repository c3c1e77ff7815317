namespace ArticleModel.Testing;

/// <summary>A quote that a test marked in its source.</summary>
/// <param name="Kind">How it is reported.</param>
/// <param name="Speaker">The name of its speaker; null if the mark names none: the source tells nobody.</param>
/// <param name="Span">The words in <see cref="MarkedSource.Text"/>, without the quotation marks around them.</param>
public sealed record MarkedQuote(QuoteKind Kind, string? Speaker, SourceSpan Span);
