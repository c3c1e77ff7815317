namespace ArticleModel;

/// <summary>
/// Sets every span of an article to 0. Recursion follows the model's depth, which the parser limits;
/// deeper models are made by hand only.
/// </summary>
internal static class SpanEraser
{
    public static Article Erase(Article article) => article with
    {
        Cover = article.Cover is null ? null : article.Cover with { Span = default },
        Fields = Each(article.Fields, field => field with { Span = default }),
        Credits = article.Credits with { Lines = Each(article.Credits.Lines, line => line with { Span = default }) },
        Body = Erase(article.Body),
        Quotes = Each(article.Quotes, quote => quote with { Span = default }),
        Provenance = Provenance.None,
    };

    private static Section Erase(Section section) => section with
    {
        Span = default,
        Blocks = Each(section.Blocks, Erase),
        Sections = Each(section.Sections, Erase),
    };

    private static Block Erase(Block block) => block switch
    {
        ListBlock list => list with { Span = default, Items = Each(list.Items, item => item with { Blocks = Each(item.Blocks, Erase) }) },
        BlockQuote quote => quote with { Span = default, Blocks = Each(quote.Blocks, Erase) },
        _ => block with { Span = default },
    };

    private static ValueList<T> Each<T>(ValueList<T> items, Func<T, T> change)
    {
        var changed = new T[items.Count];
        for (var i = 0; i < changed.Length; i++) changed[i] = change(items[i]);
        return new(changed);
    }
}
