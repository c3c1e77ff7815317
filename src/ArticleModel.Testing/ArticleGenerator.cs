using ArticleModel.Testing.Generation;

namespace ArticleModel.Testing;

/// <summary>
/// Draws articles at random, with everything that is to be found in them known from how they were made. The same seed and
/// options give the same article on every machine and in every patch version. Thread-safe.
/// </summary>
public static class ArticleGenerator
{
    /// <summary>Draws one article.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="options">What to draw; null for the defaults.</param>
    public static GeneratedArticle Generate(int seed, GeneratorOptions? options = null)
    {
        options ??= new GeneratorOptions();
        var random = new SeededRandom(seed);
        var maker = new ArticleMaker(random, options);
        var builder = maker.Make();
        var page = options.Language == GeneratorLanguage.English
            ? builder.BuildPage()
            : WoshipmWriter.WritePage(builder, options.Dialect ?? (WoshipmDialect)random.Next(3), maker.Furniture());
        return new GeneratedArticle(seed, page.Text, page.Article);
    }

    /// <summary>Draws articles with the seeds from <paramref name="firstSeed"/> on, one when asked for the next.</summary>
    /// <param name="count">How many, 0 or more.</param>
    /// <param name="firstSeed">The seed of the first.</param>
    /// <param name="options">What to draw; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static IEnumerable<GeneratedArticle> GenerateMany(int count, int firstSeed = 0, GeneratorOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Enumerable.Range(0, count).Select(offset => Generate(firstSeed + offset, options));
    }
}
