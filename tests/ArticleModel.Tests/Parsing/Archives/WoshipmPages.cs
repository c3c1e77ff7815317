using Xunit.Abstractions;

namespace ArticleModel.Tests.Parsing.Archives;

/// <summary>The pages of the woshipm archive at hand: our samples and, where it is there, the corpus.</summary>
internal static class WoshipmPages
{
    private static readonly string[] s_dialects = ["new", "old", "gitbook"];

    public static IReadOnlyList<string> All(ITestOutputHelper output) =>
        [.. Repository.Samples.Concat(Repository.Corpus(output)).Where(path => DialectOf(path) is not null && IdOf(path) is not null)];

    /// <summary>The folder that tells the dialect; null if the page is of another archive.</summary>
    public static string? DialectOf(string path) =>
        path.Split('/', '\\').LastOrDefault(part => s_dialects.Contains(part));

    /// <summary>The number in <c>5938617.md</c> and <c>chuangye-5938617.md</c>.</summary>
    public static string? IdOf(string path)
    {
        var id = Path.GetFileNameWithoutExtension(path).Split('-')[^1];
        return id.All(char.IsAsciiDigit) ? id : null;
    }
}
