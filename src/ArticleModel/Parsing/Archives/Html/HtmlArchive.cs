using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.Html;

/// <summary>
/// Takes a saved page of any site for an article: the facts are those that the page states, the body is what its reader did
/// not take for furniture.
/// </summary>
internal sealed class HtmlArchive : IArchive
{
    public static HtmlArchive Instance { get; } = new();

    public string Name => "html";

    public SourceFormat Format => SourceFormat.Html;

    public bool Recognises(SourceText source) => HtmlSignature.Opens(source.Text);

    public ArticleParts Split(FlatDocument document, DiagnosticBag diagnostics)
    {
        var body = new List<FlatBlock>();
        var boilerplate = new List<Boilerplate>(document.Dropped);
        foreach (var block in document.Blocks)
        {
            if (block.Boilerplate is { } furniture) boilerplate.Add(furniture);
            else body.Add(block);
        }
        var whyNone = PageKind.WhyNone(document.Facts, body, boilerplate);
        if (whyNone is not null) diagnostics.Report(DiagnosticRules.NotAnArticle, default, whyNone);
        else if (document.Facts.Title.Length == 0) diagnostics.Report(DiagnosticRules.MissingTitle, default);
        return new ArticleParts { Facts = document.Facts, Evidence = document.Evidence, Body = body, Boilerplate = WithoutOverlaps(boilerplate), IsArticle = whyNone is null };
    }

    // Misnested markup may put a piece into another one.
    private static List<Boilerplate> WithoutOverlaps(List<Boilerplate> pieces)
    {
        pieces.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        var kept = new List<Boilerplate>(pieces.Count);
        foreach (var piece in pieces)
            if (kept.Count == 0 || piece.Span.Start >= kept[^1].Span.End()) kept.Add(piece);
        return kept;
    }
}
