using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>Finds where the words start behind a reporting word and whoever listens: 告诉某报，… and 告诉他….</summary>
internal static class Listeners
{
    private const int MaxListener = 24;

    /// <summary>What somebody is told in the clause of the listener has so many characters.</summary>
    private const int MinTold = 6;

    // 告诉他的, 告诉她一件事, 问了他三个问题: what follows the listener is no clause of its own.
    private static readonly CharacterSet s_noWords = CharacterSet.Create("的地说道：一两三几这那过了关个和与及、");

    /// <summary>Returns how the word that ends at <paramref name="end"/> leads on and to what.</summary>
    /// <param name="text">The text of a unit.</param>
    /// <param name="end">Where the word ends.</param>
    /// <param name="clauseEnd">Where its clause ends.</param>
    /// <param name="direct">How the text leads on right behind the word.</param>
    /// <param name="start">Where the words start then.</param>
    public static (Lead Lead, int Content) Behind(ReadOnlySpan<char> text, int end, int clauseEnd, Lead direct, int start)
    {
        var isMarked = clauseEnd > start && clauseEnd < text.Length && QuotationMarks.Closes(text[clauseEnd - 1]);
        if (direct == Lead.Mark && !isMarked) return (direct, start);
        var listener = Math.Min(clauseEnd, end + Words.Pronouns.StartLength(text[end..]));
        if (clauseEnd - end <= MaxListener && clauseEnd < text.Length && !(listener > end && IsTold(text, listener, clauseEnd)))
        {
            var (lead, content) = LeadReader.Read(text, clauseEnd);
            if (lead is Lead.Comma or Lead.Colon or Lead.Mark) return (lead, content);
        }
        return (Lead.Text, listener);
    }

    // 告诉他今年不开分店，…: behind a pronoun the clause goes on with the words.
    private static bool IsTold(ReadOnlySpan<char> text, int listener, int clauseEnd)
    {
        var words = text[listener..clauseEnd];
        return words.Length >= MinTold && text[clauseEnd] is '，' or ',' && !s_noWords.Contains(words[0]) && NameShape.IsHan(words[^1]);
    }
}
