using ArticleModel.Parsing;

namespace ArticleModel.Tests;

/// <summary>The parser with everything on, as the command line has it.</summary>
internal static class TestParser
{
    public static ArticleParser WithQuotes { get; } = new ArticleParserBuilder().FindQuotes().Build();
}
