namespace ArticleModel.Cli.Commands;

/// <summary>What became of one input of <c>parse</c>: its article's bytes, unless they are in a file already, or a note.</summary>
internal sealed record ParseOutcome(byte[]? Article, string? Note, bool IsFailure)
{
    public static ParseOutcome Done(byte[]? article) => new(article, null, IsFailure: false);

    public static ParseOutcome Failure(string problem) => new(null, $"articlemodel: {problem}", IsFailure: true);
}
