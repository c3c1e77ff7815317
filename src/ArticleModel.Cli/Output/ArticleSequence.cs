namespace ArticleModel.Cli.Output;

/// <summary>
/// Puts articles on one stream so that the whole is well-formed: JSON and JSON-LD of several articles as an array, JSON Lines one
/// below the other, Markdown and text with an empty line between them.
/// </summary>
internal sealed class ArticleSequence(Stream output, ArticleFormat format, bool isMany)
{
    private readonly bool _isArray = isMany && format is ArticleFormat.Json or ArticleFormat.JsonLd;
    private bool _hasArticles;

    public async Task WriteAsync(byte[] article, CancellationToken cancellationToken)
    {
        await output.WriteAsync(Separator(), cancellationToken);
        await output.WriteAsync(_isArray ? article.AsMemory(0, article.Length - 1) : article, cancellationToken);
        _hasArticles = true;
    }

    /// <summary>Ends what <see cref="WriteAsync"/> has begun; of no articles at all an empty array is left.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (_isArray) await output.WriteAsync(_hasArticles ? "\n]\n"u8.ToArray() : "[]\n"u8.ToArray(), cancellationToken);
        await output.FlushAsync(cancellationToken);
    }

    private byte[] Separator()
    {
        if (_isArray) return _hasArticles ? ",\n"u8.ToArray() : "[\n"u8.ToArray();
        return _hasArticles && format is (ArticleFormat.Markdown or ArticleFormat.Text) ? "\n"u8.ToArray() : [];
    }
}
