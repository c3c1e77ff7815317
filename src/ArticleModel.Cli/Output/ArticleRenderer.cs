using System.Text;
using ArticleModel.Json;

namespace ArticleModel.Cli.Output;

/// <summary>Settles the bytes of one article in one format. The same for a file and for standard output; ends in a line feed.</summary>
internal static class ArticleRenderer
{
    public static string Extension(this ArticleFormat format) => format switch
    {
        ArticleFormat.Json => ".json",
        ArticleFormat.Jsonl => ".jsonl",
        ArticleFormat.Markdown => ".md",
        _ => ".txt",
    };

    public static byte[] Render(Article article, ArticleFormat format) => format switch
    {
        ArticleFormat.Json or ArticleFormat.Jsonl => [.. ArticleJson.SerializeToUtf8(article), (byte)'\n'],
        ArticleFormat.Markdown => Encoding.UTF8.GetBytes(ArticleMarkdown.Write(article)),
        _ => Encoding.UTF8.GetBytes(Text(article)),
    };

    private static string Text(Article article)
    {
        var text = article.PlainText();
        if (article.Title.Length == 0) return text;
        return text.Length == 0 ? $"{article.Title}\n" : $"{article.Title}\n\n{text}";
    }
}
