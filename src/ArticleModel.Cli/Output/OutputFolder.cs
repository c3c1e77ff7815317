using ArticleModel.Cli.Inputs;

namespace ArticleModel.Cli.Output;

/// <summary>
/// Settles where under a folder the article of each input goes, before anything is written: no two may share a place and none
/// may take the place of an input.
/// </summary>
internal sealed class OutputFolder(string path, ArticleFormat format)
{
    /// <summary>Returns a sentence on the first input whose output would destroy something; null if there is none.</summary>
    public string? FindConflict(IReadOnlyList<Input> inputs)
    {
        var sources = new HashSet<string>(inputs.Select(input => Path.GetFullPath(input.Path)), FilePaths.Comparer);
        var owners = new Dictionary<string, Input>(FilePaths.Comparer);
        foreach (var input in inputs)
        {
            var target = TargetOf(input);
            var fullTarget = Path.GetFullPath(target);
            if (sources.Contains(fullTarget)) return $"{input.Path} would be written to {target}, which is an input";
            if (!owners.TryAdd(fullTarget, input)) return $"{owners[fullTarget].Path} and {input.Path} would both be written to {target}";
        }
        return null;
    }

    /// <summary>Writes the article of <paramref name="input"/>; returns a sentence if that fails, null if it is done.</summary>
    public string? Write(Input input, ReadOnlySpan<byte> article, CancellationToken cancellationToken)
    {
        var target = TargetOf(input);
        try
        {
            WriteBelow(target, article, cancellationToken);
            return null;
        }
        catch (Exception e) when (IoProblem.Is(e))
        {
            return $"cannot write {target}: {IoProblem.Describe(e)}";
        }
    }

    // Most often the folder is there: to ask costs more than to see. It is the file that is not found where another article has just made
    // the folder.
    private static void WriteBelow(string target, ReadOnlySpan<byte> article, CancellationToken cancellationToken)
    {
        try
        {
            AtomicFile.Write(target, article, cancellationToken);
        }
        catch (IOException e) when (e is DirectoryNotFoundException or FileNotFoundException)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            AtomicFile.Write(target, article, cancellationToken);
        }
    }

    private string TargetOf(Input input) => Path.ChangeExtension(Path.Join(path, input.RelativePath), format.Extension());
}
