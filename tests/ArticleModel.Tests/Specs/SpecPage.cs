using System.Text;

namespace ArticleModel.Tests.Specs;

/// <summary>
/// A page that documents a feature by examples: prose and, between lines of 32 back-ticks, input, a line with one dot and the
/// expected dump.
/// </summary>
internal static class SpecPage
{
    public static string Folder { get; } = Repository.PathTo("tests/ArticleModel.Tests/Specs");

    private static readonly string s_fence = new('`', 32);

    public static IEnumerable<SpecExample> All() =>
        Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    public static List<SpecExample> Read(string path)
    {
        var examples = new List<SpecExample>();
        var heading = "";
        var lines = File.ReadAllText(path).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#')) heading = lines[i].TrimStart('#', ' ');
            if (!IsOpening(lines[i])) continue;
            var dot = Array.IndexOf(lines, ".", i);
            var end = Array.IndexOf(lines, s_fence, i);
            Assert.True(dot > i && end > dot, $"{Path.GetFileName(path)}({i + 1}): the example has no line with one dot, or no end");
            var input = string.Join('\n', lines[(i + 1)..dot]).Replace('␍', '\r').Replace('→', '\t');
            var expected = string.Concat(lines[(dot + 1)..end].Select(line => line + "\n"));
            var isArticle = lines[i].EndsWith(" article", StringComparison.Ordinal);
            examples.Add(new SpecExample(Path.GetFileName(path), heading, examples.Count + 1, input, expected, isArticle));
            i = end;
        }
        return examples;
    }

    /// <summary>Puts a dump in the place of each example's expected part.</summary>
    public static void Update(string path, Func<SpecExample, string> dump)
    {
        var examples = new Queue<SpecExample>(Read(path));
        var updated = new StringBuilder();
        var lines = File.ReadAllText(path).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsOpening(lines[i]))
            {
                var dot = Array.IndexOf(lines, ".", i);
                foreach (var line in lines[i..(dot + 1)]) updated.Append(line).Append('\n');
                updated.Append(dump(examples.Dequeue()));
                i = Array.IndexOf(lines, s_fence, i);
            }
            updated.Append(lines[i]).Append(i + 1 < lines.Length ? "\n" : "");
        }
        File.WriteAllText(path, updated.ToString());
    }

    private static bool IsOpening(string line) => line.StartsWith(s_fence + " example", StringComparison.Ordinal);
}
