using ArticleModel.Parsing;

namespace ArticleModel.Benchmarks;

/// <summary>The parsers that are measured besides <see cref="ArticleParser.Default"/>.</summary>
internal static class Parsers
{
    public static ArticleParser WithoutQuotes { get; } = new ArticleParserBuilder().SkipQuotes().Build();
}
