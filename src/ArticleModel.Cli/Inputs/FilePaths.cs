namespace ArticleModel.Cli.Inputs;

/// <summary>Settles when two paths mean one file.</summary>
internal static class FilePaths
{
    // As many as Linux follows; a link that leads to itself has no end.
    private const int MaxLinks = 40;

    private static readonly char[] s_separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>Ignores case where file systems usually do: two outputs that differ only in case would overwrite each other there.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Returns where a path leads when every link in it is followed. What does not exist is no link.</summary>
    public static string FollowLinks(string path)
    {
        var full = Path.GetFullPath(path);
        var place = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>();
        PutAhead(ahead, full[place.Length..]);
        var links = 0;
        while (ahead.TryPop(out var name))
        {
            // Of a link's target, which starts where links are followed already; the path has none of them.
            if (name == ".") continue;
            if (name == "..") place = Path.GetDirectoryName(place) ?? place;
            else if (links < MaxLinks && TargetOf(Entry(Path.Join(place, name))) is { } target)
            {
                links++;
                var root = Path.GetPathRoot(target) ?? "";
                if (root.Length > 0) place = Path.GetFullPath(root);
                PutAhead(ahead, target[root.Length..]);
            }
            else place = Path.Join(place, name);
        }
        return place;
    }

    /// <summary>Returns what a link says it leads to; null for what is no link.</summary>
    public static string? TargetOf(FileSystemInfo entry)
    {
        try
        {
            return entry.LinkTarget;
        }
        catch (Exception e) when (IoProblem.Is(e))
        {
            return null;
        }
    }

    private static FileSystemInfo Entry(string path) => Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);

    private static void PutAhead(Stack<string> ahead, string path)
    {
        var names = path.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        for (var i = names.Length - 1; i >= 0; i--) ahead.Push(names[i]);
    }
}
