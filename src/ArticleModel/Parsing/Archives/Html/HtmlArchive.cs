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
        var furniture = new List<FlatBlock>();
        foreach (var block in document.Blocks) (block.Boilerplate is null ? body : furniture).Add(block);
        var credits = PageCredits.Take(body, furniture);
        List<Boilerplate> boilerplate = [.. document.Dropped, .. furniture.Select(block => block.Boilerplate!)];
        var whyNone = PageKind.WhyNone(document, body, boilerplate);
        if (whyNone is not null) diagnostics.Report(DiagnosticRules.NotAnArticle, default, whyNone);
        else if (document.Facts.Title.Length == 0) diagnostics.Report(DiagnosticRules.MissingTitle, default);
        return new ArticleParts
        {
            Facts = document.Facts,
            Evidence = document.Evidence,
            Body = body,
            Credits = credits,
            Boilerplate = WithoutOverlaps(boilerplate),
            IsArticle = whyNone is null,
        };
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
