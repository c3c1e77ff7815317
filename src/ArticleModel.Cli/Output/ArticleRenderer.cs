using System.Buffers;
using System.Text;
using ArticleModel.Json;
using ArticleModel.Writing;

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

    public static void Render(Article article, ArticleFormat format, IBufferWriter<byte> output)
    {
        switch (format)
        {
            case ArticleFormat.Json or ArticleFormat.Jsonl:
                ArticleJson.WriteTo(article, output);
                output.Write("\n"u8);
                break;
            case ArticleFormat.Markdown:
                Encoding.UTF8.GetBytes(ArticleMarkdown.Write(article), output);
                break;
            default:
                Encoding.UTF8.GetBytes(Text(article), output);
                break;
        }
    }

    private static string Text(Article article)
    {
        var text = article.PlainText();
        if (article.Title.Length == 0) return text;
        return text.Length == 0 ? $"{article.Title}\n" : $"{article.Title}\n\n{text}";
    }
}
