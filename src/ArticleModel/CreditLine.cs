namespace ArticleModel;

/// <summary>A line that credits someone or states rights.</summary>
public sealed record CreditLine
{
    /// <summary>The line as plain text, markup removed.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stood.</summary>
    public SourceSpan Span { get; init; }
}
