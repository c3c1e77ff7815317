namespace ArticleModel.Tests.Docs;

/// <summary>Code that stands in a page and, between two comment lines of one name, in a file of these tests.</summary>
internal static class CodeSample
{
    /// <summary>Checks that the first C# block of a page is the marked part of a file beside this one.</summary>
    public static void AssertSame(string page, string file, string name) =>
        Assert.Equal(InSource(File.ReadAllText(Repository.PathTo($"tests/ArticleModel.Tests/Docs/{file}")), $"// {name}"), InPage(page));

    private static string InPage(string page)
    {
        var lines = File.ReadAllLines(Repository.PathTo(page));
        var start = Array.IndexOf(lines, "```csharp") + 1;
        Assert.True(start > 0, $"{page} has no C# block");
        return string.Join('\n', lines[start..Array.IndexOf(lines, "```", start)]);
    }

    private static string InSource(string source, string mark)
    {
        var lines = source.Split('\n').SkipWhile(line => line.Trim() != mark).ToArray();
        Assert.True(lines.Length > 0, $"no line '{mark}'");
        var indent = lines[0].Length - mark.Length;
        return string.Join('\n', lines.Skip(1).TakeWhile(line => line.Trim() != mark).Select(line => line.Length < indent ? line : line[indent..]));
    }
}
