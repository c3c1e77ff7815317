namespace ArticleModel.Parsing.Outlining;

/// <summary>Nests sections by level while they arrive in reading order. A level that is skipped leaves no hole.</summary>
internal sealed class SectionTree
{
    /// <summary>The level of inferred headings where no heading stands above them.</summary>
    private const int FirstLevel = 2;

    private readonly Stack<Node> _open = new();
    private int _headingLevel = FirstLevel - 1;

    public SectionTree() => _open.Push(new Node(0, null, default, false));

    /// <summary>The block added last, if no section was opened since.</summary>
    public Block? LastBlock => _open.Peek() is { Sections.Count: 0, Blocks: [.., var last] } ? last : null;

    public void Open(int level, string heading, SourceSpan span)
    {
        _headingLevel = level;
        Push(new Node(level, heading, span, false));
    }

    /// <summary>Opens a section one level below the last heading that the source marks as one.</summary>
    public void OpenInferred(string heading, SourceSpan span) => Push(new Node(_headingLevel + 1, heading, span, true));

    public void Add(Block block)
    {
        var top = _open.Peek();
        top.Blocks.Add(block);
        top.Extend(block.Span);
    }

    public void ReplaceLast(Block block)
    {
        _open.Peek().Blocks[^1] = block;
        _open.Peek().Extend(block.Span);
    }

    public Section Close()
    {
        while (_open.Count > 1) CloseTop();
        return _open.Pop().ToSection();
    }

    private void Push(Node node)
    {
        while (_open.Peek().Level >= node.Level) CloseTop();
        _open.Push(node);
    }

    private void CloseTop()
    {
        var section = _open.Pop().ToSection();
        _open.Peek().Sections.Add(section);
        _open.Peek().Extend(section.Span);
    }

    private sealed class Node(int level, string? heading, SourceSpan span, bool isInferred)
    {
        private SourceSpan _span = span;

        public int Level { get; } = level;

        public List<Block> Blocks { get; } = [];

        public List<Section> Sections { get; } = [];

        public void Extend(SourceSpan part) => _span = _span.Length == 0 ? part : SourceSpan.FromBounds(_span.Start, Math.Max(_span.End(), part.End()));

        public Section ToSection() => new()
        {
            Level = Level,
            Heading = heading,
            Ordinal = heading is null ? null : Ordinals.Find(heading),
            IsInferred = isInferred,
            Blocks = Blocks.ToValueList(),
            Sections = Sections.ToValueList(),
            Span = _span,
        };
    }
}
