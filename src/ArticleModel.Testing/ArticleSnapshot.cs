using System.Runtime.CompilerServices;
using ArticleModel.Parsing;
using ArticleModel.Testing.Snapshots;

namespace ArticleModel.Testing;

/// <summary>
/// Compares articles with approved text files: a line per fact, section, block, mark, quote and piece of boilerplate, nested
/// by indentation. Files are written only if the environment variable <c>UPDATE_SNAPSHOTS</c> is <c>1</c>; a file that is
/// missing fails. The form is stable within a minor version. Thread-safe, as long as no two tests share a file.
/// </summary>
public static class ArticleSnapshot
{
    /// <summary>Compares an article with the file <c>Snapshots/{test file}.{test}.txt</c> beside the source of the test.</summary>
    /// <param name="article">The article.</param>
    /// <param name="name">What tells this file from others of the same test; null if it has one only.</param>
    /// <param name="testFile">Filled in by the compiler. Where builds replace source paths, use <see cref="MatchFile(Article, string)"/>.</param>
    /// <param name="test">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArticleAssertException">The file differs or is missing; the message shows the lines.</exception>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public static void Match(Article article, string? name = null, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "") =>
        MatchFile(article, PathOf(name, testFile, test));

    /// <summary>Compares a parse, its diagnostics included, with the file <c>Snapshots/{test file}.{test}.txt</c>.</summary>
    /// <inheritdoc cref="Match(Article, string?, string, string)"/>
    /// <param name="result">The parse.</param>
    /// <param name="name">What tells this file from others of the same test; null if it has one only.</param>
    /// <param name="testFile">Filled in by the compiler. Where builds replace source paths, use <see cref="MatchFile(ParseResult, string)"/>.</param>
    /// <param name="test">Filled in by the compiler.</param>
    public static void Match(ParseResult result, string? name = null, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "") =>
        MatchFile(result, PathOf(name, testFile, test));

    /// <summary>Compares an article with the file at <paramref name="path"/>.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArticleAssertException">The file differs or is missing; the message shows the lines.</exception>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public static void MatchFile(Article article, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        SnapshotFile.Match(path, Write(article));
    }

    /// <summary>Compares a parse, its diagnostics included, with the file at <paramref name="path"/>.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArticleAssertException">The file differs or is missing; the message shows the lines.</exception>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public static void MatchFile(ParseResult result, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        SnapshotFile.Match(path, Write(result));
    }

    /// <summary>Returns the text form of an article. Spans are not in it; boilerplate is named by its kind.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Write(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ArticleDump.Write(article);
    }

    /// <summary>Returns the text form of a parse: the article, the text of its boilerplate, and diagnostics drawn below their lines.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return ArticleDump.Write(result);
    }

    private static string PathOf(string? name, string testFile, string test)
    {
        ArgumentNullException.ThrowIfNull(testFile);
        ArgumentNullException.ThrowIfNull(test);
        var folder = Path.GetDirectoryName(testFile);
        if (string.IsNullOrEmpty(folder) || !Directory.Exists(folder))
        {
            throw new ArticleAssertException(
                $"The folder of the test, '{folder}', does not exist here: the build replaced source paths. "
                + "Give the path of the approved file with ArticleSnapshot.MatchFile.");
        }
        var file = $"{Path.GetFileNameWithoutExtension(testFile)}.{test}{(name is null ? "" : "." + name)}.txt";
        return Path.Combine(folder, "Snapshots", file);
    }
}
