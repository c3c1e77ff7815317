using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.Markdown;

/// <summary>
/// Takes any Markdown for an article: the first heading is the title, the first image the cover. Recognises everything, so
/// it comes last.
/// </summary>
internal sealed class MarkdownArchive : IArchive
{
    public static MarkdownArchive Instance { get; } = new();

    public string Name => "markdown";

    public bool Recognises(SourceText source) => true;

    public ArticleParts Split(FlatDocument document, DiagnosticBag diagnostics)
    {
        var titleBlock = document.BorrowedBlocks.FirstOrDefault(block => block.Kind == FlatBlockKind.Heading && !block.ShowsNothing);
        var body = new List<FlatBlock>();
        var boilerplate = new List<Boilerplate>();
        foreach (var block in document.BorrowedBlocks)
        {
            if (block == titleBlock) boilerplate.Add(new Boilerplate { Kind = BoilerplateKinds.Title, Span = block.Span });
            else body.Add(block);
        }
        var isArticle = NonArticle.Check(document, body, diagnostics);
        if (titleBlock is null && isArticle) diagnostics.Report(DiagnosticRules.MissingTitle, default);
        return new ArticleParts
        {
            Facts = new ArticleFacts { Title = titleBlock?.Text ?? "", Cover = FirstImage(body) },
            Body = body,
            Boilerplate = boilerplate,
            IsArticle = isArticle,
        };
    }

    /// <summary>Returns the first image among the paragraphs, as a cover.</summary>
    public static Image? FirstImage(List<FlatBlock> body)
    {
        foreach (var block in body)
        {
            if (block.Kind != FlatBlockKind.Paragraph) continue;
            foreach (var part in block.ToBlocks())
                if (part is Image image) return image with { Caption = null, Link = null };
        }
        return null;
    }
}
