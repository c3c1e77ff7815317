using System.Globalization;
using System.Text;

namespace ArticleModel.Writing;

/// <summary>
/// Writes the facts of an article as front matter in YAML, by the spellings that are read first. Every text is in double
/// quotation marks, so that none can be read as something else; counters, the licence, credits and boilerplate are left out.
/// </summary>
internal sealed class FrontMatterWriter
{
    // A list of values for each name, in the order of the first: what a source repeats comes back as a list.
    private readonly List<(string Name, List<string> Values)> _fields = [];

    private FrontMatterWriter()
    {
    }

    /// <summary>Returns the front matter with its fences, each line ended; empty if there is no fact.</summary>
    public static string Write(Article article)
    {
        var writer = new FrontMatterWriter();
        writer.AddFacts(article);
        foreach (var field in article.Fields) writer.Add(field.Name, field.Value);
        if (writer._fields.Count == 0) return "";
        var lines = writer._fields.Select(field => $"{field.Name}: {(field.Values.Count == 1 ? field.Values[0] : $"[{string.Join(", ", field.Values)}]")}\n");
        return $"---\n{string.Concat(lines)}---\n";
    }

    private void AddFacts(Article article)
    {
        Add("title", article.Title);
        var authors = article.Author is { } author ? article.CoAuthors.Prepend(author).ToList() : [.. article.CoAuthors];
        if (authors.Count > 0) AddRaw("author", List(authors.Select(AuthorText)));
        AddRaw("published", Day(article.PublishedOn));
        AddRaw("lastmod", Day(article.ModifiedOn));
        Add("category", article.Category);
        if (article.Tags.Count > 0) AddRaw("tags", List(article.Tags.Select(TagText)));
        Add("summary", article.Summary);
        AddRaw("cover", CoverText(article));
        Add("canonical_url", Marked(article.Origin));
        Add("lang", article.Language);
        AddRaw("draft", article.IsDraft switch { true => "true", false => "false", null => null });
        Add("id", article.Id);
    }

    private static string AuthorText(Author author) => Table(("name", author.Name), ("url", Marked(author.Url)), ("id", author.Id));

    private static string TagText(Tag tag) =>
        tag.Url is null && !IsNotation(tag.Name) ? Quoted(tag.Name) : Table(("name", tag.Name), ("url", Marked(tag.Url)));

    // "#name" and "[[name]]" are read as the name; in a table they are what they are.
    private static bool IsNotation(string name) => name.AsSpan().TrimStart() is ['#', ..] or ['[', '[', ..];

    // Where nothing is said of a cover, the first image is read as one.
    private static string? CoverText(Article article)
    {
        if (article.Cover is { } cover) return Table(("url", Marked(cover.Url)), ("alt", cover.Alt));
        return article.Blocks<Image>().Any() ? Quoted("") : null;
    }

    private static string? Marked(string? address) => address is null ? null : AddressMark.Apply(address);

    private void Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) AddRaw(IsBareName(name) ? name : Quoted(name), Quoted(value));
    }

    private static bool IsBareName(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private void AddRaw(string name, string? value)
    {
        if (value is null) return;
        var index = _fields.FindIndex(field => field.Name == name);
        if (index < 0) _fields.Add((name, [value]));
        else _fields[index].Values.Add(value);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    private static string Table(params (string Name, string? Value)[] members) =>
        $"{{{string.Join(", ", members.Where(member => member.Value is not null).Select(member => $"{member.Name}: {Quoted(member.Value!)}"))}}}";

    private static bool MustBeEscaped(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF';

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) quoted.Append(c).Append(text[++i]);
            else if (c == '\n') quoted.Append("\\n");
            else if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (MustBeEscaped(c)) quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
