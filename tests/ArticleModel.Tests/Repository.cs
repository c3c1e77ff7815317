using Xunit.Abstractions;

namespace ArticleModel.Tests;

/// <summary>Finds the files of this repository and, where it stands beside it, the corpus.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The whole articles that tests may use: docs/samples and Articles.</summary>
    public static IEnumerable<string> Samples { get; } =
        [.. MarkdownUnder(PathTo("docs/samples")), .. MarkdownUnder(PathTo("tests/ArticleModel.Tests/Articles"))];

    /// <summary>The whole pages in HTML that tests may use: those of docs/samples.</summary>
    public static IEnumerable<string> Pages { get; } =
        [.. Directory.EnumerateFiles(PathTo("docs/samples"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static string PathTo(string relativePath) => Path.Combine(Root, relativePath);

    public static string NameOf(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The corpus of real articles, which is no part of the repository; empty, with a line of output, where it is absent.</summary>
    public static IReadOnlyList<string> Corpus(ITestOutputHelper output)
    {
        var folder = Environment.GetEnvironmentVariable("ARTICLEMODEL_CORPUS") ?? PathTo("../shared/corpus/woshipm");
        var files = MarkdownUnder(folder);
        output.WriteLine(files.Count > 0 ? $"{files.Count} files of the corpus" : $"no corpus: set ARTICLEMODEL_CORPUS to a folder of Markdown files");
        return files;
    }

    private static List<string> MarkdownUnder(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ArticleModel.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("ArticleModel.sln is in no folder above the tests.");
    }
}
