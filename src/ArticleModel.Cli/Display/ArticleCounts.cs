using System.Globalization;

namespace ArticleModel.Cli.Display;

/// <summary>Puts numbers and kinds of an article into words.</summary>
internal static class ArticleCounts
{
    private const string Separator = " · ";

    /// <summary>Returns the counters of the source that it had; null if none.</summary>
    public static string? OfReaders(ArticleStats? stats) => stats is null ? null : Parts.Join(
        Separator, Count(stats.Views, "view"), Count(stats.Comments, "comment"), Count(stats.Collects, "collect"), Count(stats.Likes, "like"),
        stats.ReadingMinutes is null ? null : $"{stats.ReadingMinutes} min to read");

    /// <summary>Returns what the article consists of, zeros left out.</summary>
    public static string OfText(Article article)
    {
        var blocks = article.Blocks<Block>().ToList();
        return Parts.Join(
            Separator, Count(article.PlainText().Count(c => !char.IsWhiteSpace(c)), "character"),
            CountOf<Paragraph>("paragraph"), CountOf<ListBlock>("list"), CountOf<BlockQuote>("block quote"),
            CountOf<Image>("image"), CountOf<Table>("table"), CountOf<CodeBlock>("code block"));

        string? CountOf<T>(string noun) => blocks.OfType<T>().Count() is > 0 and var count ? Count(count, noun) : null;
    }

    /// <summary>Returns kind, roles and other names of the speaker.</summary>
    public static string About(Speaker speaker) => Parts.Join(
        Separator, speaker.Kind.InLowerCase(), JoinNames(speaker.Roles), speaker.Aliases.Count == 0 ? null : $"also {JoinNames(speaker.Aliases)}",
        speaker.IsPseudonym ? "pseudonym" : null);

    /// <summary>Returns how the quote was found and how sure that is.</summary>
    public static string About(Quote quote) =>
        Parts.Join(Separator, quote.Kind.InLowerCase(), quote.Mention, quote.Cue, quote.Rule, quote.Confidence.ToString("0.000", CultureInfo.InvariantCulture));

    private static string? JoinNames(ValueList<string> names) => names.Count == 0 ? null : string.Join("、", (IEnumerable<string>)names);

    private static string? Count(int? count, string noun) =>
        count is null ? null : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
