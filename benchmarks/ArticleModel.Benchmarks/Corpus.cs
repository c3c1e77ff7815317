using System.Text;

namespace ArticleModel.Benchmarks;

/// <summary>
/// The texts that are measured: the repository's samples, or every <c>.md</c> file below ARTICLEMODEL_CORPUS, a path that counts
/// from the repository's root.
/// </summary>
public static class Corpus
{
    private const string Samples = "docs/samples";

    private static readonly Lazy<string[]> s_texts = new(() => Load(Environment.GetEnvironmentVariable("ARTICLEMODEL_CORPUS") ?? Samples));

    /// <summary>The texts, sorted by path.</summary>
    public static IReadOnlyList<string> Texts => s_texts.Value;

    /// <summary>The names of the dialects of Markdown of which there are samples.</summary>
    public static IEnumerable<string> Dialects =>
        Directory.GetDirectories(Path.Combine(Root(), Samples))
            .Where(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Any())
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal);

    /// <summary>The pages in HTML, sorted by path: the repository's samples, or every <c>.html</c> file below ARTICLEMODEL_PAGES.</summary>
    public static string[] Pages()
    {
        var folder = Path.Combine(Root(), Environment.GetEnvironmentVariable("ARTICLEMODEL_PAGES") ?? "docs/samples");
        var files = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0) throw new InvalidOperationException($"There is no .html file below {folder}.");
        return [.. files.Select(file => File.ReadAllText(file))];
    }

    /// <summary>The samples of a dialect.</summary>
    public static IReadOnlyList<string> OfDialect(string dialect) => Load($"{Samples}/{dialect}");

    /// <summary>A third of the texts, by length.</summary>
    public static IReadOnlyList<string> OfSize(ArticleSize size)
    {
        var sorted = Texts.OrderBy(text => text.Length).ToArray();
        var third = sorted.Length / 3;
        return size switch
        {
            ArticleSize.Short => sorted[..third],
            ArticleSize.Middle => sorted[third..^third],
            _ => sorted[^third..],
        };
    }

    /// <summary>The length of a text in UTF-8.</summary>
    public static long Utf8Length(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>The repository's folder.</summary>
    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ArticleModel.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("Run the benchmarks from within the repository.");
    }

    private static string[] Load(string path)
    {
        var folder = Path.Combine(Root(), path);
        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0) throw new InvalidOperationException($"There is no .md file below {folder}.");
        return [.. files.Select(file => File.ReadAllText(file))];
    }
}
