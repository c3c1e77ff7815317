namespace ArticleModel.Testing;

/// <summary>What <see cref="ArticleGenerator"/> makes. Other options give other articles for the same seed.</summary>
public sealed record GeneratorOptions
{
    /// <summary>The language, and with it the archive.</summary>
    /// <value>Chinese by default.</value>
    public GeneratorLanguage Language { get; init; }

    /// <summary>The dialect of Chinese pages; null to draw one for each article. It does not matter for English.</summary>
    /// <value>Null by default.</value>
    public WoshipmDialect? Dialect { get; init; }

    /// <summary>Whether now and then a quotation mark points the wrong way, as in archives; the quote is expected all the same.</summary>
    /// <value>True by default.</value>
    public bool BrokenQuotationMarks { get; init; } = true;
}
