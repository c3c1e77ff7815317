using ArticleModel.Testing.Messages;
using ArticleModel.Testing.Snapshots;
using ArticleModel.Tests.Cli;

namespace ArticleModel.Tests.Testing;

public class ArticleSnapshotTests
{
    private static readonly Article s_article = new ArticleBuilder("邮局").Section("一、路").Quote("程远舟", "走吧。").Build();

    [Fact]
    public void The_text_form_is_this() => Assert.Equal("""
        article "邮局"
          section 2 "一、路" ordinal 一
            paragraph "程远舟说：“走吧。”"
          speaker s1 person "程远舟"
          quote direct s1 "走吧。" mention "程远舟" cue "说" marked 1.00

        """, ArticleSnapshot.Write(s_article));

    [Fact]
    public void A_file_is_written_only_when_asked()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "deep", "article.txt");

        var missing = Assert.Throws<ArticleAssertException>(() => SnapshotFile.Match(path, "甲\n", isUpdating: false));
        Assert.Contains("does not exist; UPDATE_SNAPSHOTS=1 approves", missing.Message);
        Assert.False(File.Exists(path));

        SnapshotFile.Match(path, "甲\n乙\n", isUpdating: true);
        SnapshotFile.Match(path, "甲\n乙\n", isUpdating: false);
        var different = Fails(() => SnapshotFile.Match(path, "甲\n丙\n", isUpdating: false));
        Assert.Contains("differs; UPDATE_SNAPSHOTS=1 approves what there is.\n  甲\n- 乙\n+ 丙\n", different);
    }

    [Fact]
    public void Files_stand_beside_the_test() =>
        ArticleSnapshot.Match(s_article, testFile: Repository.PathTo("tests/ArticleModel.Tests/Testing/ArticleSnapshotTests.cs"));

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Contains("ArticleSnapshot.MatchFile", Fails(() => ArticleSnapshot.Match(s_article, testFile: "/_/none/SomeTests.cs")));

    [Fact]
    public void Differences_far_apart_are_shown_apart()
    {
        var before = string.Join('\n', Enumerable.Range(1, 20));
        var after = before.Replace("20", "twenty").Replace("1\n2\n", "one\n2\n");

        Assert.Equal("- 1\n+ one\n  2\n  3\n  4\n  …\n  17\n  18\n  19\n- 20\n+ twenty\n", TextDifference.Show(before, after));
    }

    private static string Fails(Action assertion) => Assert.Throws<ArticleAssertException>(assertion).Message;
}
