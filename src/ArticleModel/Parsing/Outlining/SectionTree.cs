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

    // From the body to the parent of the innermost section.
    private readonly List<OpenSection> _parents = [];

    // Of the innermost section.
    private readonly List<Block> _blocks = [];

    // Sections whose parent is still open, those of the innermost parent last.
    private readonly List<Section> _closed = [];
    private OpenSection _innermost;
    private int _headingLevel = FirstLevel - 1;

    /// <summary>Takes a tree that holds nothing but an empty body. <see cref="Close"/> gives it back.</summary>
    public static SectionTree Take() => Spare<SectionTree>.Take();

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
        _innermost.Extend(block.Span);
    }

    public void Add(FlatBlock block)
    {
        var first = _blocks.Count;
        block.AddTo(_blocks);
        for (var i = first; i < _blocks.Count; i++) _innermost.Extend(_blocks[i].Span);
    }

    public void ReplaceLast(Block block)
    {
        _blocks[^1] = block;
        _innermost.Extend(block.Span);
    }

    public Section Close()
    {
        while (_parents.Count > 0) CloseInnermost();
        var body = FinishInnermost();
        _innermost = default;
        _headingLevel = FirstLevel - 1;
        if (_blocks.Capacity <= MaxSpareCount && _closed.Capacity <= MaxSpareCount) Spare<SectionTree>.Give(this);
        return body;
    }

    private void Push(OpenSection section)
    {
        while (_innermost.Level >= section.Level) CloseInnermost();
        FinishBlocks();
        section.FirstChild = _closed.Count;
        _parents.Add(_innermost);
        _innermost = section;
    }

    private void CloseInnermost()
    {
        var section = FinishInnermost();
        _closed.Add(section);
        _innermost = _parents[^1];
        _parents.RemoveAt(_parents.Count - 1);
        _innermost.Extend(section.Span);
    }

    private Section FinishInnermost()
    {
        FinishBlocks();
        var children = CollectionsMarshal.AsSpan(_closed)[_innermost.FirstChild..];
        var section = _innermost.ToSection(ValueList.Create<Section>(children));
        if (children.Length > 0) _closed.RemoveRange(_innermost.FirstChild, children.Length);
        return section;
    }

    private void FinishBlocks()
    {
        if (_blocks.Count == 0) return;
        _innermost.Blocks = ValueList.Create<Block>(CollectionsMarshal.AsSpan(_blocks));
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
