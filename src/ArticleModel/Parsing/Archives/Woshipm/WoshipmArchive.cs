using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Settles what of a woshipm page is fact, furniture, credit and body, in the three dialects of the archive. Leaves the
/// body's structure to the outliner.
/// </summary>
internal sealed class WoshipmArchive : IArchive, IFactsReader
{
    public static WoshipmArchive Instance { get; } = new();

    public string Name => "woshipm";

    public bool Recognises(SourceText source) => WoshipmHeader.Opens(source.Text);

    public ArticleParts Split(FlatDocument document, DiagnosticBag diagnostics)
    {
        var header = WoshipmHeader.Read(document.Source.Text, diagnostics, document.CancellationToken);
        return new WoshipmPage(document, header, diagnostics).Split();
    }

    public ArticleParts? ReadFacts(SourceText source, CancellationToken cancellationToken) => WoshipmFactsReader.Read(source, cancellationToken);
}
