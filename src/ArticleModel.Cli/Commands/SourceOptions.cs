using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleModel.Cli.Inputs;
using ArticleModel.Parsing;

namespace ArticleModel.Cli.Commands;

/// <summary>The options that tell more about sources than their bytes do.</summary>
internal sealed class SourceOptions
{
    public SourceOptions()
    {
        Url.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !PageAddresses.IsAddress(token.Value))
                result.AddError("--url takes an absolute address, such as https://example.com/news/1.");
        });
        // The parser only warns of a name that it does not know, which parse and quotes do not show.
        Archive.AcceptOnlyFromAmong("woshipm", "frontmatter", "html", "markdown");
    }

    /// <summary>The address of a page.</summary>
    public Option<string?> Url { get; } = new("--url")
    {
        HelpName = "URL",
        Description = "The address that the page was loaded from: its links are resolved against it.",
    };

    /// <summary>The archive, whatever the source looks like.</summary>
    public Option<string?> Archive { get; } = new("--archive")
    {
        HelpName = "woshipm|frontmatter|html|markdown",
        Description = "Take the sources for those of this archive, whatever they look like.",
    };

    /// <summary>The addresses of many pages. The file is read once: a pipe gives what it holds only to the first who asks.</summary>
    public Option<PageAddresses?> Manifest { get; } = new("--manifest")
    {
        HelpName = "FILE",
        Description = "Lists the addresses of pages: on each line a path relative to FILE, a tab and the address. It goes before --url.",
        CustomParser = ReadManifest,
    };

    /// <summary>Tells the inputs what is known about each, and <paramref name="report"/> of a manifest that knows none of them.</summary>
    public List<Input> Inform(List<Input> inputs, System.CommandLine.ParseResult arguments, Action<string> report)
    {
        var info = InfoOf(arguments);
        if (arguments.GetValue(Manifest) is not { } addresses) return inputs.ConvertAll(input => input with { Info = info });
        var urls = inputs.ConvertAll(input => input.IsStandardInput ? null : addresses.Of(input.Path));
        if (inputs.Count > 0 && urls.TrueForAll(url => url is null))
            report($"-- {addresses.Manifest}: none of the files is listed; paths are relative to the manifest's own folder");
        return [.. inputs.Zip(urls, (input, url) => input with { Info = url is null ? info : info with { Url = url } })];
    }

    private SourceInfo InfoOf(System.CommandLine.ParseResult arguments) => new() { Url = arguments.GetValue(Url), Archive = arguments.GetValue(Archive) };

    private static PageAddresses? ReadManifest(ArgumentResult result)
    {
        if (result.Tokens is not [var token]) return null;
        try
        {
            return PageAddresses.Read(token.Value);
        }
        catch (Exception e) when (e is FormatException || IoProblem.Is(e))
        {
            var problem = Directory.Exists(token.Value) ? "it is a folder" : IoProblem.Describe(e);
            result.AddError(e is FormatException ? e.Message : $"Cannot read {token.Value}: {problem}.");
            return null;
        }
    }
}
