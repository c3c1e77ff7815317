using ArticleModel.Testing.Messages;

namespace ArticleModel.Testing.Snapshots;

/// <summary>Compares text with a file that was approved. <c>UPDATE_SNAPSHOTS=1</c> in the environment approves what there is now.</summary>
internal static class SnapshotFile
{
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Compares <paramref name="actual"/> with the file at <paramref name="path"/>, or writes it there; line ends make no difference.</summary>
    public static void Match(string path, string actual) => Match(path, actual, IsUpdating);

    public static void Match(string path, string actual, bool isUpdating)
    {
        var isApproved = File.Exists(path);
        var expected = isApproved ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (isApproved && expected == actual) return;
        if (!isUpdating)
        {
            var problem = isApproved ? "differs" : "does not exist";
            var difference = TextDifference.Show(expected, actual);
            throw new ArticleAssertException($"{path} {problem}; UPDATE_SNAPSHOTS=1 approves what there is.\n{difference}");
        }
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, actual);
    }
}
