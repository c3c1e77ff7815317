using ArticleModel.Parsing;
using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Quotes;
using ArticleModel.Testing.Invariants;

namespace ArticleModel.Testing;

public static partial class ArticleAssert
{
    /// <summary>
    /// Checks what docs/architecture.md promises of every parse: spans lie in the source and nest, texts stand in their
    /// source, every character behind the header is in exactly one of body, credits and boilerplate, quotes are in order and
    /// name listed speakers, and the article survives JSON.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArticleAssertException">Something does not hold.</exception>
    public static void Invariants(ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Check(result.Article, result.Source, result.Diagnostics);
    }

    /// <summary>Checks the same of an article that was made together with its source.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="ArticleAssertException">Something does not hold.</exception>
    public static void Invariants(ArticlePage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        Check(page.Article, new SourceText(page.Text), []);
    }

    /// <summary>
    /// Checks a parser on sources: the invariants of every parse, the same result again and on other threads, and that no
    /// prefix of a source makes it throw or break an invariant. Of a source over 500 characters, 500 prefixes are tried.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="parser"/> or a source is null.</exception>
    /// <exception cref="ArticleAssertException">Something does not hold.</exception>
    public static void Invariants(ArticleParser parser, params ReadOnlySpan<string> sources)
    {
        ArgumentNullException.ThrowIfNull(parser);
        foreach (var source in sources) Check(parser, source);
    }

    /// <summary>
    /// Checks an archive of one's own: it recognises each source, and a parser with it ahead of the built-in archives keeps
    /// what <see cref="Invariants(ArticleParser, ReadOnlySpan{string})"/> checks.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="archive"/> or a source is null.</exception>
    /// <exception cref="ArticleAssertException">Something does not hold.</exception>
    public static void Invariants(IArchive archive, params ReadOnlySpan<string> sources)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var parser = new ArticleParserBuilder().AddArchive(archive).Build();
        foreach (var source in sources)
        {
            var taker = Check(parser, source).Article.Provenance.Archive;
            if (taker == archive.Name) continue;
            var opening = Messages.VisibleText.Quoted(source[..Math.Min(80, source.Length)]);
            throw new ArticleAssertException($"the archive {archive.Name} does not recognise the source; {taker} took it: {opening}");
        }
    }

    /// <summary>
    /// Checks a quote finder of one's own: a parser with it keeps what
    /// <see cref="Invariants(ArticleParser, ReadOnlySpan{string})"/> checks.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="quoteFinder"/> or a source is null.</exception>
    /// <exception cref="ArticleAssertException">Something does not hold.</exception>
    public static void Invariants(IQuoteFinder quoteFinder, params ReadOnlySpan<string> sources)
    {
        ArgumentNullException.ThrowIfNull(quoteFinder);
        Invariants(new ArticleParserBuilder().UseQuoteFinder(quoteFinder).Build(), sources);
    }

    private static ParseResult Check(ArticleParser parser, string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new ParserInvariants(parser, source).Check();
    }

    private static void Check(Article article, SourceText source, ValueList<Diagnostic> diagnostics)
    {
        SpanInvariants.Check(article, source, diagnostics);
        TextInvariants.Check(article, source);
        QuoteInvariants.Check(article);
        CoverageInvariant.Check(article, source, diagnostics);
        JsonInvariant.Check(article);
    }
}
