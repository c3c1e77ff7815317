using ArticleModel.Parsing.Quotes.Lexicons;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Finds the edges of clauses and sentences: no Chinese character is one. Short bracketed insertions are passed over.</summary>
internal static class Clause
{
    private const int MaxBracket = 60;
    private const int MaxInnerQuote = 14;

    /// <summary>Longer clauses and sentences are cut here, so that a text without punctuation is read in linear time.</summary>
    private const int MaxClause = 160;

    private const int MaxSentence = 800;

    // Whatever may end or start a clause, or be passed over in one: letters and digits are none of it.
    private static readonly CharacterSet s_marks = CharacterSet.Create("。！？!?；;，,：:—…\n（()）《》】" + QuotationMarks.Characters);

    private static readonly CharacterSet s_beforeInnerQuotes = CharacterSet.Create("对向跟诉受和与在给据的家");

    /// <summary>Returns the start of the clause that ends at <paramref name="end"/>.</summary>
    public static int Start(ReadOnlySpan<char> text, int end)
    {
        var at = end - 1;
        var limit = Math.Max(0, end - MaxClause);
        while (at >= limit)
        {
            var c = text[at];
            if (NameShape.IsHan(c) || !s_marks.Contains(c))
            {
                at--;
                continue;
            }
            // What nearly all clauses end in.
            if (c is '，' or '。') break;
            if (c is '）' or ')' or '》' or '】' && Opening(text, at) is >= 0 and var bracket) at = bracket;
            else if (QuotationMarks.Closes(c) || c == '"')
            {
                var open = InnerQuote(text, at);
                if (open < 0) break;
                at = open;
            }
            else if (QuotationMarks.Opens(c) || IsBreak(text, at)) break;
            at--;
        }
        return at + 1;
    }

    /// <summary>Returns the end of the clause that starts at <paramref name="start"/>: the place of the punctuation.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var limit = Math.Min(text.Length, start + MaxClause);
        for (var at = start; at < limit; at++)
        {
            var c = text[at];
            if (NameShape.IsHan(c) || !s_marks.Contains(c)) continue;
            if (c is '（' or '(' or '《' && Closing(text, at) is > 0 and var close) at = close;
            else if (QuotationMarks.Opens(c) && InnerLength(text[at..]) is > 0 and var length) at += length;
            else if (QuotationMarks.All.Contains(c) || IsBreak(text, at)) return at;
        }
        return Math.Max(start, limit);
    }

    /// <summary>
    /// Returns the next mark between clauses from <paramref name="at"/> up to <paramref name="limit"/>, outside of brackets;
    /// <paramref name="limit"/> if there is none.
    /// </summary>
    public static int NextBreak(ReadOnlySpan<char> text, int at, int limit)
    {
        for (; at < limit; at++)
        {
            if (NameShape.IsHan(text[at]) || !s_marks.Contains(text[at])) continue;
            if (text[at] is '（' or '(' or '《' && Closing(text, at) is > 0 and var close) at = close;
            else if (IsBreak(text, at)) return at;
        }
        return limit;
    }

    /// <summary>Returns the end of the sentence around <paramref name="start"/>, its final punctuation included.</summary>
    public static int SentenceEnd(ReadOnlySpan<char> text, int start)
    {
        var limit = Math.Min(text.Length, start + MaxSentence);
        var length = start < limit ? StopSearch.First(text[start..limit]) : -1;
        if (length < 0) return Math.Max(start, limit);
        var end = start + length + 1;
        while (end < text.Length && text[end] is '！' or '？' or '!' or '?') end++;
        return end;
    }

    /// <summary>Returns the start of the sentence around <paramref name="end"/>.</summary>
    public static int SentenceStart(ReadOnlySpan<char> text, int end)
    {
        if (end <= 0) return 0;
        var from = Math.Max(0, end - MaxSentence);
        return from + StopSearch.Last(text[from..end]) + 1;
    }

    /// <summary>
    /// Tells whether the sentence around <paramref name="end"/> starts at <paramref name="clause"/>, before it or one character behind: where
    /// no more than the clause up to <paramref name="end"/> has to be looked at.
    /// </summary>
    public static bool IsFirst(ReadOnlySpan<char> text, int clause, int end) =>
        clause <= 1 || end - clause >= MaxSentence - 1 || text[(clause - 2)..end].ContainsAny(QuotationMarks.SentenceEnds);

    /// <summary>Returns the bracket that opens what <paramref name="close"/> closes, -1 if it is far or missing.</summary>
    public static int Opening(ReadOnlySpan<char> text, int close)
    {
        var from = Math.Max(0, close - MaxBracket);
        var window = text[from..close];
        var at = text[close] == '》' ? window.LastIndexOf('《') : text[close] == '】' ? window.LastIndexOf('【') : window.LastIndexOfAny('（', '(');
        return at < 0 ? -1 : from + at;
    }

    private static int Closing(ReadOnlySpan<char> text, int open)
    {
        var window = text.Slice(open, Math.Min(MaxBracket, text.Length - open));
        var at = text[open] == '《' ? window.IndexOf('》') : window.IndexOfAny('）', ')');
        return at < 0 ? -1 : open + at;
    }

    // “某某”: the length of short words in marks without the last mark.
    private static int InnerLength(ReadOnlySpan<char> text) => text[..Math.Min(MaxInnerQuote, text.Length)].IndexOfAny("”」』");

    // The name of a medium in marks: 对「某某」说. Speech before a name is longer or ends in punctuation.
    private static int InnerQuote(ReadOnlySpan<char> text, int close)
    {
        var from = Math.Max(0, close - MaxInnerQuote);
        var window = text[from..close];
        var at = window.LastIndexOfAny("“「『\"");
        if (at < 0 || window[(at + 1)..].IndexOfAny(CharacterSets.StrongStops) >= 0) return -1;
        var open = from + at;
        if (open == 0) return -1;
        if (NameShape.IsHan(text[open - 1]) && IsNameOfSource(text, open, close)) return open;
        return s_beforeInnerQuotes.Contains(text[open - 1]) ? open : -1;
    }

    // 面馆“某某”老板, “某某”的运营者: the name of what the source belongs to.
    private static bool IsNameOfSource(ReadOnlySpan<char> text, int open, int close)
    {
        var noun = text[(close + 1)..];
        if (noun.StartsWith("的")) noun = noun[1..];
        return Words.People.StartLength(noun) > 1 && Words.Verbs.EndLength(text[..open]) == 0;
    }

    private static bool IsBreak(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (QuotationMarks.IsClauseEnd(c)) return c != ':' || at == 0 || !char.IsAsciiDigit(text[at - 1]);
        return c == ',' && !(at > 0 && char.IsAsciiDigit(text[at - 1]));
    }
}
