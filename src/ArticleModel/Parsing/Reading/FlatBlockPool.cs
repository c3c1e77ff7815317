namespace ArticleModel.Parsing.Reading;

/// <summary>
/// The blocks, the list of them and the gaps in their texts that a thread fills for each source anew. They go back only if nobody
/// has got hold of them who may keep them.
/// </summary>
internal sealed class FlatBlockPool
{
    /// <summary>What a source with more blocks made is not kept.</summary>
    private const int MaxCount = 4096;

    private readonly List<FlatBlock> _blocks = [];
    private int _used;

    /// <summary>The blocks of the document.</summary>
    public List<FlatBlock> Document { get; } = [];

    /// <summary>A list for who sorts them.</summary>
    public List<FlatBlock> Body { get; } = [];

    public TextGaps Gaps { get; } = new();

    public FlatBlock Next()
    {
        if (_used == _blocks.Count) _blocks.Add(new FlatBlock());
        return _blocks[_used++];
    }

    public void GiveBack()
    {
        if (_blocks.Count > MaxCount || Document.Capacity > MaxCount || Body.Capacity > MaxCount || Gaps.Capacity > MaxCount) return;
        for (var i = 0; i < _used; i++) _blocks[i].Forget();
        _used = 0;
        Document.Clear();
        Body.Clear();
        Gaps.Clear();
        Spare<FlatBlockPool>.Give(this);
    }
}
