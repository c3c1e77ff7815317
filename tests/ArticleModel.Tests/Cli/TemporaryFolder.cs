namespace ArticleModel.Tests.Cli;

/// <summary>A folder of a test's own; gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("articlemodel-tests-").FullName;

    public string this[string relative] => System.IO.Path.Join(Path, relative);

    public string Write(string relative, string text)
    {
        var path = this[relative];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Read(string relative) => File.ReadAllText(this[relative]);

    /// <summary>Returns the relative paths of all files below <paramref name="relative"/>, hidden ones included, in order.</summary>
    public string[] Files(string relative = "")
    {
        var root = this[relative];
        if (!Directory.Exists(root)) return [];
        var files = Directory.GetFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 });
        return [.. files.Select(file => System.IO.Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
