using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>One call of Markdig: carries the token of the parse to where Markdig can be stopped.</summary>
internal sealed class MarkdigCall(CancellationToken cancellationToken) : MarkdownParserContext
{
    private readonly CancellationToken _cancellationToken = cancellationToken;

    /// <summary>
    /// Makes a pipeline look at the token whenever a block may start and whenever one ends, and at the limits and the marks of a
    /// paragraph or heading.
    /// </summary>
    public static void Watch(MarkdownPipelineBuilder builder)
    {
        foreach (var parser in builder.BlockParsers) parser.Closed += OnClosed;
        builder.BlockParsers.Insert(0, new MarkdigLineWatch());
        builder.InlineParsers.Insert(0, new MarkdigWatch());
    }

    /// <summary>Ends the call if the parse was cancelled.</summary>
    public static void Check(MarkdownParserContext? context) => (context as MarkdigCall)?._cancellationToken.ThrowIfCancellationRequested();

    private static void OnClosed(BlockProcessor processor, MarkdigBlock block)
    {
        Check(processor.Context);
        if (block is not LeafBlock { ProcessInlines: true } leaf) return;
        if (MarkdigLimits.HeapsUpInlines(leaf)) leaf.ProcessInlines = false;
        else leaf.ProcessInlinesBegin += static (inlines, _) => Check(inlines.Context);
    }
}
