using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>
/// A list below a field at the margin, as its lines show it: an item behind each dash of one indent. Settles which item a
/// mistake is in and where the next one starts; leaves to <see cref="YamlFields"/> what they say.
/// </summary>
/// <param name="Item">The start of the line that the item with the mistake starts on.</param>
/// <param name="Next">The start of the line of the next item; <paramref name="End"/> if there is none.</param>
/// <param name="End">The start of the first line that is no more of the list.</param>
internal readonly record struct YamlList(int Item, int Next, int End)
{
    /// <summary>Returns the list around a mistake; null if it is in none.</summary>
    /// <param name="text">The source.</param>
    /// <param name="field">The start of the field that was read last.</param>
    /// <param name="line">The start of the line with the mistake.</param>
    /// <param name="end">Where the front matter ends.</param>
    public static YamlList? Around(string text, int field, int line, int end)
    {
        if (field >= line || !IsNameAlone(text.AsSpan(field, LineEnd(field) - field))) return null;
        var (indent, item, next) = (-1, -1, -1);
        var start = FrontMatterBlock.NextLine(text, LineEnd(field));
        for (; start < end; start = FrontMatterBlock.NextLine(text, LineEnd(start)))
        {
            var shown = text.AsSpan(start, LineEnd(start) - start).TrimStart(' ');
            if (IsNothing(shown)) continue;
            var depth = LineEnd(start) - start - shown.Length;
            if (indent < 0) indent = depth;
            if (depth > indent) continue;
            if (depth < indent || !IsItem(shown)) break;
            if (start <= line) item = start;
            else if (next < 0) next = start;
        }
        start = Math.Min(start, end);
        return item < 0 || line >= start ? null : new YamlList(item, next < 0 ? start : next, start);

        int LineEnd(int position) => Math.Min(FrontMatterBlock.LineEnd(text, position), end);
    }

    private static bool IsItem(ReadOnlySpan<char> shown) => shown is ['-'] or ['-', ' ' or '\t', ..];

    private static bool IsNothing(ReadOnlySpan<char> shown) => shown.IsWhiteSpace() || shown[0] == '#';

    private static bool IsNameAlone(ReadOnlySpan<char> line) =>
        FrontMatterBlock.IsField(line) && IsNothing(line[(line.IndexOf(':') + 1)..].TrimStart());
}
