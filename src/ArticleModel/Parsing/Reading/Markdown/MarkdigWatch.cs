using Markdig.Helpers;
using Markdig.Parsers;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>Looks at the token of the parse wherever Markdig meets what may be markup inside a paragraph; matches nothing.</summary>
internal sealed class MarkdigWatch : InlineParser
{
    public MarkdigWatch() => OpeningCharacters = ['\n', '\\', '`', '&', '<', '[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        MarkdigCall.Check(processor.Context);
        return false;
    }
}
