namespace ArticleModel.Testing.Writing;

/// <summary>Writes a draft as plain Markdown: its title, its body, its credit lines. The other facts have no place in it.</summary>
internal static class PlainPageWriter
{
    public static ArticlePage Write(ArticleDraft draft)
    {
        var article = draft.Article;
        var markdown = new MarkdownWriter('*');
        var boilerplate = new List<Boilerplate>();
        if (article.Title.Length > 0)
        {
            var span = markdown.WriteHeading(1, article.Title, isInferred: false);
            boilerplate.Add(new Boilerplate { Kind = BoilerplateKinds.Title, Span = span });
        }
        var body = new BodyWriter(markdown).Write(article.Body);
        var credits = CreditWriter.Write(markdown, article.Credits);
        markdown.Append("\n");
        var written = article with
        {
            Body = body,
            Credits = credits,
            Cover = article.Cover is { } cover && cover.Url == markdown.FirstImage?.Url ? cover with { Span = markdown.FirstImage.Span } : article.Cover,
            Provenance = new Provenance { Archive = "markdown", Boilerplate = boilerplate.ToValueList() },
        };
        return new ArticlePage(markdown.ToString(), draft.PlaceQuotes(written, markdown));
    }
}
