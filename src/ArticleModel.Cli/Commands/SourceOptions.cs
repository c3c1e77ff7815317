using System.CommandLine;
using ArticleModel.Parsing;

namespace ArticleModel.Cli.Commands;

/// <summary>The options that tell more about sources than their bytes do.</summary>
internal sealed class SourceOptions
{
    /// <summary>The address of a page.</summary>
    public Option<string?> Url { get; } = new("--url")
    {
        HelpName = "URL",
        Description = "The address that the page was loaded from: its links are resolved against it.",
    };

    /// <summary>The archive, whatever the source looks like.</summary>
    public Option<string?> Archive { get; } = new("--archive")
    {
        HelpName = "NAME",
        Description = "Take the sources for those of this archive (woshipm, frontmatter, html, markdown), whatever they look like.",
    };

    public SourceInfo InfoOf(System.CommandLine.ParseResult arguments) => new() { Url = arguments.GetValue(Url), Archive = arguments.GetValue(Archive) };
}
