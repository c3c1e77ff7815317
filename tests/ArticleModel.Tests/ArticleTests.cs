using ArticleModel.Parsing;
using ArticleModel.Testing.Snapshots;

namespace ArticleModel.Tests;

/// <summary>Whole articles against approved dumps: those of this project, and one for each defect that was found.</summary>
public class ArticleTests
{
    public static TheoryData<string> Names()
    {
        var data = new TheoryData<string>();
        foreach (var path in Repository.Samples.Concat(Repository.Pages)) data.Add(Repository.NameOf(path));
        return data;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Article_parses_as_approved(string name)
    {
        var path = Repository.PathTo(name);
        var expected = name.StartsWith("docs/samples/", StringComparison.Ordinal)
            ? Repository.PathTo($"tests/ArticleModel.Tests/Articles/samples/{name["docs/samples/".Length..].Replace('/', '-')}.txt")
            : Path.Combine(Path.GetDirectoryName(path)!, "expected.txt");

        SnapshotFile.Match(expected, ArticleDump.Write(ArticleParser.Default.Parse(File.ReadAllText(path))));
    }
}
