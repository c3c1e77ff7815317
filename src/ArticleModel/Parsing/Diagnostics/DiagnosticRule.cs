namespace ArticleModel.Parsing;

/// <summary>A kind of diagnostic: what stays the same whenever it is reported. docs/diagnostics.md has a row for each.</summary>
/// <param name="Code">The stable code, such as <c>AM2001</c>; codes are never used again for something else.</param>
/// <param name="Name">A short name in words.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">The sentence for the reader; <c>{0}</c> stands for the detail of one report, other braces for themselves.</param>
public sealed record DiagnosticRule(string Code, string Name, DiagnosticSeverity Severity, string Message);
