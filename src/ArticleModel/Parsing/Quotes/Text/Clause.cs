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

    /// <summary>Whatever may end or start a clause, or be passed over in one: letters and digits are none of it.</summary>
    public const string Marks = "。！？!?；;，,：:—…\n（()）《》】" + QuotationMarks.Characters;

    private static readonly CharacterSet s_marks = CharacterSet.Create(Marks);

    private static readonly CharacterSet s_beforeInnerQuotes = CharacterSet.Create("对向跟诉受和与在给据的家");

    /// <summary>Returns where the <see cref="Marks"/> stand in a text that is no unit.</summary>
    public static PlaceBits MarksOf(ReadOnlySpan<char> text) => PlaceBits.Of(text, s_marks);

    /// <summary>Returns the start of the clause of a unit that ends at <paramref name="end"/>.</summary>
    public static int Start(QuotedText text, int unit, int end)
    {
        ref readonly var words = ref text[unit];
        return Start(words.Text, text.Landmarks.ClauseMarks(words), end);
    }

    /// <summary>Returns the start of the clause of a text that ends at <paramref name="end"/>.</summary>
    public static int Start(ReadOnlySpan<char> line, PlaceBits marks, int end)
    {
        var limit = Math.Max(0, end - MaxClause);
        var start = end;
        while (start > limit)
        {
            var at = marks.Last(limit, start);
            if (at < limit) return limit;
            var c = line[at];
            // What nearly all clauses end in.
            if (c is '，' or '。') return at + 1;
            start = at;
            if (c is '）' or ')' or '》' or '】' && Opening(line, at) is >= 0 and var bracket) start = bracket;
            else if (QuotationMarks.Closes(c) || c == '"')
            {
                start = InnerQuote(line, at);
                if (start < 0) return at + 1;
            }
            else if (QuotationMarks.Opens(c) || IsBreak(line, at)) return at + 1;
        }
        return start;
    }

    /// <summary>Returns the end of the clause of a unit that starts at <paramref name="start"/>: the place of the punctuation.</summary>
    public static int End(QuotedText text, int unit, int start)
    {
        ref readonly var words = ref text[unit];
        return End(words.Text, text.Landmarks.ClauseMarks(words), start);
    }

    /// <summary>Returns the end of the clause that a text starts with which is no unit.</summary>
    public static int End(ReadOnlySpan<char> text) => End(text, MarksOf(text[..Math.Min(MaxClause, text.Length)]), 0);

    /// <summary>Returns the end of the clause of a text that starts at <paramref name="start"/>: the place of the punctuation.</summary>
    public static int End(ReadOnlySpan<char> line, PlaceBits marks, int start)
    {
        var limit = Math.Min(line.Length, start + MaxClause);
        for (var at = marks.First(start, limit); at < limit; at = marks.First(at + 1, limit))
        {
            var c = line[at];
            // What nearly all clauses end in.
            if (c is '，' or '。') return at;
            if (c is '（' or '(' or '《' && Closing(line, at) is > 0 and var close) at = close;
            else if (QuotationMarks.Opens(c) && InnerLength(line[at..]) is > 0 and var length) at += length;
            else if (QuotationMarks.All.Contains(c) || IsBreak(line, at)) return at;
        }
        return Math.Max(start, limit);
    }

    /// <summary>
    /// Returns the next mark between the clauses of a unit from <paramref name="at"/> up to <paramref name="limit"/>, outside of brackets;
    /// <paramref name="limit"/> if there is none.
    /// </summary>
    public static int NextBreak(QuotedText text, int unit, int at, int limit)
    {
        ref readonly var words = ref text[unit];
        var line = words.Text.AsSpan();
        var marks = text.Landmarks.ClauseMarks(words);
        for (at = marks.First(at, limit); at < limit; at = marks.First(at + 1, limit))
        {
            if (line[at] is '（' or '(' or '《' && Closing(line, at) is > 0 and var close) at = close;
            else if (IsBreak(line, at)) return at;
        }
        return limit;
    }

    /// <summary>Returns the end of the sentence of a unit around <paramref name="start"/>, its final punctuation included.</summary>
    public static int SentenceEnd(QuotedText text, int unit, int start)
    {
        ref readonly var words = ref text[unit];
        var line = words.Text.AsSpan();
        var limit = Math.Min(line.Length, start + MaxSentence);
        var end = text.Landmarks.SentenceEnds(words).First(start, limit);
        if (end == limit) return Math.Max(start, limit);
        end++;
        while (end < line.Length && line[end] is '！' or '？' or '!' or '?') end++;
        return end;
    }

    /// <summary>Returns the start of the sentence of a unit around <paramref name="end"/>.</summary>
    public static int SentenceStart(QuotedText text, int unit, int end) =>
        end <= 0 ? 0 : text.Landmarks.SentenceEnds(text[unit]).Last(Math.Max(0, end - MaxSentence), end) + 1;

    /// <summary>
    /// Tells whether the sentence of a unit around <paramref name="end"/> starts at <paramref name="clause"/>, before it or one character
    /// behind: where no more than the clause up to <paramref name="end"/> has to be looked at.
    /// </summary>
    public static bool IsFirst(QuotedText text, int unit, int clause, int end) =>
        clause <= 1 || end - clause >= MaxSentence - 1 || text.Landmarks.SentenceEnds(text[unit]).First(clause - 2, end) < end;

    /// <summary>Returns the bracket that opens what <paramref name="close"/> closes, -1 if it is far or missing.</summary>
    public static int Opening(ReadOnlySpan<char> text, int close)
    {
        var from = Math.Max(0, close - MaxBracket);
        var window = text[from..close];
        var at = text[close] == '》' ? window.LastIndexOf('《') : text[close] == '】' ? window.LastIndexOf('【') : window.LastIndexOfAny('（', '(');
        return at < 0 ? -1 : from + at;
    }

    /// <summary>Tells whether the title of a work stands around <paramref name="at"/>: 《汤：一部小史》.</summary>
    public static bool IsInTitle(ReadOnlySpan<char> text, int at)
    {
        var open = text[Math.Max(0, at - MaxBracket)..at].LastIndexOfAny('《', '》');
        return open >= 0 && text[open += Math.Max(0, at - MaxBracket)] == '《' && Closing(text, open) > at;
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
        if (c == '—') return !IsRange(text, at);
        if (QuotationMarks.IsClauseEnd(c)) return c != ':' || at == 0 || !char.IsAsciiDigit(text[at - 1]);
        return c == ',' && !(at > 0 && char.IsAsciiDigit(text[at - 1]));
    }

    // 3—4 元, 100 万—300 万元
    private static bool IsRange(ReadOnlySpan<char> text, int dash) =>
        dash > 0 && text[dash - 1] != '—' && dash + 1 < text.Length && char.IsAsciiDigit(text[dash + 1]);
}
