namespace ArticleModel.Parsing.Archives;

/// <summary>An archive that can tell the facts of a source without all of its blocks.</summary>
internal interface IFactsReader
{
    /// <summary>Returns the facts that <see cref="IArchive.Split"/> would give; null if they need the whole document.</summary>
    ArticleParts? ReadFacts(SourceText source, CancellationToken cancellationToken);
}
