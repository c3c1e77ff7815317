using Markdig.Parsers;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>Looks at the token of the parse wherever a block may start, which is at nearly every line; starts none.</summary>
internal sealed class MarkdigLineWatch : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        MarkdigCall.Check(processor.Context);
        return BlockState.None;
    }
}
