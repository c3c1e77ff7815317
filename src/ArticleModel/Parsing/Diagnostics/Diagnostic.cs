namespace ArticleModel.Parsing;

/// <summary>Something about a source that its reader should know. Parsing reports these and never throws for content.</summary>
/// <param name="Rule">What kind of thing it is.</param>
/// <param name="Span">Where it is; length 0 if it stands between two characters or concerns the whole source.</param>
/// <param name="Detail">What this report names, such as a field; null if the rule's sentence needs nothing.</param>
public sealed record Diagnostic(DiagnosticRule Rule, SourceSpan Span, string? Detail = null)
{
    /// <summary>The rule's code, such as <c>AM2001</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>The rule's severity.</summary>
    public DiagnosticSeverity Severity => Rule.Severity;

    /// <summary>The sentence that tells what is the matter and what to do about it.</summary>
    public string Message => Rule.Message.Replace("{0}", Detail, StringComparison.Ordinal);

    /// <summary>Returns <c>warning AM2001: sentence</c>.</summary>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}
