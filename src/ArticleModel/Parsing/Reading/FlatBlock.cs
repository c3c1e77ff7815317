using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Reading;

/// <summary>A heading or a block of a <see cref="FlatDocument"/>. Its text is read when first asked for.</summary>
public sealed class FlatBlock
{
    // There is a block for nearly every line of an article, so it is kept small: 56 bytes. The reader of a container is an IContainerReader.
    private ILeafReader _reader = null!;
    private byte _kind;
    private byte _level;
    private Leaf _leaf;

    /// <summary>A block that is nothing yet, for a <see cref="FlatBlockPool"/>.</summary>
    internal FlatBlock()
    {
    }

    private FlatBlock(FlatBlockKind kind, int level, SourceSpan span, Leaf leaf, ILeafReader reader)
    {
        _kind = (byte)kind;
        _level = (byte)level;
        Span = span;
        _leaf = leaf;
        _reader = reader;
    }

    /// <summary>What it is.</summary>
    public FlatBlockKind Kind => (FlatBlockKind)_kind;

    /// <summary>
    /// What of the page the reader took the block for; null for what may be the author's text. Markdown has no such marks,
    /// so that there all blocks may be. An archive is free to judge otherwise.
    /// </summary>
    public Boilerplate? Boilerplate => (_reader as IContainerReader)?.Boilerplate;

    /// <summary>The level of a heading, 1 to 6; 0 for everything else.</summary>
    public int Level => _level;

    /// <summary>Where it stands, its markup included.</summary>
    public SourceSpan Span { get; private set; }

    /// <summary>The plain text of a paragraph or heading; empty for a container.</summary>
    public string Text => Leaf.Text;

    /// <summary>The marks on <see cref="Text"/>: by start, then the longer first.</summary>
    public ValueList<TextMark> Marks => Leaf.Marks;

    /// <summary>True if the reader has seen that the text holds no markup: it is its source.</summary>
    internal bool IsPlain { get; private set; }

    internal Leaf Leaf
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _leaf.IsRead ? _leaf : ReadLeaf();
    }

    /// <summary>True if the block's markup shows neither text nor image: a link's definition, a heading without text.</summary>
    public bool ShowsNothing => Kind != FlatBlockKind.Container && Leaf.IsBlank && !Leaf.HasImages;

    /// <summary>
    /// Returns the block as blocks of the model: a paragraph whose edges are images gives these as blocks of their own; the
    /// blocks of a heading are the images in it.
    /// </summary>
    public IReadOnlyList<Block> ToBlocks()
    {
        var blocks = new List<Block>(1);
        AddTo(blocks);
        return blocks;
    }

    /// <summary>Adds what <see cref="ToBlocks"/> returns to <paramref name="blocks"/>.</summary>
    internal void AddTo(List<Block> blocks)
    {
        if (Kind == FlatBlockKind.Paragraph) Leaf.AddTo(blocks, Span, _reader);
        else if (Kind == FlatBlockKind.Heading) Leaf.AddHeadingTo(blocks, Span, _reader);
        else if (Kind == FlatBlockKind.Container) ((IContainerReader)_reader).AddTo(blocks);
    }

    /// <summary>A paragraph of text that starts or ends with an image.</summary>
    internal bool HasEdgeImages => Kind == FlatBlockKind.Paragraph && Leaf.HasEdgeImages;

    /// <summary>Adds the images at the edges of the paragraph and the text between them to <paramref name="parts"/>, each as a paragraph.</summary>
    internal void SplitInto(List<FlatBlock> parts)
    {
        foreach (var block in ToBlocks())
            parts.Add(Paragraph(block.Span, _reader, block is Image image ? new Leaf(image) : Leaf.WithoutEdgeImages()));
    }

    /// <summary>Reads the part of the block before <paramref name="offset"/>, a place in the source, as blocks of its own.</summary>
    /// <returns>The blocks in reading order; none where the part is blank.</returns>
    public IReadOnlyList<FlatBlock> Before(int offset) => _reader.ReadRange(Span.Start, Math.Clamp(offset, Span.Start, Span.End()));

    /// <summary>Reads the part of the block from <paramref name="offset"/>, a place in the source, as blocks of its own.</summary>
    /// <returns>The blocks in reading order; none where the part is blank.</returns>
    public IReadOnlyList<FlatBlock> After(int offset) => _reader.ReadRange(Math.Clamp(offset, Span.Start, Span.End()), Span.End());

    /// <summary>Reads a part of the block, between two places in it, as blocks of its own.</summary>
    internal IReadOnlyList<FlatBlock> Between(int start, int end) => _reader.ReadRange(start, end);

    /// <summary>Tells whether nothing but white space stands between the block and one that ends before it.</summary>
    internal bool IsNextTo(SourceSpan before) => _reader.Trim(before.End(), Math.Max(before.End(), Span.Start)).Length == 0;

    internal static FlatBlock Heading(int level, SourceSpan span, ILeafReader reader, Leaf leaf = default) =>
        new(FlatBlockKind.Heading, level, span, leaf, reader);

    internal static FlatBlock Paragraph(SourceSpan span, ILeafReader reader, Leaf leaf = default) =>
        new(FlatBlockKind.Paragraph, 0, span, leaf, reader);

    /// <summary>Makes the block, which is nothing yet, a heading, a paragraph or a container.</summary>
    internal FlatBlock Become(FlatBlockKind kind, int level, SourceSpan span, ILeafReader reader, bool isPlain)
    {
        _kind = (byte)kind;
        _level = (byte)level;
        Span = span;
        if (kind == FlatBlockKind.Container) _leaf = Leaf.Empty;
        _reader = reader;
        IsPlain = isPlain;
        return this;
    }

    internal void Forget()
    {
        _leaf = default;
        _reader = null!;
    }

    private Leaf ReadLeaf() => _leaf = _reader.ReadLeaf(this);

    internal static FlatBlock Container(SourceSpan span, IContainerReader reader) =>
        new(FlatBlockKind.Container, 0, span, Leaf.Empty, reader);

    internal static FlatBlock Container(SourceSpan span, ILeafReader reader, Func<IReadOnlyList<Block>> read) =>
        Container(span, new ContainerReader(reader, read, boilerplate: null));

    internal static FlatBlock Hidden(SourceSpan span, ILeafReader reader) =>
        new(FlatBlockKind.Hidden, 0, span, Leaf.Empty, reader);

    internal static FlatBlock Dropped(Boilerplate boilerplate, ILeafReader reader, Func<IReadOnlyList<Block>> read) =>
        Container(boilerplate.Span, new ContainerReader(reader, read, boilerplate));
}
