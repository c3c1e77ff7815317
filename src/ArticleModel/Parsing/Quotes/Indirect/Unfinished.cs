using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Tells of a mark that the sentence pattern it stands in is not complete, so that no report ends at it: before 而是, or where 二是 follows
/// 一是.
/// </summary>
internal static class Unfinished
{
    /// <summary>So far behind the mark the next item is looked for.</summary>
    private const int MaxItem = 240;

    private static readonly (string Item, string Next)[] s_items =
        [("一是", "二是"), ("二是", "三是"), ("第一", "第二"), ("第二", "第三"), ("首先", "其次"), ("其一", "其二"), ("要么", "要么")];

    private static readonly CharacterSet s_openings = CharacterSet.Create("“「『\"");

    /// <summary>Tells of the mark at <paramref name="mark"/> behind what was reported so far from <paramref name="content"/> on.</summary>
    /// <param name="line">The text of the unit.</param>
    /// <param name="content">Where the report starts.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="behind">Where the text goes on.</param>
    public static bool At(ReadOnlySpan<char> line, int content, int mark, int behind)
    {
        var next = line[behind..];
        return !s_openings.Contains(next[0])
            && (next.StartsWith("而是") || next.StartsWith("而非") || IsBetweenItems(line[content..mark], next));
    }

    // 一是…；二是…: the item behind the last one that was counted stands in the same paragraph.
    private static bool IsBetweenItems(ReadOnlySpan<char> content, ReadOnlySpan<char> next)
    {
        next = next[..Math.Min(next.Length, MaxItem)];
        foreach (var (item, follower) in s_items)
        {
            if (content.IndexOf(item) < 0 || next.IndexOf(follower) is not (>= 0 and var at)) continue;
            return !next[..at].ContainsAny(s_openings);
        }
        return false;
    }
}
