using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>One call of Markdig: carries the token of the parse to where Markdig can be stopped.</summary>
internal sealed class MarkdigCall(CancellationToken cancellationToken) : MarkdownParserContext
{
    /// <summary>Makes a pipeline look at the token, and at the limits, whenever a paragraph or heading ends and when it is read.</summary>
    public static void Watch(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Find<ParagraphBlockParser>()!.Closed += OnClosed;
        builder.BlockParsers.Find<HeadingBlockParser>()!.Closed += OnClosed;
    }

    private static void OnClosed(BlockProcessor processor, MarkdigBlock block)
    {
        Check(processor.Context);
        if (block is not LeafBlock { ProcessInlines: true } leaf) return;
        if (MarkdigLimits.HeapsUpInlines(leaf)) leaf.ProcessInlines = false;
        else leaf.ProcessInlinesBegin += static (inlines, _) => Check(inlines.Context);
    }

    private static void Check(MarkdownParserContext? context) => (context as MarkdigCall)?.ThrowIfCancelled();

    private void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();
}
