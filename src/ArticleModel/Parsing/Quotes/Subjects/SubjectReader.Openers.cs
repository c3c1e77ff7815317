using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>What opens a clause and is no part of its subject.</summary>
internal static partial class SubjectReader
{
    private const int MaxOpeners = 160;

    // So many digits and signs in a row may be a date; more are none.
    private const int MaxDate = 64;

    // Most clauses open with none.
    private static readonly CharacterSet s_startsOfOpeners = CharacterSet.Create(Words.Openers.Firsts);

    /// <summary>Moves past words and dates that open a clause; more than <see cref="MaxOpeners"/> characters of them are not passed over.</summary>
    public static int SkipOpeners(ReadOnlySpan<char> text, int start, int end)
    {
        var limit = Math.Min(end, start + MaxOpeners);
        while (start < limit)
        {
            var rest = text[start..end];
            var length = NameShape.IsHan(rest[0]) ? 0 : IsMark(rest[0]) ? 1 : NumberOrDate(rest, start == 0);
            if (length == 0 && s_startsOfOpeners.Contains(rest[0])) length = Opener(rest);
            if (length == 0) break;
            start += length;
        }
        return start;
    }

    private static bool IsMark(char c) =>
        char.IsWhiteSpace(c) || c is '*' or '、' or '•' or '\u200B' or '\u200D' or '（' or '(' or '-' or '·' or '.';

    private static int NumberOrDate(ReadOnlySpan<char> text, bool mayBeNumber)
    {
        if (!char.IsAsciiDigit(text[0])) return 0;
        return mayBeNumber && Number(text) is > 0 and var number ? number : Date(text);
    }

    private static int Opener(ReadOnlySpan<char> text)
    {
        var length = Words.Openers.StartLength(text);
        if (length == 0 || Words.Pronouns.StartLength(text) >= length) return 0;
        if (text[length - 1] == '有' && length < text.Length && text[length] is '人' or '的' or '些' or '关') length--;
        // 对此类抱怨: what this is about.
        if (length == 0 || length > 1 && text[length - 1] == '此' && length < text.Length && text[length] is '类' or '种' or '事') return 0;
        return length == 1 && StartsLongerWord(text) ? 0 : length;
    }

    // 从业者, 在线教育: the one character that opens clauses starts a word here.
    private static bool StartsLongerWord(ReadOnlySpan<char> text)
    {
        if (Words.People.StartLength(text) > 1 || Words.NotNames.StartLength(text) > 1) return true;
        return text.Length > 1 && text[..2] is "从业" or "在线" or "连续" or "当地" or "即时" or "依赖" or "更多" or "如何" or "如今";
    }

    // 3. and 3、, the number of an item that stands in its text.
    private static int Number(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        if (length is not (1 or 2) || length + 1 >= text.Length) return 0;
        return text[length] is '.' or '、' or '）' && !char.IsAsciiDigit(text[length + 1]) ? length + 1 : 0;
    }

    // 2021年3月，7月12日
    private static int Date(ReadOnlySpan<char> rest)
    {
        var text = rest[..Math.Min(rest.Length, MaxDate)];
        var length = text.IndexOfAnyExcept(CharacterSets.DateParts);
        if (length < 0) length = text.Length;
        if (text[..length].IndexOfAny('年', '月', '日') < 0) return 0;
        // 2031年年报: the second 年 belongs to the report.
        var isReport = length > 1 && text[length - 2] == '年' && text[length - 1] is '年' or ' ' && Words.Documents.StartLength(text[(length - 1)..]) > 1;
        return isReport ? length - 1 : length;
    }
}
