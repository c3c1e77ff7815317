namespace ArticleModel.Parsing.Reading;

/// <summary>A heading or a block of a <see cref="FlatDocument"/>. Its text is read when first asked for.</summary>
public sealed class FlatBlock
{
    private readonly ILeafReader _reader;
    private readonly Func<IReadOnlyList<Block>>? _container;
    private Leaf _leaf;

    private FlatBlock(FlatBlockKind kind, int level, SourceSpan span, Func<IReadOnlyList<Block>>? container, Leaf? leaf, ILeafReader reader)
    {
        Kind = kind;
        Level = level;
        Span = span;
        _container = container;
        _leaf = leaf ?? default;
        _reader = reader;
    }

    /// <summary>What it is.</summary>
    public FlatBlockKind Kind { get; }

    /// <summary>
    /// What of the page the reader took the block for; null for what may be the author's text. Markdown has no such marks,
    /// so that there all blocks may be. An archive is free to judge otherwise.
    /// </summary>
    public Boilerplate? Boilerplate { get; private init; }

    /// <summary>The level of a heading, 1 to 6; 0 for everything else.</summary>
    public int Level { get; }

    /// <summary>Where it stands, its markup included.</summary>
    public SourceSpan Span { get; }

    /// <summary>The plain text of a paragraph or heading; empty for a container.</summary>
    public string Text => Leaf.Text;

    /// <summary>The marks on <see cref="Text"/>: by start, then the longer first.</summary>
    public ValueList<TextMark> Marks => Leaf.Marks;

    internal ref readonly Leaf Leaf
    {
        get
        {
            if (!_leaf.IsRead) _leaf = _container is null ? _reader.ReadLeaf(this) : Leaf.Empty;
            return ref _leaf;
        }
    }

    /// <summary>True if the block's markup shows neither text nor image: a link's definition, a heading without text.</summary>
    public bool ShowsNothing => _container is null && Leaf.IsBlank && Leaf.Images.Length == 0;

    /// <summary>
    /// Returns the block as blocks of the model: a paragraph whose edges are images gives these as blocks of their own; the
    /// blocks of a heading are the images in it.
    /// </summary>
    public IReadOnlyList<Block> ToBlocks()
    {
        if (_container is not null) return _container();
        var blocks = new List<Block>(1);
        Leaf.AddTo(blocks, this, _reader);
        return blocks;
    }

    /// <summary>Adds what <see cref="ToBlocks"/> returns to <paramref name="blocks"/>.</summary>
    internal void AddTo(List<Block> blocks)
    {
        if (_container is null) Leaf.AddTo(blocks, this, _reader);
        else blocks.AddRange(_container());
    }

    /// <summary>Reads the part of the block before <paramref name="offset"/>, a place in the source, as blocks of its own.</summary>
    /// <returns>The blocks in reading order; none where the part is blank.</returns>
    public IReadOnlyList<FlatBlock> Before(int offset) => _reader.ReadRange(Span.Start, Math.Clamp(offset, Span.Start, Span.End()));

    /// <summary>Reads the part of the block from <paramref name="offset"/>, a place in the source, as blocks of its own.</summary>
    /// <returns>The blocks in reading order; none where the part is blank.</returns>
    public IReadOnlyList<FlatBlock> After(int offset) => _reader.ReadRange(Math.Clamp(offset, Span.Start, Span.End()), Span.End());

    /// <summary>Tells whether nothing but white space stands between the block and one that ends before it.</summary>
    internal bool IsNextTo(SourceSpan before) => _reader.Trim(before.End(), Math.Max(before.End(), Span.Start)).Length == 0;

    internal static FlatBlock Heading(int level, SourceSpan span, ILeafReader reader, Leaf? leaf = null) =>
        new(FlatBlockKind.Heading, level, span, null, leaf, reader);

    internal static FlatBlock Paragraph(SourceSpan span, ILeafReader reader, Leaf? leaf = null) =>
        new(FlatBlockKind.Paragraph, 0, span, null, leaf, reader);

    internal static FlatBlock Container(SourceSpan span, ILeafReader reader, Func<IReadOnlyList<Block>> read) =>
        new(FlatBlockKind.Container, 0, span, read, null, reader);

    internal static FlatBlock Hidden(SourceSpan span, ILeafReader reader) =>
        new(FlatBlockKind.Hidden, 0, span, null, Leaf.Empty, reader);

    internal static FlatBlock Dropped(Boilerplate boilerplate, ILeafReader reader, Func<IReadOnlyList<Block>> read) =>
        new(FlatBlockKind.Container, 0, boilerplate.Span, read, null, reader) { Boilerplate = boilerplate };
}
