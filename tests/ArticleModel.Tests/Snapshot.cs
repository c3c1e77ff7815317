using System.Text;

namespace ArticleModel.Tests;

/// <summary>Compares text with what was approved. <c>UPDATE_SNAPSHOTS=1</c> approves what there is now.</summary>
internal static class Snapshot
{
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Compares <paramref name="actual"/> with the file at <paramref name="path"/>, or writes it there.</summary>
    public static void Match(string path, string actual)
    {
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected == actual) return;
        if (!IsUpdating) Assert.Fail($"{Repository.NameOf(path)} differs; UPDATE_SNAPSHOTS=1 approves it.\n{Difference(expected, actual)}");
        File.WriteAllText(path, actual);
    }

    /// <summary>Shows the lines that differ, with some that do not around them: <c>-</c> expected, <c>+</c> actual.</summary>
    public static string Difference(string expected, string actual)
    {
        const int context = 3;
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var same = 0;
        while (same < Math.Min(before.Length, after.Length) && before[same] == after[same]) same++;
        var tail = 0;
        while (tail < Math.Min(before.Length, after.Length) - same && before[^(tail + 1)] == after[^(tail + 1)]) tail++;

        var shown = new StringBuilder();
        Append("  ", before.Skip(Math.Max(0, same - context)).Take(Math.Min(same, context)));
        Append("- ", before[same..^tail]);
        Append("+ ", after[same..^tail]);
        Append("  ", before.Skip(before.Length - tail).Take(context));
        return shown.ToString();

        void Append(string mark, IEnumerable<string> lines)
        {
            foreach (var line in lines) shown.Append(mark).Append(line).Append('\n');
        }
    }
}
