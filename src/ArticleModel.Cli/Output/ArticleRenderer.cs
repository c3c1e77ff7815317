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
        ArticleFormat.JsonLd => ".jsonld",
        ArticleFormat.Markdown => ".md",
        _ => ".txt",
    };

    public static bool IsJson(this ArticleFormat format) => format is ArticleFormat.Json or ArticleFormat.Jsonl or ArticleFormat.JsonLd;

    public static void Render(Article article, ArticleFormat format, IBufferWriter<byte> output)
    {
        switch (format)
        {
            case ArticleFormat.Json or ArticleFormat.Jsonl:
                ArticleJson.WriteTo(article, output);
                output.Write("\n"u8);
                break;
            case ArticleFormat.JsonLd:
                ArticleJsonLd.WriteTo(article, output);
                output.Write("\n"u8);
                break;
            case ArticleFormat.Markdown:
                Encoding.UTF8.GetBytes(ArticleMarkdown.Write(article), output);
                break;
            default:
                Encoding.UTF8.GetBytes(ArticleText.Write(article), output);
                break;
        }
    }
}
