using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>Reads how the text leads on behind a reporting word.</summary>
internal static class LeadReader
{
    /// <summary>Returns how what stands at <paramref name="at"/> leads on and where the words start that it leads to.</summary>
    public static (Lead Lead, int Content) Read(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && NameShape.IsHan(text[at])) return (Lead.Text, at);
        at = Blanks.Behind(text, at);
        if (at == text.Length) return (Lead.None, at);
        var c = text[at];
        if (QuotationMarks.Opens(c) || c is '"') return (Lead.Mark, at);
        if (c is '，' or ',' or '：' or ':' or '—')
        {
            while (at < text.Length && text[at] is '，' or ',' or '：' or ':' or ' ' or '—' or '*' or '\u00A0') at++;
            return (at == text.Length ? Lead.None : c is '，' or ',' ? Lead.Comma : Lead.Colon, at);
        }
        return QuotationMarks.IsClauseEnd(c) || c == '”' ? (Lead.None, at) : (Lead.Text, at);
    }
}
