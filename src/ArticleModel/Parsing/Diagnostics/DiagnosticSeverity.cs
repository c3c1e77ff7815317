namespace ArticleModel.Parsing;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; the article is complete.</summary>
    Info,

    /// <summary>Something was repaired, guessed or left out; the article may be wrong there.</summary>
    Warning,

    /// <summary>The source could not be read as an article, or not as a whole.</summary>
    Error,
}
