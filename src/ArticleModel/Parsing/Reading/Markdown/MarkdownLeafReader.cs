using Markdig.Syntax;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Settles the text, marks and images of one paragraph or heading. Text without a markup character is its source; common
/// markup is read by <see cref="MarkdownInlines"/>; everything else is Markdig's.
/// </summary>
internal sealed class MarkdownLeafReader(string text, DiagnosticBag diagnostics, CancellationToken cancellationToken) : ILeafReader, IReaderScratch
{
    private readonly MarkdownInlines _inlines = new(text, cancellationToken);
    private readonly FlatBlockPool _pool = Spare<FlatBlockPool>.Take();
    private LeafBuilder? _builder;

    /// <summary>The lines of all containers that lines alone tell.</summary>
    public List<SourceSpan> Lines => _pool.Lines;

    /// <summary>The token of the parse: whoever goes through many lines looks at it.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    public Leaf ReadLeaf(FlatBlock block)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var content = block.Span;
        if (block.Kind == FlatBlockKind.Heading)
        {
            content = HeadingContent(block.Span);
            Gaps.Add(block.Span.Start, content.Start);
        }
        if (block.IsPlain) return Verbatim(content);
        return TryReadMarkup(content, out var leaf) ? leaf : ReadWithMarkdig(block.Span);
    }

    /// <summary>Reads a paragraph.</summary>
    public Leaf ReadText(SourceSpan span)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!text.AsSpan(span.Start, span.Length).ContainsAny(MarkdownLine.Markup)) return Verbatim(span);
        return TryReadMarkup(span, out var leaf) ? leaf : ReadWithMarkdig(span);
    }

    /// <summary>
    /// Reads a leaf of a tree that Markdig made of the text from <paramref name="offset"/> on. Where Markdig cut the end of a
    /// paragraph off for a table, its own span may still reach over that: the leaf ends before <paramref name="end"/>.
    /// </summary>
    public Leaf ReadLeaf(LeafBlock leaf, int offset, int end)
    {
        var start = leaf.Span.Start + offset;
        var span = SourceSpan.FromBounds(start, Math.Max(start, Math.Min(MarkdigInlines.EndOf(leaf) + offset, end)));
        if (!leaf.ProcessInlines) return TooDeep(span);
        return MarkdigInlines.Read(text, offset, span, leaf.Inline, Builder);
    }

    public SourceSpan Trim(int start, int end)
    {
        while (start < end && text[start] <= ' ' && text[start] is ' ' or '\t' or '\n' or '\r') start++;
        while (end > start && text[end - 1] <= ' ' && text[end - 1] is ' ' or '\t' or '\n' or '\r') end--;
        return SourceSpan.FromBounds(start, end);
    }

    public IReadOnlyList<FlatBlock> ReadRange(int start, int end) => MarkdownReader.ReadRange(text, start, end, this, [], cancellationToken);

    /// <summary>The list of the document's blocks, empty until they are read.</summary>
    public List<FlatBlock> Document => _pool.Document;

    public List<FlatBlock> Body => _pool.Body;

    /// <summary>What of the source no text shows that was read.</summary>
    public TextGaps Gaps => _pool.Gaps;

    public FlatBlock NewBlock() => _pool.Next();

    /// <summary>Gives builder and blocks back; a text that is read later gets another builder.</summary>
    public void GiveBack(bool areBlocksKept)
    {
        _builder?.GiveBack();
        _builder = null;
        if (!areBlocksKept) _pool.GiveBack();
    }

    public MarkdigCall NewCall() => new(cancellationToken);

    public void ReportNesting(SourceSpan span) => diagnostics.Report(DiagnosticRules.NestedTooDeep, span);

    private LeafBuilder Builder => _builder ??= LeafBuilder.Take(text, Gaps, diagnostics, cancellationToken);

    private bool TryReadMarkup(SourceSpan span, out Leaf leaf)
    {
        if (_inlines.TryReadImage(span) is { } image) leaf = LoneImage(image);
        else if (_inlines.IsBold(span)) leaf = Bold(span);
        else leaf = _inlines.TryRead(span, Builder.Begin(span)) ? Builder.Build() : default;
        return leaf.IsRead;
    }

    private Leaf LoneImage(Image image)
    {
        Gaps.Add(image.Span.Start, image.Span.End());
        return new Leaf(image);
    }

    private Leaf Bold(SourceSpan span)
    {
        var words = SourceSpan.FromBounds(span.Start + 2, span.End() - 2);
        Gaps.Add(span.Start, words.Start);
        Gaps.Add(words.End(), span.End());
        return new Leaf(words.Slice(text).ToString(), new([new TextMark { Kind = TextMarkKind.Strong, Start = 0, Length = words.Length }]), []);
    }

    private Leaf ReadWithMarkdig(SourceSpan span)
    {
        try
        {
            var tree = Markdig.Markdown.Parse(text.Substring(span.Start, span.Length), MarkdigPipelines.Leaves, NewCall());
            if (tree is not [LeafBlock leaf]) return Verbatim(span);
            return leaf.ProcessInlines ? MarkdigInlines.Read(text, span.Start, span, leaf.Inline, Builder) : TooDeep(span);
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that its depth limit was reached.
            return TooDeep(span);
        }
    }

    private Leaf TooDeep(SourceSpan span)
    {
        ReportNesting(span);
        return Verbatim(span);
    }

    public Leaf Verbatim(SourceSpan span) => new(text.Substring(span.Start, span.Length));

    // "## text ##": neither the marks before the text nor those behind it are text.
    private SourceSpan HeadingContent(SourceSpan span)
    {
        var raw = text.AsSpan(span.Start, span.Length);
        var content = raw.TrimStart('#').TrimStart(" \t");
        var start = span.End() - content.Length;
        var open = content.TrimEnd('#');
        if (open.Length == 0 || (open.Length < content.Length && open[^1] is ' ' or '\t')) content = open;
        return new SourceSpan(start, content.TrimEnd(" \t").Length);
    }
}
