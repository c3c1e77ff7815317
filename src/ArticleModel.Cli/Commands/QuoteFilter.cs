namespace ArticleModel.Cli.Commands;

/// <summary>Which quotes a user asked for.</summary>
/// <param name="Speaker">A speaker's name or alias; null for all.</param>
/// <param name="Kinds">The kinds in lower case; empty for all.</param>
/// <param name="MinConfidence">The lowest confidence.</param>
internal sealed record QuoteFilter(string? Speaker, string[] Kinds, double MinConfidence)
{
    public bool Takes(Quote quote) =>
        quote.Confidence >= MinConfidence
        && (Kinds.Length == 0 || Kinds.Contains(quote.Kind.InLowerCase()))
        && (Speaker is null || (quote.Speaker is { } speaker && (speaker.Name == Speaker || speaker.Aliases.Contains(Speaker))));
}
