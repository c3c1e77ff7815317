using ArticleModel.Parsing;

namespace ArticleModel.Cli.Inputs;

/// <summary>Something to parse: a file, found in a folder or named by the user, or standard input.</summary>
/// <param name="Path">The path as the user would write it, for opening and for messages.</param>
/// <param name="RelativePath">The path below the folder the user named, or the file's name: where its output goes.</param>
internal sealed record Input(string Path, string RelativePath)
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInputArgument = "-";

    public static readonly Input StandardInput = new("<stdin>", "stdin") { IsStandardInput = true };

    private static readonly ArticleParser s_parser = ArticleParser.Default;

    /// <summary>Whether this is standard input; a path alone does not tell, for a file may be called like it.</summary>
    public bool IsStandardInput { get; private init; }

    /// <summary>Whether a search of a folder found it, and nobody named it.</summary>
    public bool IsFound { get; init; }

    /// <summary>What the user told about the source; its path is the input's own.</summary>
    public SourceInfo Info { get; init; } = new();

    /// <summary>
    /// Reads and parses the input; what keeps it from being read is in the reading, not thrown. Only standard input is asked of
    /// <paramref name="console"/>.
    /// </summary>
    public async Task<Reading> ReadAsync(CommandConsole console, CancellationToken cancellationToken)
    {
        try
        {
            if (IsStandardInput) return Of(await s_parser.ParseAsync(console.Input, Info, cancellationToken));
            await using var file = Open();
            return Of(await s_parser.ParseAsync(file, Info with { Path = Path }, cancellationToken));
        }
        catch (Exception e) when (IoProblem.Is(e))
        {
            return new Reading(this, Result: null, $"cannot read {Path}: {IoProblem.Describe(e)}");
        }
    }

    // A pipe that lies in a folder would be waited for, for ever if nobody writes to it. Only its length of zero tells it from a file, and an
    // empty file need not be opened either.
    private Stream Open() => IsFound && LengthOf(new FileInfo(Path)) == 0 ? Stream.Null : new PromptFile(Path);

    private static long LengthOf(FileInfo file)
    {
        var isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint);
        return isLink && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;
    }

    private Reading Of(ParseResult result) => new(this, result, Problem: null);
}
