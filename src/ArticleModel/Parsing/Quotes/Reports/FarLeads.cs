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

    // What follows 说一个道理： is word for word.
    private static readonly CharacterSet s_words = CharacterSet.Create("说问答写讲道喊骂");

    // Behind 即 these make another word of it.
    private static readonly CharacterSet s_behindThat = CharacterSet.Create("使便时将刻日");

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
            '了' => BehindObject(line, unit, start, end).Lead != Lead.None,
            _ => false,
        };
        return isFar && Words.Verbs.StartLength(line[start..end]) == length - 1 ? length - 1 : 0;
    }

    /// <summary>Returns how a word leads on and to what, <see cref="Lead.None"/> if nothing of this follows it.</summary>
    public (Lead Lead, int Content) Read(ReadOnlySpan<char> line, int unit, int start, int end) =>
        AsSaidLength(line, unit, start, end) is > 0 and var length ? LeadReader.Read(line, end + length) : BehindObject(line, unit, start, end);

    // 正如某人所说的，: the length of what follows the word in such a clause.
    private int AsSaidLength(ReadOnlySpan<char> line, int unit, int start, int end)
    {
        var behind = line[end..];
        var length = behind.StartsWith("的一样") || behind.StartsWith("的那样") ? 3 : behind is ['的', ..] ? 1 : 0;
        if (length == 0 || length == behind.Length || behind[length] is not ('，' or ',' or '：' or ':')) return 0;
        return line[Clause.Start(text, unit, start)..start].TrimStart('*') is ['正' or '就' or '恰', '如' or '像', ..] or ['如', ..] ? length : 0;
    }

    // The object of the word announces what follows: it is counted, or a colon stands behind it.
    private (Lead Lead, int Content) BehindObject(ReadOnlySpan<char> line, int unit, int start, int end)
    {
        if (end >= line.Length || line[end] == '的') return default;
        var isCounted = IsCounted(line[end..]) || line[end - 1] == '个';
        if (!isCounted && _colons.First(unit, end) - end > MaxObject || IsOfWords(line[start..end])) return default;
        var close = Clause.End(text, unit, end);
        if (close - end is > MaxObject or < 2 || close == line.Length || !s_announcing.Contains(line[Blanks.Before(line, close) - 1])) return default;
        var (lead, content) = LeadReader.Read(line, close);
        if (lead is not (Lead.Colon or Lead.Comma) || QuotationMarks.All.Contains(line[content]) || line[content] == '"') return default;
        var that = BehindThat(line, content);
        return lead == Lead.Colon || isCounted || that > content ? (lead, that) : default;
    }

    private static bool IsOfWords(ReadOnlySpan<char> verb) =>
        s_words.Contains(verb[0]) || (VerbGroupTable.Of(verb) & VerbGroups.Think) != 0;

    // 过一个…, 了三点…
    private static bool IsCounted(ReadOnlySpan<char> behind) =>
        behind is ['过' or '了', '一' or '个' or '几' or '两' or '三', ..] or ['同', '一', ..];

    // 一个需求，即，: the words start behind 即.
    private static int BehindThat(ReadOnlySpan<char> line, int content)
    {
        var next = line[content..];
        var length = next.StartsWith("那就是") ? 3 : next.StartsWith("就是") ? 2 : next is ['即', var c, ..] && !s_behindThat.Contains(c) ? 1 : 0;
        var at = content + length;
        while (length > 0 && at < line.Length && line[at] is '，' or ',' or '：' or ':' or ' ') at++;
        return at < line.Length ? at : content;
    }
}
