using System.Runtime.InteropServices;
using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Outlining;

/// <summary>
/// Nests sections by level while they arrive in reading order. A level that is skipped leaves no hole. A section gets blocks
/// only as long as it is the innermost one, so all share one list of blocks and one of finished sections.
/// </summary>
internal sealed class SectionTree
{
    /// <summary>The level of inferred headings where no heading stands above them.</summary>
    private const int FirstLevel = 2;

    /// <summary>A tree that a long article made large is not kept for the next one.</summary>
    private const int MaxSpareCount = 4096;

    // From the body to the innermost section.
    private readonly List<OpenSection> _open = [];

    // Of the innermost section.
    private readonly List<Block> _blocks = [];

    // Sections whose parent is still open, those of the innermost parent last.
    private readonly List<Section> _closed = [];
    private int _headingLevel = FirstLevel - 1;


    /// <summary>Takes a tree that holds nothing but an empty body. <see cref="Close"/> gives it back.</summary>
    public static SectionTree Take()
    {
        var tree = Spare<SectionTree>.Take();
        tree._open.Add(new OpenSection { Level = 0 });
        return tree;
    }

    /// <summary>The block added last, if no section was opened since.</summary>
    public Block? LastBlock => _blocks is [.., var last] ? last : null;

    public void Open(int level, string heading, SourceSpan span)
    {
        _headingLevel = level;
        Push(new OpenSection { Level = level, Heading = heading, Span = span });
    }

    /// <summary>Opens a section one level below the last heading that the source marks as one.</summary>
    public void OpenInferred(string heading, SourceSpan span) =>
        Push(new OpenSection { Level = _headingLevel + 1, Heading = heading, Span = span, IsInferred = true });

    public void Add(Block block)
    {
        _blocks.Add(block);
        Innermost.Extend(block.Span);
    }

    public void Add(FlatBlock block)
    {
        var first = _blocks.Count;
        block.AddTo(_blocks);
        ref var innermost = ref Innermost;
        for (var i = first; i < _blocks.Count; i++) innermost.Extend(_blocks[i].Span);
    }

    public void ReplaceLast(Block block)
    {
        _blocks[^1] = block;
        Innermost.Extend(block.Span);
    }

    public Section Close()
    {
        while (_open.Count > 1) CloseInnermost();
        var body = FinishInnermost();
        _headingLevel = FirstLevel - 1;
        if (_blocks.Capacity <= MaxSpareCount && _closed.Capacity <= MaxSpareCount) Spare<SectionTree>.Give(this);
        return body;
    }

    private ref OpenSection Innermost => ref CollectionsMarshal.AsSpan(_open)[^1];

    private void Push(OpenSection section)
    {
        while (Innermost.Level >= section.Level) CloseInnermost();
        FinishBlocks();
        section.FirstChild = _closed.Count;
        _open.Add(section);
    }

    private void CloseInnermost()
    {
        var section = FinishInnermost();
        _closed.Add(section);
        Innermost.Extend(section.Span);
    }

    private Section FinishInnermost()
    {
        FinishBlocks();
        var innermost = Innermost;
        var children = CollectionsMarshal.AsSpan(_closed)[innermost.FirstChild..];
        var section = innermost.ToSection(ValueList.Create<Section>(children));
        _closed.RemoveRange(innermost.FirstChild, children.Length);
        _open.RemoveAt(_open.Count - 1);
        return section;
    }

    private void FinishBlocks()
    {
        if (_blocks.Count == 0) return;
        Innermost.Blocks = ValueList.Create<Block>(CollectionsMarshal.AsSpan(_blocks));
        _blocks.Clear();
    }

    private struct OpenSection
    {
        public int Level;
        public string? Heading;
        public bool IsInferred;
        public SourceSpan Span;
        public ValueList<Block> Blocks;
        public int FirstChild;

        public void Extend(SourceSpan part) => Span = Span.Length == 0 ? part : SourceSpan.FromBounds(Span.Start, Math.Max(Span.End(), part.End()));

        public readonly Section ToSection(ValueList<Section> sections) => new()
        {
            Level = Level,
            Heading = Heading,
            Ordinal = Heading is null ? null : Ordinals.Find(Heading),
            IsInferred = IsInferred,
            Blocks = Blocks,
            Sections = sections,
            Span = Span,
        };
    }
}
