using System.Globalization;
using ArticleModel.Parsing;
using ArticleModel.Testing.Messages;

namespace ArticleModel.Testing.Snapshots;

internal sealed partial class ArticleDump
{
    private void WriteFacts(Article article)
    {
        if (article.Provenance is { Archive: { } archive } provenance && archive != "markdown") Fact("archive", $"{archive} {provenance.Dialect}".TrimEnd());
        Fact("id", article.Id);
        Fact("language", article.Language);
        Fact("category", article.Category);
        if (article.Author is { } author) Fact("author", $"{Show(author.Name)} {author.Id} {author.Url}".TrimEnd());
        foreach (var coAuthor in article.CoAuthors) Fact("co-author", $"{Show(coAuthor.Name)} {coAuthor.Id} {coAuthor.Url}".TrimEnd());
        Fact("published", article.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Fact("modified", article.ModifiedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Fact("origin", article.Origin);
        Fact("summary", article.Summary is null ? null : Show(article.Summary));
        Fact("cover", article.Cover is { } cover ? $"{cover.Url}{Named("alt", cover.Alt)}" : null);
        if (article.Stats is { } stats) Fact("stats", string.Join(", ", Counts(stats)));
        foreach (var tag in article.Tags) Fact("tag", $"{Show(tag.Name)} {tag.Url}".TrimEnd());
        Fact("draft", article.IsDraft switch { true => "yes", false => "no", null => null });
        foreach (var field in article.Fields) Fact("field", $"{Show(field.Name)} {Show(field.Value)}");
    }

    private static IEnumerable<string> Counts(ArticleStats stats)
    {
        if (stats.Views is { } views) yield return $"views {views}";
        if (stats.Comments is { } comments) yield return $"comments {comments}";
        if (stats.Collects is { } collects) yield return $"collects {collects}";
        if (stats.Likes is { } likes) yield return $"likes {likes}";
        if (stats.ReadingMinutes is { } minutes) yield return $"minutes {minutes}";
    }

    private void WriteCredits(Credits credits)
    {
        Fact("credit author", credits.Author?.Name);
        Fact("credit editor", credits.Editor?.Name);
        Fact("credit translator", credits.Translator?.Name);
        if (credits.SourceAccount is { } account) Fact("credit account", $"{account.Name} {account.Id}".TrimEnd());
        if (credits.ImageCredit is not null) Fact("credit image", $"{credits.ImageCredit} {credits.ImageLicense}".TrimEnd());
        Fact("credit republish", credits.Republish);
        Fact("credit original", credits.IsOriginal switch { true => "yes", false => "no", null => null });
        foreach (var line in credits.Lines) Fact("credit line", Show(line.Text));
    }

    private void WriteQuotes(Article article)
    {
        foreach (var speaker in article.Speakers)
        {
            var roles = string.Concat(speaker.Roles.Select(role => $" role {Show(role)}"));
            var aliases = string.Concat(speaker.Aliases.Select(alias => $" alias {Show(alias)}"));
            var kind = speaker.Kind.ToString().ToLowerInvariant();
            var pseudonym = speaker.IsPseudonym ? " pseudonym" : "";
            Line(1, $"speaker {speaker.Id} {kind} {Show(speaker.Name)}{roles}{aliases}{pseudonym}");
        }
        foreach (var quote in article.Quotes)
        {
            var kind = quote.Kind.ToString().ToLowerInvariant();
            var names = Named("mention", quote.Mention) + Named("cue", quote.Cue);
            var confidence = quote.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
            Line(1, $"quote {kind} {quote.Speaker?.Id ?? "?"} {Show(quote.Text)}{names} {quote.Rule} {confidence}");
        }
    }

    // In plain Markdown the heading that gives the title is on every page and tells nothing; so do fences of front matter.
    private void WriteBoilerplate(Provenance provenance)
    {
        foreach (var item in provenance.Boilerplate)
        {
            if (provenance.Archive == "markdown" && item.Kind == BoilerplateKinds.Title) continue;
            if (item.Kind == BoilerplateKinds.FrontMatter) continue;
            Line(1, $"boilerplate {item.Kind}{(_source is null ? "" : $" {Show(_source.Slice(item.Span).ToString())}")}");
        }
    }

    private void WriteDiagnostic(Diagnostic diagnostic, string text)
    {
        Line(1, SourceLine.At(text, diagnostic.Span.Start));
        Line(1, SourceLine.Underline(text, diagnostic.Span, $"{diagnostic.Code}{(diagnostic.Detail is null ? "" : " " + Show(diagnostic.Detail))}"));
    }

    private void Fact(string name, string? value)
    {
        if (value is not null) Line(1, $"{name} {value}");
    }
}
