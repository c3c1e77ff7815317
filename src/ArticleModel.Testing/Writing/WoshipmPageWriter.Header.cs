using System.Globalization;

namespace ArticleModel.Testing.Writing;

internal sealed partial class WoshipmPageWriter
{
    private bool IsGitbook => _dialect == WoshipmDialect.Gitbook;

    // Nothing in a header is escaped. Some lines end in two spaces, which ones depends on the generator.
    private void WriteHeader()
    {
        var gap = IsGitbook ? "\n\n" : "\n";
        var end = IsGitbook ? "  " : "";
        _markdown.Append($"# {_article.Title}{gap}{{% hint style=\"info\" %}}\n");
        if (!IsGitbook && _article.Category is { Length: > 0 } category) WriteField("Category", char.ToUpperInvariant(category[0]) + category[1..], "");
        if (_article.Author is { } author) WriteField("Author", author.Url is null ? author.Name : $"[{author.Name}]({author.Url})", end);
        if (Date is { } date) WriteField("Published", date, "  ");
        if (_article.Stats is { } stats && HeaderStats(stats) is { Length: > 0 } counts) WriteField("Stats", counts, end);
        WriteField("Tags", HeaderTags(), end);
        if (_article.Origin is { } origin) WriteField("Original", $"[View on woshipm.com]({origin})", "");
        _markdown.Append("{% endhint %}" + gap);
        _markdown.Append($"> {_article.Summary ?? (IsGitbook ? "No summary available." : "No brief available.")}\n\n---\n\n");
        _markdown.Restart();
    }

    private string? Date => _article.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void WriteField(string name, string value, string end) => _markdown.Append($"**{name}:** {value}{end}\n");

    private static string HeaderStats(ArticleStats stats)
    {
        (string Icon, int? Count, string Name)[] counts =
        [
            ("👁️", stats.Views, "views"),
            ("💬", stats.Comments, "comments"),
            ("⭐", stats.Collects, "collects"),
        ];
        var known = counts.Where(count => count.Count is not null);
        return string.Join(" | ", known.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Icon} {count.Count} {count.Name}")));
    }

    private string HeaderTags()
    {
        var names = _article.Tags.Select(tag => tag.Name.Replace('`', '\''));
        if (_dialect == WoshipmDialect.Old) return string.Join(',', names.Select(name => name.Replace(',', '，')));
        return _article.Tags.Count == 0 ? "None" : string.Join(' ', names.Select(name => $"`{name}`"));
    }
}
