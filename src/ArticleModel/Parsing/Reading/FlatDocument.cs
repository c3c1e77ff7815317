using System.Runtime.InteropServices;
using ArticleModel.Parsing.Archives;

namespace ArticleModel.Parsing.Reading;

/// <summary>
/// A source as one flat list of headings and blocks, whatever its format. This is all that archives, outlining and quotes
/// see of a format. Belongs to one parse; not thread-safe, since texts are read on first use.
/// </summary>
public sealed class FlatDocument
{
    // None once the parse is over.
    private TextGaps? _gaps;
    private bool _mayBeKept;
    private bool _isListBorrowed;

    internal FlatDocument(SourceText source, IReadOnlyList<FlatBlock> blocks, TextGaps gaps)
    {
        Source = source;
        BorrowedBlocks = blocks;
        _gaps = gaps;
    }

    /// <summary>The source of all spans.</summary>
    public SourceText Source { get; }

    /// <summary>Headings and blocks in reading order; their spans do not overlap.</summary>
    public IReadOnlyList<FlatBlock> Blocks
    {
        get
        {
            _mayBeKept = true;
            return BorrowedBlocks;
        }
    }

    /// <summary><see cref="Blocks"/> for who does not keep them beyond the parse.</summary>
    internal IReadOnlyList<FlatBlock> BorrowedBlocks { get; }

    /// <summary>The facts that the source's markup states about the article, as a page does in its head; empty for Markdown.</summary>
    public ArticleFacts Facts { get; internal init; } = ArticleFacts.None;

    /// <summary>What <see cref="Facts"/> rest on.</summary>
    public ValueList<Evidence> Evidence { get; internal init; }

    /// <summary>What the reader dropped inside of blocks, in the order of the source.</summary>
    public IReadOnlyList<Boilerplate> Dropped { get; internal init; } = [];

    /// <summary>The token of the parse.</summary>
    internal CancellationToken CancellationToken { get; init; }

    /// <summary>What the reader took for the length of the parse.</summary>
    internal IReaderScratch? Scratch { get; init; }

    /// <summary>Returns the blocks from <paramref name="first"/> on, copied only where they are no list.</summary>
    internal ReadOnlySpan<FlatBlock> BlocksFrom(int first) =>
        BorrowedBlocks is List<FlatBlock> list ? CollectionsMarshal.AsSpan(list)[first..] : BorrowedBlocks.Skip(first).ToArray();

    /// <summary>Returns an empty list for blocks that are not kept beyond the parse.</summary>
    internal List<FlatBlock> BorrowList()
    {
        if (Scratch is null || _isListBorrowed) return [];
        _isListBorrowed = true;
        return Scratch.Body;
    }

    /// <summary>Gives back what was taken for the parse, once it is over.</summary>
    internal void GiveBack()
    {
        if (Scratch is null) return;
        Scratch.GiveBack(_mayBeKept);
        // The next parse of the thread fills them anew.
        if (!_mayBeKept) _gaps = null;
    }

    /// <summary>Notes that the first code units of a block's text are cut off, so that what is left of it is traced to where it stands.</summary>
    internal void CutStart(SourceSpan block, int length)
    {
        var cut = SourceRange(block, 0, length);
        _gaps!.Add(cut.Start, cut.End());
    }

    /// <summary>
    /// Returns where in the source a range of a block's text stands. The text of a paragraph or heading is its source
    /// without the markup, so this counts past the markup; markup at the range's ends is left out, within it is included. A
    /// character reference at the end belongs to it as a whole. Code, captions and cells of tables cannot be traced so; that
    /// the range lies in the text is not checked.
    /// </summary>
    /// <param name="block">The span of the paragraph, or of the section whose heading it is.</param>
    /// <param name="textStart">The first code unit of the range in the text, from 0.</param>
    /// <param name="textLength">The number of code units, more than 0.</param>
    /// <exception cref="InvalidOperationException">The parse is over, and nobody asked for <see cref="Blocks"/>.</exception>
    public SourceSpan SourceRange(SourceSpan block, int textStart, int textLength)
    {
        var gaps = _gaps ?? throw new InvalidOperationException("The parse of this document is over: look for places while it lasts.");
        var start = gaps.SourceOffset(block.Start, textStart);
        var last = textLength == 1 ? start : gaps.SourceOffset(block.Start, textStart + textLength - 1);
        return SourceSpan.FromBounds(start, gaps.EndOfCharacter(Source.Text, last));
    }
}
