namespace ArticleModel.Cli.Output;

/// <summary>The forms in which an article is written.</summary>
internal enum ArticleFormat
{
    Json,
    Jsonl,
    JsonLd,
    Markdown,
    Text,
}
