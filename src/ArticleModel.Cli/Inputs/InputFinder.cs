using System.IO.Enumeration;

namespace ArticleModel.Cli.Inputs;

/// <summary>
/// Settles which inputs the arguments mean. A folder stands for the .md, .markdown, .html and .htm files below it in the ordinal order of
/// their relative paths; hidden entries and links to folders are passed over. A file that is named is taken whatever its
/// name. What does not exist is an input too: reading it says so, in its place among the others.
/// </summary>
internal static class InputFinder
{
    private static readonly string[] s_extensions = [".md", ".markdown", ".html", ".htm"];

    private static readonly EnumerationOptions s_everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        ReturnSpecialDirectories = false,
    };

    /// <param name="arguments">Paths, or <see cref="Input.StandardInputArgument"/>.</param>
    /// <param name="jobs">How many folders are listed at the same time.</param>
    /// <param name="report">Is told of each folder in which there is nothing to read.</param>
    /// <param name="outputFolder">A folder that is not searched even if it lies in one that is: results are no inputs.</param>
    public static List<Input> Find(IEnumerable<string> arguments, int jobs, Action<string> report, string? outputFolder = null)
    {
        var inputs = new List<Input>();
        var output = outputFolder is null ? null : FilePaths.FollowLinks(outputFolder);
        foreach (var argument in arguments)
        {
            if (argument == Input.StandardInputArgument) inputs.Add(Input.StandardInput);
            else if (Directory.Exists(argument))
            {
                var found = FindInFolder(argument, jobs, output);
                if (found.Count == 0) report($"-- {argument}: no .md, .markdown, .html or .htm files");
                inputs.AddRange(found);
            }
            else inputs.Add(new Input(argument, Path.GetFileName(argument)));
        }
        return inputs;
    }

    // Level by level, for the folders of one level can be listed at the same time: an archive has one for each month.
    private static List<Input> FindInFolder(string root, int jobs, string? output)
    {
        var inputs = new List<Input>();
        // Links to folders are not followed, so below the root a path says where a folder is.
        var passedOver = output is null ? null : Path.GetRelativePath(FilePaths.FollowLinks(root), output).Replace(Path.DirectorySeparatorChar, '/');
        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs };
        string[] level = [""];
        while (level.Length > 0)
        {
            var listed = new (List<Input> Sources, List<string> Folders)[level.Length];
            Parallel.For(0, level.Length, options, i => listed[i] = List(root, level[i], passedOver));
            foreach (var (sources, _) in listed) inputs.AddRange(sources);
            level = [.. listed.SelectMany(folder => folder.Folders)];
        }
        inputs.Sort((a, b) => string.CompareOrdinal(a.RelativePath, b.RelativePath));
        return inputs;
    }

    private static (List<Input> Sources, List<string> Folders) List(string root, string folder, string? passedOver)
    {
        var (sources, folders) = (new List<Input>(), new List<string>());
        try
        {
            foreach (var (name, isFolder) in Entries(Path.Join(root, folder)))
            {
                var relative = folder.Length == 0 ? name : $"{folder}/{name}";
                if (!isFolder && IsSource(name)) sources.Add(new Input(Path.Join(root, relative), relative) { IsFound = true });
                if (isFolder && !FilePaths.Comparer.Equals(relative, passedOver)) folders.Add(relative);
            }
        }
        catch (Exception e) when (IoProblem.Is(e))
        {
            // A folder that cannot be listed cannot be read as a file either, and that is how it gets reported.
            sources.Add(new Input(Path.Join(root, folder), folder));
        }
        return (sources, folders);
    }

    private static List<(string Name, bool IsFolder)> Entries(string folder)
    {
        // The attributes of an entry are one more question to the system, which only a folder is worth.
        var entries = new FileSystemEnumerable<(string Name, bool IsFolder, bool IsLink)>(
            folder,
            (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory,
                entry.IsDirectory && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
            s_everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.FileName[0] != '.',
        };
        return [.. entries.Where(entry => !entry.IsLink).Select(entry => (entry.Name, entry.IsFolder))];
    }

    private static bool IsSource(string name) => Array.Exists(s_extensions, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
