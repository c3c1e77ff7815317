using ArticleModel.Parsing;

namespace ArticleModel.Cli.Display;

internal static class ArticlePage
{
    public static void Write(CommandConsole console, string path, ParseResult result)
    {
        using var output = console.OpenOutputWriter();
        output.WriteLine(result.Article.Title);
    }
}
