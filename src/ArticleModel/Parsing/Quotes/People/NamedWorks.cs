using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>Finds the work that a word points back to: 书中 and 里面 any, 报告 and 意见中 one that is called so.</summary>
internal static class NamedWorks
{
    /// <summary>So far from the word the work is looked for.</summary>
    private const int MaxRange = 200;

    private const int MaxNoun = 4;

    /// <summary>Returns the title with its marks, in the text before the word or in the one before that; empty if there is none.</summary>
    /// <param name="text">The texts.</param>
    /// <param name="unit">The text that the word stands in.</param>
    /// <param name="at">Where the word starts.</param>
    /// <param name="word">The word.</param>
    public static ReadOnlySpan<char> Of(QuotedText text, int unit, int at, ReadOnlySpan<char> word)
    {
        if (word.Length > MaxNoun) return default;
        var isAny = word is "书中" or "书里" or "里面";
        if (!isAny && word[^1] is '中' or '里') word = word[..^1];
        if (!isAny && (word.Length < 2 || word is not ("意见" or "计划") && Words.Documents.StartLength(word) != word.Length)) return default;
        var work = Last(text[unit].Text.AsSpan(0, at), isAny ? default : word);
        return work.IsEmpty && unit > 0 && !text[unit - 1].IsHeading ? Last(text[unit - 1].Text, isAny ? default : word) : work;
    }

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> line, ReadOnlySpan<char> noun)
    {
        line = line[Math.Max(0, line.Length - MaxRange)..];
        for (var end = line.LastIndexOf('》'); end > 0; end = line[..end].LastIndexOf('》'))
        {
            var isCalled = line[..end].EndsWith(noun) || line[(end + 1)..].StartsWith(noun);
            if (isCalled && Clause.Opening(line, end) is >= 0 and var open) return line[open..(end + 1)];
        }
        return default;
    }
}
