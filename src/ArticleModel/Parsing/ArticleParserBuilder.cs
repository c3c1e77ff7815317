using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Archives.FrontMatter;
using ArticleModel.Parsing.Archives.Html;
using ArticleModel.Parsing.Archives.Markdown;
using ArticleModel.Parsing.Archives.Woshipm;
using ArticleModel.Parsing.Quotes;

namespace ArticleModel.Parsing;

/// <summary>
/// Builds an <see cref="ArticleParser"/>. Archives are asked in the order in which they were added, ahead of the built-in
/// ones; the last built-in, plain Markdown, takes whatever nothing else recognises. Not thread-safe.
/// </summary>
public sealed class ArticleParserBuilder
{
    private readonly List<IArchive> _archives = [];
    private IQuoteFinder? _quoteFinder = QuoteFinder.Default;
    private UnknownFields _unknownFields;

    /// <summary>The longest source that is parsed, in UTF-16 code units; a longer one gives a diagnostic. Not negative.</summary>
    /// <value>By default 64 Mi: hundreds of times the longest known article, and still parsed in seconds.</value>
    public int MaxSourceLength { get; private set; } = 64 * 1024 * 1024;

    /// <summary>Adds an archive behind those added before and ahead of the built-in ones.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="archive"/> is null.</exception>
    public ArticleParserBuilder AddArchive(IArchive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        _archives.Add(archive);
        return this;
    }

    /// <summary>
    /// Leaves out the stage that finds quotes and their speakers (docs/quotes.md): articles have neither. It takes longer than
    /// all other stages together (docs/benchmarks.md).
    /// </summary>
    public ArticleParserBuilder SkipQuotes()
    {
        _quoteFinder = null;
        return this;
    }

    /// <summary>Replaces the stage that finds quotes and their speakers.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="quoteFinder"/> is null.</exception>
    public ArticleParserBuilder UseQuoteFinder(IQuoteFinder quoteFinder)
    {
        ArgumentNullException.ThrowIfNull(quoteFinder);
        _quoteFinder = quoteFinder;
        return this;
    }

    /// <summary>Sets <see cref="MaxSourceLength"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public ArticleParserBuilder LimitSourceLength(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        MaxSourceLength = length;
        return this;
    }

    /// <summary>Sets what becomes of fields of front matter that the model has no member for.</summary>
    /// <param name="unknownFields">By default <see cref="UnknownFields.Keep"/>.</param>
    public ArticleParserBuilder HandleUnknownFields(UnknownFields unknownFields)
    {
        _unknownFields = unknownFields;
        return this;
    }

    /// <summary>Makes a parser of what was set so far; the builder may go on to be used.</summary>
    public ArticleParser Build() => new([.. _archives, .. BuiltIn()], _quoteFinder, MaxSourceLength);

    private IArchive[] BuiltIn() => [WoshipmArchive.Instance, new FrontMatterArchive(_unknownFields), HtmlArchive.Instance, MarkdownArchive.Instance];
}
