using ArticleModel.Parsing;
using ArticleModel.Testing.Messages;
using ArticleModel.Testing.Snapshots;

namespace ArticleModel.Tests.Specs;

public class SpecTests
{
    public static TheoryData<string, int, string> Examples()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var example in SpecPage.All()) data.Add(example.File, example.Number, example.Heading);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string file, int number, string heading)
    {
        var path = Path.Combine(SpecPage.Folder, file);
        var example = SpecPage.Read(path)[number - 1];
        var actual = Dump(example);
        if (actual == example.Expected) return;

        if (!SnapshotFile.IsUpdating) Assert.Fail($"{file}, {heading}, example {number}:\n{TextDifference.Show(example.Expected, actual)}");
        SpecPage.Update(path, Dump);
    }

    [Fact]
    public void Every_example_keeps_the_invariants()
    {
        foreach (var example in SpecPage.All())
        {
            var failure = Record.Exception(() => ArticleAssert.Invariants(ArticleParser.Default.Parse(example.Input)));
            if (failure is not null) Assert.Fail($"{example.File}, {example.Heading}, example {example.Number}: {failure.Message}");
        }
    }

    private static string Dump(SpecExample example) =>
        ArticleDump.Write(ArticleParser.Default.Parse(example.Input), isFragment: !example.IsWhole);
}
