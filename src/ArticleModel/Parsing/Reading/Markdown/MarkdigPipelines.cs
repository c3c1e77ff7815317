using Markdig;
using Markdig.Extensions.Tables;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// The ways in which Markdig is asked. HTML stays text, for archives hold words such as <c>&lt;role&gt;</c> unescaped; the advanced
/// extensions stay off, for they see subscripts and lists that nobody wrote.
/// </summary>
internal static class MarkdigPipelines
{
    /// <summary>For the text of one paragraph or heading: CommonMark.</summary>
    public static readonly MarkdownPipeline Leaves = Build(Base());

    /// <summary>For whole regions: CommonMark with pipe tables.</summary>
    public static readonly MarkdownPipeline Tables = Build(WithTables());

    /// <summary>For whole regions: the paragraphs that <see cref="Tables"/> cuts tables out of, whole.</summary>
    public static readonly MarkdownPipeline Blocks = Build(WithWholeParagraphs());

    private static MarkdownPipelineBuilder Base() =>
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseCjkFriendlyEmphasis().DisableHtml();

    private static MarkdownPipelineBuilder WithTables() => Base().UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true });

    // The extension has a parser of lines too: a row of dashes opens no list.
    private static MarkdownPipelineBuilder WithWholeParagraphs()
    {
        var builder = Base();
        builder.BlockParsers.Insert(0, new PipeTableBlockParser());
        return builder;
    }

    private static MarkdownPipeline Build(MarkdownPipelineBuilder builder)
    {
        MarkdigCall.Watch(builder);
        return builder.Build();
    }
}
