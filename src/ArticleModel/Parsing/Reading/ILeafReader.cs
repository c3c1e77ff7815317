namespace ArticleModel.Parsing.Reading;

/// <summary>Reads the text of one block: what a format gives its blocks to be read with later.</summary>
internal interface ILeafReader
{
    /// <summary>The token of the parse, for texts that are read after the reader is done; none where all are read at once.</summary>
    CancellationToken CancellationToken => CancellationToken.None;

    Leaf ReadLeaf(FlatBlock block);

    /// <summary>Returns the part of a range that is left when the format's white space at its ends is dropped.</summary>
    SourceSpan Trim(int start, int end);

    /// <summary>Reads a part of the source as blocks of its own.</summary>
    IReadOnlyList<FlatBlock> ReadRange(int start, int end);
}
