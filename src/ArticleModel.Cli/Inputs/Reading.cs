using ArticleModel.Parsing;

namespace ArticleModel.Cli.Inputs;

/// <summary>What came of reading an input: a result, or a problem that says in a sentence why there is none.</summary>
internal sealed record Reading(Input Input, ParseResult? Result, string? Problem)
{
    /// <summary>The line that tells why there is no article, and whether that is a failure: an index or a stub is passed over. Null if there is one.</summary>
    public (string Line, bool IsFailure)? WhyNoArticle()
    {
        if (Result is null) return ($"articlemodel: {Problem}", true);
        if (Result.IsArticle) return null;
        if (Result.Diagnostics.FirstOrDefault(item => item.Severity == DiagnosticSeverity.Error) is { } error)
            return ($"articlemodel: cannot parse {Input.Path}: {error.Message}", true);
        var reason = Result.Diagnostics.FirstOrDefault(item => item.Rule == DiagnosticRules.NotAnArticle)?.Detail;
        return ($"-- {Input.Path}: not an article{(reason is null ? "" : $", {reason}")}", false);
    }
}
