namespace ArticleModel.Tests.Docs;

/// <summary>Code that stands in a page and, between two comment lines of one name, in a file of these tests.</summary>
internal static class CodeSample
{
    /// <summary>Checks that the first C# block of a page is the marked part of a file beside this one.</summary>
    public static void AssertSame(string page, string file, string name) => Assert.Equal(InSource(file, name), InPage(page)[0]);

    /// <summary>
    /// Returns the C# blocks of a page in their order. One that is a whole program starts with its usings, which stand elsewhere in a
    /// test, so they are left out.
    /// </summary>
    public static List<string> InPage(string page) => [.. BlocksOf(page, "csharp").Select(WithoutUsings)];

    private static string WithoutUsings(string block) =>
        string.Join('\n', block.Split('\n').SkipWhile(line => line.Length == 0 || line.StartsWith("using ArticleModel", StringComparison.Ordinal)));

    /// <summary>Returns the blocks of a page that are in a language, in their order.</summary>
    public static List<string> BlocksOf(string page, string language)
    {
        var blocks = new List<string>();
        var lines = File.ReadAllLines(Repository.PathTo(page));
        for (var start = Array.IndexOf(lines, $"```{language}"); start >= 0; start = Array.IndexOf(lines, $"```{language}", start + 1))
            blocks.Add(string.Join('\n', lines[(start + 1)..Array.IndexOf(lines, "```", start)]));
        Assert.True(blocks.Count > 0, $"{page} has no block of {language}");
        return blocks;
    }

    /// <summary>Returns the part of a file beside this one that stands between two comment lines of one name.</summary>
    public static string InSource(string file, string name) =>
        InSourceText(File.ReadAllText(Repository.PathTo($"tests/ArticleModel.Tests/Docs/{file}")), $"// {name}");

    private static string InSourceText(string source, string mark)
    {
        var lines = source.Split('\n').SkipWhile(line => line.Trim() != mark).ToArray();
        Assert.True(lines.Length > 0, $"no line '{mark}'");
        var indent = lines[0].Length - mark.Length;
        return string.Join('\n', lines.Skip(1).TakeWhile(line => line.Trim() != mark).Select(line => line.Length < indent ? line : line[indent..]));
    }
}
