using System.Runtime.InteropServices;
using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Outlining;

/// <summary>
/// Settles how the body nests: headings, paragraphs that serve as headings, and which caption belongs to which image.
/// Leaves to the quote finder what the text says.
/// </summary>
internal static class Outliner
{
    private const int MaxCaptionLines = 4;

    public static Section Outline(ArticleParts parts, FlatDocument document, CancellationToken cancellationToken)
    {
        var tree = SectionTree.Take();
        var blocks = WithoutEdgeImages(parts.BodySpan(), cancellationToken);
        var inference = new HeadingInference(blocks);
        for (var i = 0; i < blocks.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = blocks[i];
            if (block.Kind == FlatBlockKind.Heading) AddHeading(tree, block, document);
            else if (IsRunningText(block)) tree.Add(block);
            else if (tree.LastBlock is Image image && MayBeCaption(block, image)) tree.ReplaceLast(WithCaption(image, block));
            else if (block.Leaf.HasMarks && FlattenedTable.TryRead(blocks, i, out var cells) is { } table)
            {
                tree.Add(table);
                i += cells - 1;
            }
            else if (inference.IsHeading(i)) tree.OpenInferred(HeadingText.Of(block, document), block.Span);
            else tree.Add(block);
        }
        return tree.Close();
    }

    // An image at an edge of a paragraph is a block of its own, and the text is judged as if it had always stood alone.
    private static ReadOnlySpan<FlatBlock> WithoutEdgeImages(ReadOnlySpan<FlatBlock> blocks, CancellationToken cancellationToken)
    {
        List<FlatBlock>? parts = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!blocks[i].HasEdgeImages)
            {
                parts?.Add(blocks[i]);
                continue;
            }
            if (parts is null) (parts = new(blocks.Length + 2)).AddRange(blocks[..i]);
            blocks[i].SplitInto(parts);
        }
        return parts is null ? blocks : CollectionsMarshal.AsSpan(parts);
    }

    // Most blocks: too long for a caption, a cell or a number that makes it a heading, and nothing in it is bold.
    private static bool IsRunningText(FlatBlock block) =>
        block.Kind == FlatBlockKind.Paragraph && block.Leaf is { IsTextAlone: true } leaf && leaf.Text.Length > Captions.MaxLength;

    // A heading that shows nothing but images is no heading; one with text and images keeps these as its first blocks.
    private static void AddHeading(SectionTree tree, FlatBlock block, FlatDocument document)
    {
        if (!block.Leaf.IsBlank) tree.Open(block.Level, HeadingText.Of(block, document), block.Span);
        tree.Add(block);
    }

    private static bool IsCaption(FlatBlock block) =>
        block.Kind == FlatBlockKind.Paragraph && block.Span.Length <= 2 * Captions.MaxLength && !block.Leaf.HasImages && Captions.IsCaption(block.Text);

    private static bool MayBeCaption(FlatBlock block, Image image) => HasRoom(image) && IsCaption(block) && block.IsNextTo(image.Span);

    private static bool HasRoom(Image image) => image.Caption is null || image.Caption.Count('\n') + 1 < MaxCaptionLines;

    // A description and a source below one image are two lines of one caption.
    private static Image WithCaption(Image image, FlatBlock block) => image with
    {
        Caption = image.Caption is null ? block.Text : $"{image.Caption}\n{block.Text}",
        Span = SourceSpan.FromBounds(image.Span.Start, block.Span.End()),
    };
}
