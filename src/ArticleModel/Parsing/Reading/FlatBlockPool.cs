namespace ArticleModel.Parsing.Reading;

/// <summary>
/// The blocks, the lists of them, of lines in them and of the gaps in their texts that a thread fills for each source anew. They go
/// back only if nobody has got hold of them who may keep them.
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

    /// <summary>The lines of containers.</summary>
    public List<SourceSpan> Lines { get; } = [];

    public TextGaps Gaps { get; } = new();

    public FlatBlock Next()
    {
        if (_used == _blocks.Count) _blocks.Add(new FlatBlock());
        return _blocks[_used++];
    }

    public void GiveBack()
    {
        ReadOnlySpan<int> counts = [_blocks.Count, Document.Capacity, Body.Capacity, Lines.Capacity, Gaps.Capacity];
        if (counts.ContainsAnyExceptInRange(0, MaxCount)) return;
        for (var i = 0; i < _used; i++) _blocks[i].Forget();
        _used = 0;
        Document.Clear();
        Body.Clear();
        Lines.Clear();
        Gaps.Clear();
        Spare<FlatBlockPool>.Give(this);
    }
}
