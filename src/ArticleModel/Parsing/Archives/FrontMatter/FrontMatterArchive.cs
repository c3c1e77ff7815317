using ArticleModel.Parsing.Archives.Markdown;
using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>
/// Knows Markdown behind front matter, as site generators and clippers write it: facts from the fields, everything below as
/// body. What front matter does not tell is read as in plain Markdown.
/// </summary>
internal sealed class FrontMatterArchive(UnknownFields unknownFields) : IArchive
{
    /// <summary>The longest front matter whose fields are read, in UTF-16 code units.</summary>
    public const int MaxLength = 256 * 1024;

    public string Name => "frontmatter";

    public bool Recognises(SourceText source) => FrontMatterBlock.Find(source.Text) is not null;

    public ArticleParts Split(FlatDocument document, DiagnosticBag diagnostics)
    {
        // A source that was named to be of this archive may have none.
        if (FrontMatterBlock.Find(document.Source.Text) is not { } header) return MarkdownArchive.Instance.Split(document, diagnostics);
        var (facts, hasNoCover) = ReadFacts(document.Source.Text, header, diagnostics);
        var title = TitleBlock(document, facts.Title);
        var body = new List<FlatBlock>();
        var boilerplate = new List<Boilerplate> { new() { Kind = BoilerplateKinds.FrontMatter, Span = header.Span } };
        foreach (var block in document.BlocksFrom(1))
        {
            if (block == title) boilerplate.Add(new Boilerplate { Kind = BoilerplateKinds.Title, Span = block.Span });
            else body.Add(block);
        }
        if (facts.Title.Length == 0 && title is not null) facts = facts with { Title = title.Text };
        var isArticle = NonArticle.Check(document, body, diagnostics);
        if (facts.Title.Length == 0 && isArticle) diagnostics.Report(DiagnosticRules.MissingTitle, default);
        return new ArticleParts
        {
            Facts = hasNoCover || facts.Cover is not null ? facts : facts with { Cover = MarkdownArchive.FirstImage(body) },
            Body = body,
            Boilerplate = boilerplate,
            Dialect = header.Syntax.ToString().ToLowerInvariant(),
            IsArticle = isArticle,
        };
    }

    // A cover that is stated but empty, or false, says that there is none.
    private (ArticleFacts Facts, bool HasNoCover) ReadFacts(string text, FrontMatterBlock header, DiagnosticBag diagnostics)
    {
        if (!header.IsClosed) diagnostics.Report(DiagnosticRules.UnfinishedHeader, new SourceSpan(header.Span.End(), 0), "---");
        if (header.Content.Length > MaxLength)
        {
            diagnostics.Report(DiagnosticRules.FrontMatterTooLarge, header.Span, $"more than {MaxLength} UTF-16 code units");
            return (new ArticleFacts(), false);
        }
        var fields = header.Syntax == FrontMatterSyntax.Yaml
            ? YamlFields.Read(text, header.Content, diagnostics)
            : TomlFields.Read(text, header.Content, diagnostics);
        if (fields.Excess is not null) diagnostics.Report(DiagnosticRules.FrontMatterTooLarge, header.Span, fields.Excess);
        var facts = FrontMatterFacts.Read(fields.Values, unknownFields, diagnostics);
        return (facts, facts.Cover is null && fields.Values.Any(IsEmptyCover));
    }

    private static bool IsEmptyCover(FieldValue value) =>
        (string.IsNullOrWhiteSpace(value.Text) || FrontMatterFacts.SaysNone(value)) && FieldNames.Find(value.Path)?.Kind == FactKind.Cover;

    // The heading that says the title once more; without a field for it, the first heading is the title.
    private static FlatBlock? TitleBlock(FlatDocument document, string title)
    {
        var first = document.BorrowedBlocks.Skip(1).FirstOrDefault(block => block.Kind == FlatBlockKind.Heading && !block.ShowsNothing);
        return first is not null && (title.Length == 0 || string.Equals(first.Text.Trim(), title, StringComparison.Ordinal)) ? first : null;
    }
}
