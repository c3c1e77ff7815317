using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Tells of a mark that the sentence pattern it stands in is not complete, so that no report ends at it: behind 如果面粉再涨, before 而是,
/// or where 二是 follows 一是.
/// </summary>
internal static class Unfinished
{
    /// <summary>A shorter clause is the opening of the next one: 同时，.</summary>
    private const int MinClause = 4;

    /// <summary>So far behind the mark the next item is looked for.</summary>
    private const int MaxItem = 240;

    private static readonly (string Item, string Next)[] s_items =
        [("一是", "二是"), ("二是", "三是"), ("第一", "第二"), ("第二", "第三"), ("首先", "其次"), ("其一", "其二"), ("要么", "要么")];

    // 及时, 目前, 最后 end in what tells when, and are words of their own.
    private static readonly CharacterSet s_beforeWhen = CharacterSet.Create("及小同临准按随暂平当目提眼跟最落售背幕先");

    private static readonly CharacterSet s_openings = CharacterSet.Create("“「『\"");

    /// <summary>Tells of the mark at <paramref name="mark"/> behind what was reported so far from <paramref name="content"/> on.</summary>
    /// <param name="line">The text of the unit.</param>
    /// <param name="content">Where the report starts.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="behind">Where the text goes on.</param>
    public static bool At(ReadOnlySpan<char> line, int content, int mark, int behind)
    {
        var next = line[behind..];
        if (s_openings.Contains(next[0])) return false;
        if (next.StartsWith("而是") || next.StartsWith("而非") || IsBetweenItems(line[content..mark], next)) return true;
        if (line[mark] is not ('，' or ',')) return false;
        if (next.StartsWith("那么") || next.StartsWith("那就") || next is ['就' or '才', not ('这' or '在' or '连'), ..]) return true;
        var words = line[content..mark];
        var clause = words[(words.LastIndexOfAny(CharacterSets.StrongStops) + 1)..].Trim('*');
        if (clause.Length < MinClause) return clause.Length < words.Length;
        return IsHalf(clause) || TellsWhen(clause);
    }

    // 如果面粉再涨, 但虽然店小: a clause that wants another one behind it.
    private static bool IsHalf(ReadOnlySpan<char> clause) =>
        Words.Conjunctions.StartLength(clause[0] is '但' or '而' or '可' ? clause[1..] : clause) > 0;

    // 店里排队时, 涨价的话, 对街坊来说
    private static bool TellsWhen(ReadOnlySpan<char> clause) =>
        clause[^1] is '时' or '后' or '前' && !s_beforeWhen.Contains(clause[^2])
        || clause[^2..] is "时候" or "的话" or "来说" or "来看" or "而言" or "来讲" or "以来" or "之外" or "之际";

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
