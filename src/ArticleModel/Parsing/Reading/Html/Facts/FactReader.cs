using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>
/// Settles the facts about the article: of all that the page states about one, what is stated for machines is believed before
/// what is shown, and the particular before the general. Each fact keeps what it rests on.
/// </summary>
internal sealed class FactReader
{
    private static readonly string[] s_summaries =
    [
        "meta og:description", "meta description", "json-ld description", "meta twitter:description", "meta dc.description",
    ];

    private static readonly string[] s_languages =
    [
        "meta content-language", "meta og:locale", "json-ld inLanguage", "meta language", "meta dc.language",
    ];

    private static readonly string[] s_changes = ["json-ld dateModified", "meta article:modified_time", "meta og:updated_time"];

    private readonly HtmlTree _tree;
    private readonly SourceText _source;
    private readonly PageAddress _address;
    private readonly TextOf _textOf;
    private readonly CancellationToken _cancellationToken;
    private readonly Statements _statements = new();
    private readonly List<Evidence> _evidence = [];

    private FactReader(HtmlTree tree, SourceText source, PageAddress address, TextOf textOf, CancellationToken cancellationToken)
    {
        _tree = tree;
        _source = source;
        _address = address;
        _textOf = textOf;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads the facts of a page, and finds the heading that shows its title.</summary>
    public static PageFacts Read(HtmlTree tree, HtmlElement body, SourceText source, PageAddress address, TextOf textOf, CancellationToken cancellationToken) =>
        new FactReader(tree, source, address, textOf, cancellationToken).Read(body);

    private PageFacts Read(HtmlElement body)
    {
        _statements.AddFrom(_tree.Root!, _source.Text, _textOf, _cancellationToken);
        var scan = PageScan.Of(body, _cancellationToken);
        var (title, heading) = Titles.Find(_statements, scan.Headings, TitleElement(), _textOf);
        var statedTitle = Keep("title", title) ?? "";
        var authors = FindAuthors(scan, heading, body);
        var facts = new ArticleFacts
        {
            Title = statedTitle,
            Author = authors.Count > 0 ? authors[0] : null,
            CoAuthors = authors.Skip(1).ToValueList(),
            PublishedOn = FindDate(scan, heading, body),
            ModifiedOn = FindDay("modifiedOn", s_changes.SelectMany(_statements.All)),
            Language = FindLanguage(),
            Origin = FindOrigin(),
            Category = KeepFirst("category", "meta article:section", "json-ld articleSection", "meta category")?.ToLowerInvariant(),
            Summary = KeepFirst("summary", s_summaries),
            Cover = FindCover(),
            Tags = FindTags(scan),
            License = KeepFirst("license", "license", "json-ld license", "meta dc.rights", "meta dcterms.license", "microdata license"),
        };
        return new PageFacts(facts, _evidence.ToValueList(), heading);
    }

    private string? Keep(string fact, Statement? statement)
    {
        if (statement is null) return null;
        _evidence.Add(new Evidence { Fact = fact, Source = statement.Source, Span = statement.Span });
        return statement.Value;
    }

    private string? KeepFirst(string fact, params ReadOnlySpan<string> names) => Keep(fact, _statements.First(names));

    private Statement? TitleElement()
    {
        if (_tree.Head is not { } head) return null;
        foreach (var child in head.Children.AsSpan())
        {
            if (child is not HtmlElement { Name: "title" } title) continue;
            if (Spaces.Collapse(_textOf(title)) is { Length: > 0 } text) return new Statement(text, "title", title.Span);
        }
        return null;
    }

    private List<Author> FindAuthors(PageScan scan, HtmlElement? heading, HtmlElement body)
    {
        // The name of the site in the place of the author's is believed if there is no other.
        var site = new SiteName(_statements.First("meta og:site_name", "meta application-name")?.Value, FindOrigin());
        Statement? last = null;
        foreach (var statement in new AuthorStatements(_statements, scan, _textOf).Of(heading, body))
        {
            var names = NamesIn(statement);
            if (names.Exists(name => !site.Is(name))) return Authors(statement, names.FindAll(name => !site.Is(name)));
            if (names.Count > 0) last ??= statement;
        }
        foreach (var statement in _statements.All("json-ld organization")) last ??= statement;
        return last is null ? [] : Authors(last, NamesIn(last));
    }

    private static List<string> NamesIn(Statement statement) => [.. statement.Beside.Prepend(statement.Value).Select(Names.Clean).OfType<string>().Distinct()];

    private List<Author> Authors(Statement statement, List<string> names)
    {
        var authors = names.ConvertAll(name => new Author { Name = name });
        if (authors.Count > 0) Keep("author", statement);
        if (authors.Count > 1) Keep("coAuthors", statement);
        var url = _statements.First("json-ld author url", "meta article:author")?.Value;
        if (authors.Count > 0 && url?.StartsWith("http", StringComparison.Ordinal) == true) authors[0] = authors[0] with { Url = url };
        return authors;
    }

    private DateOnly? FindDate(PageScan scan, HtmlElement? heading, HtmlElement body)
    {
        if ((FindDay("publishedOn", DateStatements(scan, heading, body)) ?? FindDateBeside(scan, heading)) is { } date) return date;
        if (FindOrigin() is not { } url || Dates.InAddress(url) is not { } day) return null;
        Keep("publishedOn", new Statement(url, "address", default));
        return day;
    }

    private DateOnly? FindDay(string fact, IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
        {
            if (Dates.Find(statement.Value) is not { } date) continue;
            Keep(fact, statement);
            return date;
        }
        return null;
    }

    // A line of facts has no name on many pages, but stands beside the title.
    private DateOnly? FindDateBeside(PageScan scan, HtmlElement? heading)
    {
        if (heading is null) return null;
        foreach (var element in Beside.Title(scan.Shorts, heading))
        {
            var text = _textOf(element);
            if (!text.Any(char.IsAsciiDigit) || Dates.Find(text) is not { } date) continue;
            Keep("publishedOn", new Statement(text, "line beside the title", element.Span));
            return date;
        }
        return null;
    }

    private IEnumerable<Statement> DateStatements(PageScan scan, HtmlElement? heading, HtmlElement body)
    {
        string[] names =
        [
            "json-ld datePublished", "meta article:published_time", "meta datePublished", "meta og:published_time", "meta date",
            "meta dc.date", "meta dcterms.date", "meta dc.date.issued", "meta dcterms.created", "meta pubdate", "meta publishdate",
            "meta publish-date", "meta publication_date", "meta sailthru.date", "meta parsely-pub-date", "meta article.published",
            "meta citation_publication_date", "meta originalpublicationdate", "meta og:article:published_time", "meta apub:time",
            "meta publish_time", "meta weibo: article:create_at", "microdata datePublished", "json-ld dateCreated", "microdata dateCreated",
        ];
        foreach (var name in names)
            foreach (var statement in _statements.All(name)) yield return statement;
        // Of the days that a page shows, that near the title is the article's.
        var shown = scan.Dates.Where(element => element.Verdict is null);
        foreach (var element in heading is null ? shown : shown.OrderBy(element => Math.Abs(element.Start - heading.End)))
        {
            var text = element["datetime"] is { Length: > 0 } stamp ? stamp : _textOf(element);
            yield return new Statement(text, element.Name == "time" ? "time" : $"class {element["class"] ?? element["id"]}", element.Span);
        }
        if (Labels.Find(body, Labels.Dates, _textOf) is { } labelled) yield return labelled;
    }

    private string? FindLanguage()
    {
        var declared = _tree.Root?["lang"] ?? _tree.Root?["xml:lang"];
        var statement = string.IsNullOrWhiteSpace(declared)
            ? _statements.First(s_languages)
            : new Statement(declared.Trim(), "html lang", new SourceSpan(_tree.Root!.Start, 0));
        if (statement is null || statement.Value.Length > 20 || !char.IsAsciiLetter(statement.Value[0])) return null;
        Keep("language", statement);
        return statement.Value.Replace('_', '-').Split(',', ';')[0];
    }

    private string? FindOrigin()
    {
        var statement = _statements.First("canonical", "meta og:url", "json-ld url");
        if (statement is not null && _address.Resolve(statement.Value) is var url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            if (!_evidence.Exists(evidence => evidence.Fact == "origin")) Keep("origin", statement);
            return url;
        }
        return _source.Url;
    }

    private Image? FindCover() =>
        KeepFirst("cover", "meta og:image", "json-ld image", "meta twitter:image") is { } url
            ? new Image { Url = _address.Resolve(url) }
            : null;

    private ValueList<Tag> FindTags(PageScan scan)
    {
        var statements = _statements.All("meta article:tag");
        if (statements.Count == 0) statements = _statements.All("json-ld keywords");
        if (statements.Count == 0 && LinkedTags(scan) is { Count: > 0 } linked) return linked;
        var words = statements.Select(statement => statement.Value);
        if (statements.Count == 0 && _statements.First("meta news_keywords", "meta keywords") is { } keywords)
        {
            statements = [keywords];
            words = keywords.Value.Split([',', '，', '、', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        }
        if (statements.Count > 0) Keep("tags", statements[0]);
        return words.Distinct(StringComparer.OrdinalIgnoreCase).Select(word => new Tag { Name = word }).ToValueList();
    }

    // What a page shows as its tags is closer to the article than the keywords for search engines.
    private ValueList<Tag> LinkedTags(PageScan scan)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var tags = new List<Tag>();
        foreach (var link in scan.Tags)
        {
            var name = Spaces.Collapse(_textOf(link)).TrimStart('#');
            if (name.Length == 0 || !names.Add(name)) continue;
            if (tags.Count == 0) Keep("tags", new Statement(name, "link tag", link.Span));
            tags.Add(new Tag { Name = name, Url = link["href"] is { Length: > 0 } address ? _address.Resolve(address) : null });
        }
        return tags.ToValueList();
    }
}
