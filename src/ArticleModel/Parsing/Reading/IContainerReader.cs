namespace ArticleModel.Parsing.Reading;

/// <summary>Reads what stands in one container: a list, a quote, code, a table or a rule.</summary>
internal interface IContainerReader : ILeafReader
{
    /// <summary>What of the page the container was taken for; null for what may be the author's text.</summary>
    Boilerplate? Boilerplate => null;

    /// <summary>Reads what stands in it and adds that to <paramref name="blocks"/>.</summary>
    void AddTo(List<Block> blocks);
}
