namespace ArticleModel.QuoteTrainer;

/// <summary>An annotated quote.</summary>
internal sealed record GoldQuote(SourceSpan Span, string Kind, string? Speaker);
