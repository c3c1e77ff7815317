using System.Text;

namespace ArticleModel.Testing.Messages;

/// <summary>Shows the lines in which two texts differ, with some that do not around them: <c>-</c> expected, <c>+</c> actual.</summary>
internal static class TextDifference
{
    private const int Context = 3;

    /// <summary>The longest common subsequence is looked for up to this many pairs of lines; beyond, what differs is one piece.</summary>
    private const int MaxPairs = 4_000_000;

    public static string Show(string expected, string actual)
    {
        var lines = Align(expected.Split('\n'), actual.Split('\n'));
        var shown = new StringBuilder();
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsNearDifference(lines, i)) continue;
            if (last >= 0 && last < i - 1) shown.Append("  …\n");
            shown.Append(lines[i].Mark).Append(' ').Append(lines[i].Line).Append('\n');
            last = i;
        }
        return shown.ToString();
    }

    private static bool IsNearDifference(List<(char Mark, string Line)> lines, int index)
    {
        for (var i = Math.Max(0, index - Context); i <= Math.Min(lines.Count - 1, index + Context); i++)
            if (lines[i].Mark != ' ') return true;
        return false;
    }

    private static List<(char Mark, string Line)> Align(string[] before, string[] after)
    {
        var same = 0;
        while (same < Math.Min(before.Length, after.Length) && before[same] == after[same]) same++;
        var tail = 0;
        while (tail < Math.Min(before.Length, after.Length) - same && before[^(tail + 1)] == after[^(tail + 1)]) tail++;
        var lines = before[..same].Select(line => (' ', line)).ToList();
        AlignMiddle(before[same..^tail], after[same..^tail], lines);
        lines.AddRange(before[(before.Length - tail)..].Select(line => (' ', line)));
        return lines;
    }

    private static void AlignMiddle(string[] before, string[] after, List<(char Mark, string Line)> lines)
    {
        var common = (long)before.Length * after.Length <= MaxPairs ? CommonLengths(before, after) : null;
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (common is not null && i < before.Length && j < after.Length && before[i] == after[j])
            {
                lines.Add((' ', before[i++]));
                j++;
            }
            else if (i < before.Length && (common is null || j == after.Length || common[i + 1, j] >= common[i, j + 1])) lines.Add(('-', before[i++]));
            else lines.Add(('+', after[j++]));
        }
    }

    // The length of the longest common subsequence of what is left from each pair of lines on.
    private static int[,] CommonLengths(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return common;
    }
}
