namespace ArticleModel.Cli.Output;

internal static class ArticleMarkdown
{
    public static string Write(Article article) => $"# {article.Title}\n";
}
