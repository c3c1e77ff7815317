namespace ArticleModel.Parsing.Reading;

/// <summary>What a reader takes for the length of a parse. A document that somebody keeps can still be read when it is given back.</summary>
internal interface IReaderScratch
{
    /// <summary>An empty list for who sorts the blocks.</summary>
    List<FlatBlock> Body { get; }

    void GiveBack(bool areBlocksKept);
}
