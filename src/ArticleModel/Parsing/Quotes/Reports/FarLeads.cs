using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>
/// Finds the words that a reporting word leads to across what stands between it and the mark: 讲了一个故事：… and 正如某人所说的，….
/// </summary>
internal sealed class FarLeads(QuotedText text)
{
    private const int MaxObject = 24;

    // What nouns that announce words end in: 观点, 现象, 例子, 规律.
    private static readonly CharacterSet s_announcing = CharacterSet.Create("点象题子律事据求则论验历法议断念况理由因件准息势义惑案知规设径");

    private ColonSearch _colons = new(text);

    /// <summary>
    /// Returns the length of the reporting word in 认为的 or 提出了, words of the list that report nothing by themselves; 0 if what follows
    /// is none of this.
    /// </summary>
    public int StemLength(ReadOnlySpan<char> line, int unit, int start, int length)
    {
        var end = start + length - 1;
        var isFar = line[end] switch
        {
            '的' => AsSaidLength(line, unit, start, end) > 0,
            '了' => BehindObject(line, unit, end).Lead != Lead.None,
            _ => false,
        };
        return isFar && Words.Verbs.StartLength(line[start..end]) == length - 1 ? length - 1 : 0;
    }

    /// <summary>Returns how a word leads on and to what, <see cref="Lead.None"/> if nothing of this follows it.</summary>
    public (Lead Lead, int Content) Read(ReadOnlySpan<char> line, int unit, int start, int end) =>
        AsSaidLength(line, unit, start, end) is > 0 and var length ? LeadReader.Read(line, end + length) : BehindObject(line, unit, end);

    // 正如某人所说的，: the length of what follows the word in such a clause.
    private int AsSaidLength(ReadOnlySpan<char> line, int unit, int start, int end)
    {
        var behind = line[end..];
        var length = behind.StartsWith("的一样") || behind.StartsWith("的那样") ? 3 : behind is ['的', ..] ? 1 : 0;
        if (length == 0 || length == behind.Length || behind[length] is not ('，' or ',' or '：' or ':')) return 0;
        return line[Clause.Start(text, unit, start)..start].TrimStart('*') is ['正' or '就' or '恰', '如' or '像', ..] or ['如', ..] ? length : 0;
    }

    // The object of the word announces what follows: a colon stands behind it.
    private (Lead Lead, int Content) BehindObject(ReadOnlySpan<char> line, int unit, int end)
    {
        if (end >= line.Length || line[end] == '的') return default;
        if (_colons.First(unit, end) - end > MaxObject) return default;
        var close = Clause.End(text, unit, end);
        if (close - end is > MaxObject or < 2 || close == line.Length || !s_announcing.Contains(line[Blanks.Before(line, close) - 1])) return default;
        var (lead, content) = LeadReader.Read(line, close);
        return lead == Lead.Colon && !QuotationMarks.All.Contains(line[content]) && line[content] != '"' ? (lead, content) : default;
    }
}
