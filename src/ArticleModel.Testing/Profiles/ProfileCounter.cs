using ArticleModel.Parsing;

namespace ArticleModel.Testing.Profiles;

/// <summary>Counts what there is in parses, one after the other. Not thread-safe.</summary>
internal sealed class ProfileCounter
{
    private readonly SortedDictionary<string, (double Sum, bool IsShare)> _sums = new(StringComparer.Ordinal);
    private int _articles;
    private int _quotes;
    private int _attributed;
    private int _sections;
    private int _inferred;

    public void Add(ParseResult result)
    {
        _articles++;
        var article = result.Article;
        Share("is-article", result.IsArticle);
        AddFields(article);
        Share($"archive.{article.Provenance.Archive ?? "none"}{(article.Provenance.Dialect is { } dialect ? $".{dialect}" : "")}", true);
        Mean("characters", article.PlainText().Length);
        foreach (var block in article.Blocks<Block>()) Mean($"block.{NameOf(block)}", 1);
        foreach (var item in article.Provenance.Boilerplate) Mean($"boilerplate.{item.Kind}", 1);
        foreach (var diagnostic in result.Diagnostics) Mean($"diagnostic.{diagnostic.Code}", 1);
        foreach (var quote in article.Quotes) Mean($"quote.{quote.Kind.ToString().ToLowerInvariant()}", 1);
        Mean("speakers", article.Speakers.Count);
        Mean("tags", article.Tags.Count);
        Mean("credit-lines", article.Credits.Lines.Count);
        var sections = article.Sections().ToList();
        Mean("sections", sections.Count);
        _sections += sections.Count;
        _inferred += sections.Count(section => section.IsInferred);
        _quotes += article.Quotes.Count;
        _attributed += article.Quotes.Count(quote => quote.Speaker is not null);
    }

    public CorpusProfile ToProfile()
    {
        var figures = _sums.Select(sum => Figure(sum.Key, sum.Value.Sum, _articles, sum.Value.IsShare)).ToList();
        figures.Add(Figure("quotes-with-speaker", _attributed, _quotes, isShare: true));
        figures.Add(Figure("sections-inferred", _inferred, _sections, isShare: true));
        return new CorpusProfile { Articles = _articles, Figures = figures.OrderBy(figure => figure.Name, StringComparer.Ordinal).ToValueList() };
    }

    private void AddFields(Article article)
    {
        (string Name, bool IsThere)[] fields =
        [
            ("id", article.Id is not null), ("title", article.Title.Length > 0), ("language", article.Language is not null),
            ("category", article.Category is not null), ("author", article.Author is not null), ("author-url", article.Author?.Url is not null),
            ("published", article.PublishedOn is not null), ("origin", article.Origin is not null), ("summary", article.Summary is not null),
            ("cover", article.Cover is not null), ("views", article.Stats?.Views is not null), ("comments", article.Stats?.Comments is not null),
            ("collects", article.Stats?.Collects is not null), ("likes", article.Stats?.Likes is not null),
            ("reading-minutes", article.Stats?.ReadingMinutes is not null), ("tags", article.Tags.Count > 0),
            ("credit-author", article.Credits.Author is not null), ("credit-editor", article.Credits.Editor is not null),
            ("credit-account", article.Credits.SourceAccount is not null), ("credit-image", article.Credits.ImageCredit is not null),
            ("credit-republish", article.Credits.Republish is not null), ("quotes", article.Quotes.Count > 0),
        ];
        foreach (var (name, isThere) in fields) Share($"field.{name}", isThere);
    }

    private void Share(string name, bool isThere) => Sum(name, isThere ? 1 : 0, isShare: true);

    private void Mean(string name, int count) => Sum(name, count, isShare: false);

    private void Sum(string name, double value, bool isShare) =>
        _sums[name] = (_sums.TryGetValue(name, out var known) ? known.Sum + value : value, isShare);

    private static ProfileFigure Figure(string name, double sum, int count, bool isShare) =>
        new(name, count == 0 ? 0 : Math.Round(sum / count, 4), isShare);

    private static string NameOf(Block block) => block switch
    {
        Paragraph => "paragraph",
        ListBlock => "list",
        BlockQuote => "blockquote",
        Image => "image",
        CodeBlock => "code",
        Table => "table",
        _ => "rule",
    };
}
