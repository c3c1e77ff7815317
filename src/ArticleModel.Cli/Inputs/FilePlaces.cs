namespace ArticleModel.Cli.Inputs;

/// <summary>Tells where files lie, whatever links lead to their folders. Asks the system once for each folder, not for each file.</summary>
internal sealed class FilePlaces
{
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <summary>Returns the place of a file itself: if it is a link, that of the link.</summary>
    public string Of(string file)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        if (!_folders.TryGetValue(folder, out var place))
        {
            place = FilePaths.FollowLinks(folder.Length == 0 ? "." : folder);
            _folders.Add(folder, place);
        }
        return Path.Join(place, Path.GetFileName(file));
    }
}
