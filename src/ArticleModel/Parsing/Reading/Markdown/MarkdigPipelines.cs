using Markdig;
using Markdig.Extensions.Tables;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// The two ways in which Markdig is asked. HTML stays text, for archives hold words such as <c>&lt;role&gt;</c> unescaped;
/// the advanced extensions stay off, for they see subscripts and lists that nobody wrote.
/// </summary>
internal static class MarkdigPipelines
{
    /// <summary>For whole regions: CommonMark with pipe tables.</summary>
    public static readonly MarkdownPipeline Blocks = Build(Base().UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true }));

    /// <summary>For the text of one paragraph or heading, and for regions whose tables would take what is not theirs.</summary>
    public static readonly MarkdownPipeline Leaves = Build(Base());

    private static MarkdownPipelineBuilder Base() =>
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseCjkFriendlyEmphasis().DisableHtml();

    private static MarkdownPipeline Build(MarkdownPipelineBuilder builder)
    {
        MarkdigCall.Watch(builder);
        return builder.Build();
    }
}
