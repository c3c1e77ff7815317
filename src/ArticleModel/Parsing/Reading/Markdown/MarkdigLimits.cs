using System.Buffers;
using Markdig.Syntax;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Settles what is not handed to Markdig because it would cost more than its length is worth: Markdig takes time that grows
/// with the square of some markup. No text that somebody wrote to be read comes near these limits.
/// </summary>
internal static class MarkdigLimits
{
    /// <summary>Brackets that wait for their partner in one paragraph; each link that closes looks at all of them.</summary>
    public const int MaxOpenBrackets = 256;

    /// <summary>Runs of * and _ in one paragraph.</summary>
    public const int MaxEmphasisRuns = 1024;

    /// <summary>
    /// Bars in one paragraph that may be a table, every line taken for as wide as the widest, as Markdig fills each row up: nothing
    /// interrupts it while it makes the table's cells.
    /// </summary>
    public const int MaxBars = 32_768;

    /// <summary>Quotes and items inside one another, by markers and indentation. Markdig's own limit comes earlier, but late.</summary>
    public const int MaxContainers = 256;

    /// <summary>Underlined headings and tables in one region, and definitions of links.</summary>
    public const int MaxRun = 4096;

    private static readonly SearchValues<char> s_counted = SearchValues.Create("[]()*_|");

    /// <summary>Tells whether the inlines of a paragraph or heading are too heaped up to be read.</summary>
    public static bool HeapsUpInlines(LeafBlock leaf)
    {
        var (brackets, parentheses, runs) = (0, 0, 0);
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var line = leaf.Lines.Lines[i].Slice.AsSpan();
            var bars = 0;
            for (var at = line.IndexOfAny(s_counted); at >= 0;)
            {
                var c = line[at];
                if (c == '[') brackets++;
                else if (c == ']') brackets = Math.Max(0, brackets - 1);
                else if (c == '(') parentheses++;
                else if (c == ')') parentheses = Math.Max(0, parentheses - 1);
                else if (c == '|') bars++;
                else if (at == 0 || line[at - 1] != c) runs++;
                if (brackets > MaxOpenBrackets || parentheses > MaxOpenBrackets || runs > MaxEmphasisRuns) return true;
                if ((long)bars * leaf.Lines.Count > MaxBars) return true;
                var next = line[(at + 1)..].IndexOfAny(s_counted);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }
        return false;
    }

    /// <summary>Tells whether the blocks of a region are too deep or too many of a costly kind to be read.</summary>
    public static bool HeapsUpBlocks(ReadOnlySpan<char> region)
    {
        var columns = new Stack<int>();
        var (underlines, definitions, afterText) = (0, 0, false);
        while (!region.IsEmpty)
        {
            var length = region.IndexOfAny('\n', '\r');
            var line = length < 0 ? region : region[..length];
            region = length < 0 ? [] : region[(length + (region[length..].StartsWith("\r\n") ? 2 : 1))..];
            if (CountContainers(line, columns) > MaxContainers) return true;

            var content = line.Trim(" \t>");
            if (afterText && IsUnderline(content) && ++underlines > MaxRun) return true;
            if (content is ['[', ..] && content.IndexOf("]:", StringComparison.Ordinal) > 0 && ++definitions > MaxRun) return true;
            afterText = !content.IsEmpty;
        }
        return false;
    }

    // A line of dashes with bars is that below the head of a table.
    private static bool IsUnderline(ReadOnlySpan<char> content) =>
        !content.IsEmpty && (content.TrimEnd("-|: \t").IsEmpty || content.TrimEnd('=').IsEmpty);

    // Items stay open below as long as lines are indented to their text; one takes a list and an item, a quote a quote.
    private static int CountContainers(ReadOnlySpan<char> line, Stack<int> columns)
    {
        var column = 0;
        var quotes = 0;
        var isAtStart = true;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is ' ' or '\t')
            {
                column += c == '\t' ? 4 : 1;
                continue;
            }
            if (isAtStart)
                while (columns.TryPeek(out var open) && open > column) columns.Pop();
            isAtStart = false;
            column++;
            if (c == '>') quotes++;
            else if (c is '-' or '*' or '+' && (i + 1 == line.Length || line[i + 1] is ' ' or '\t')) columns.Push(column + 1);
            else if (char.IsAsciiDigit(c) && NumberEnd(line, i) is > 0 and var end) (column, i) = (Push(columns, column + end - i), end);
            else break;
            if (quotes + (2 * columns.Count) > MaxContainers) break;
        }
        return quotes + (2 * columns.Count);
    }

    private static int Push(Stack<int> columns, int column)
    {
        columns.Push(column + 1);
        return column;
    }

    // The place of the mark behind the digits of an item; 0 if this is no item.
    private static int NumberEnd(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        while (end < line.Length && end - start < 10 && char.IsAsciiDigit(line[end])) end++;
        return end < line.Length && line[end] is '.' or ')' && (end + 1 == line.Length || line[end + 1] is ' ' or '\t') ? end : 0;
    }
}
