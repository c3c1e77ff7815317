using System.Text;

namespace ArticleModel.Benchmarks;

/// <summary>The texts that are measured: the repository's samples, or every <c>.md</c> file below ARTICLEMODEL_CORPUS, a path that counts from the repository's root.</summary>
public static class Corpus
{
    private static readonly Lazy<string[]> s_texts = new(Load);

    /// <summary>The texts, sorted by path.</summary>
    public static IReadOnlyList<string> Texts => s_texts.Value;

    /// <summary>Their length in UTF-8.</summary>
    public static long Bytes => Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    private static string[] Load()
    {
        var folder = Path.Combine(Root(), Environment.GetEnvironmentVariable("ARTICLEMODEL_CORPUS") ?? "docs/samples");
        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0) throw new InvalidOperationException($"There is no .md file below {folder}.");
        return [.. files.Select(file => File.ReadAllText(file))];
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ArticleModel.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("Run the benchmarks from within the repository, or set ARTICLEMODEL_CORPUS.");
    }
}
