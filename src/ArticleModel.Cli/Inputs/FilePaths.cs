namespace ArticleModel.Cli.Inputs;

/// <summary>Settles when two paths mean one file.</summary>
internal static class FilePaths
{
    /// <summary>Ignores case where file systems usually do: two outputs that differ only in case would overwrite each other there.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
