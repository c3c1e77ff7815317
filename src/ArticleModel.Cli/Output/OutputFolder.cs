using ArticleModel.Cli.Inputs;

namespace ArticleModel.Cli.Output;

/// <summary>
/// Settles where under a folder the article of each input goes, before anything is written: no two may share a place and none
/// may take the place of an input.
/// </summary>
internal sealed class OutputFolder(string path, ArticleFormat format)
{
    // Anything else behind a dot, as in v1.2, belongs to the name.
    private static readonly string[] s_replaced = [".md", ".markdown", ".html", ".htm", ".txt"];

    /// <summary>Returns a sentence on the first input whose output would destroy something; null if there is none.</summary>
    public string? FindConflict(IReadOnlyList<Input> inputs)
    {
        var places = new FilePlaces();
        var sources = PlacesOf(inputs, places);
        var owners = new Dictionary<string, Input>(inputs.Count, FilePaths.Comparer);
        foreach (var input in inputs)
        {
            var target = TargetOf(input);
            var place = places.Of(target);
            if (sources.Contains(place)) return $"{input.Path} would be written to {target}, which is an input";
            if (!owners.TryAdd(place, input)) return $"{owners[place].Path} and {input.Path} would both be written to {target}";
        }
        return null;
    }

    // Only what ends as the outputs do can be one of them: a file, a link, which would be replaced itself, or what a link leads to.
    private HashSet<string> PlacesOf(IReadOnlyList<Input> inputs, FilePlaces places)
    {
        var extension = format.Extension();
        var sources = new HashSet<string>(FilePaths.Comparer);
        foreach (var input in inputs)
        {
            if (input.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) sources.Add(places.Of(input.Path));
            if (FilePaths.TargetOf(new FileInfo(input.Path)) is not null) sources.Add(FilePaths.FollowLinks(input.Path));
        }
        return sources;
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

    private string TargetOf(Input input)
    {
        var place = Path.Join(path, input.RelativePath);
        var isReplaced = s_replaced.Contains(Path.GetExtension(place), StringComparer.OrdinalIgnoreCase);
        return isReplaced ? Path.ChangeExtension(place, format.Extension()) : place + format.Extension();
    }
}
