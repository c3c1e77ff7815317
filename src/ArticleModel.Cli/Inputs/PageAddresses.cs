namespace ArticleModel.Cli.Inputs;

/// <summary>The addresses that saved pages were loaded from, as a manifest lists them: a path, a tab and an address on each line.</summary>
internal sealed class PageAddresses(string manifest)
{
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    /// <summary>The path of the manifest.</summary>
    public string Manifest { get; } = manifest;

    /// <summary>Reads a manifest. Its paths are relative to its own folder; blank lines and those that start with # are passed over.</summary>
    /// <exception cref="FormatException">A line is no path with an address; the message says which.</exception>
    public static PageAddresses Read(string manifest)
    {
        var addresses = new PageAddresses(manifest);
        var folder = Path.GetDirectoryName(Path.GetFullPath(manifest))!;
        var number = 0;
        foreach (var line in File.ReadLines(manifest))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            var tab = line.IndexOf('\t');
            var address = line[(tab + 1)..].Trim();
            if (tab <= 0 || line.Contains('\0') || !IsAddress(address))
                throw new FormatException($"{manifest}, line {number}: there is no path, tab and absolute address.");
            addresses._addresses[Path.GetFullPath(line[..tab], folder)] = address;
        }
        return addresses;
    }

    /// <summary>Tells whether a text is an absolute address; a path that starts with a slash is none, though <see cref="Uri"/> takes it for one.</summary>
    public static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && text.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the address of the page at a path; null if the manifest does not list it.</summary>
    public string? Of(string path) => _addresses.GetValueOrDefault(Path.GetFullPath(path));
}
