using ArticleModel.Testing.Writing;

namespace ArticleModel.Testing;

/// <summary>
/// Writes articles as pages of the woshipm archive, furniture included: the inverse of the parser, which reads the same
/// content from what is written. A fact that the article lacks is left out of the page, and the parser reports it missing.
/// Thread-safe.
/// </summary>
/// <remarks>
/// The format has no place for some things. The language is always <c>zh</c>; a category is read back in lower case, and in
/// gitbook from the address; an identifier from the address; a portrait's row needs an author's address that ends in
/// <c>/u/</c> and a number; reading minutes need the other counters, likes need the favourites. The cover is the first image of
/// the body. Without a summary, a block quote that opens the body is read as one. Addresses of tags are kept if every tag has
/// one of the site. Tags lose back-ticks and, in old, commas. A caption is read as one if it says what captions say
/// (<c>图源：…</c>). Co-authors, the day of a change, drafts, the licence and other fields are left out. Credit facts without lines get
/// lines. Strong text inside strong text is strong once. Quotes are not marked: a quote finder finds them again.
/// </remarks>
public static class WoshipmWriter
{
    /// <summary>Returns the page of an article.</summary>
    /// <param name="article">The article; its spans do not matter.</param>
    /// <param name="dialect">The shape of the page.</param>
    /// <param name="furniture">What stands on the page besides the article; null for what nearly all pages have.</param>
    /// <returns>Markdown without a line feed at its end, as the archive has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Write(Article article, WoshipmDialect dialect = WoshipmDialect.New, WoshipmFurniture? furniture = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new WoshipmPageWriter(new ArticleDraft(article, [], new Dictionary<string, Speaker>()), dialect, furniture).Write().Text;
    }

    /// <summary>
    /// Returns the page of what a builder has, and the article with its spans and boilerplate as they are on the page: what the
    /// parser is to read from it.
    /// </summary>
    /// <param name="builder">The builder; it may go on to be used.</param>
    /// <param name="dialect">The shape of the page.</param>
    /// <param name="furniture">What stands on the page besides the article; null for what nearly all pages have.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ArticlePage WritePage(ArticleBuilder builder, WoshipmDialect dialect = WoshipmDialect.New, WoshipmFurniture? furniture = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return new WoshipmPageWriter(builder.Draft(), dialect, furniture).Write();
    }
}
