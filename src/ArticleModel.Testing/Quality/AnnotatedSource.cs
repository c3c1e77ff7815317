namespace ArticleModel.Testing.Quality;

/// <summary>A source as annotations see it: lines from 1, and which of its characters count when spans are compared.</summary>
internal sealed class AnnotatedSource
{
    private const string Edge = " \t\r\n　“”「」『』\"'‘’《》。，、；：！？!?,.;:…—-";
    private const string Uncounted = " \t\r\n*\\_`>　";

    private readonly int[] _lineStarts;
    private readonly int[] _counted;

    public AnnotatedSource(string text)
    {
        Text = text;
        Lines = text.Split('\n');
        _lineStarts = new int[Lines.Length];
        for (var i = 1; i < Lines.Length; i++) _lineStarts[i] = _lineStarts[i - 1] + Lines[i - 1].Length + 1;
        // A character of two code units counts once.
        _counted = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++) _counted[i + 1] = _counted[i] + (Uncounted.Contains(text[i]) || char.IsLowSurrogate(text[i]) ? 0 : 1);
    }

    public string Text { get; }

    public string[] Lines { get; }

    /// <summary>The line of a place in the text, from 1; its end belongs to the last line.</summary>
    public int LineOf(int offset)
    {
        var line = Array.BinarySearch(_lineStarts, offset);
        return line < 0 ? ~line : line + 1;
    }

    /// <summary>The characters that count in a span.</summary>
    public int Count(SourceSpan span) => _counted[span.End()] - _counted[span.Start];

    /// <summary>The span without quotation marks, punctuation and white space at its ends.</summary>
    public SourceSpan Content(SourceSpan span)
    {
        var (start, end) = (span.Start, span.End());
        while (start < end && Edge.Contains(Text[start])) start++;
        while (end > start && Edge.Contains(Text[end - 1])) end--;
        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>Twice the characters that both have, by the characters of both; spans are those of <see cref="Content"/>.</summary>
    public double Overlap(SourceSpan left, SourceSpan right)
    {
        var (start, end) = (Math.Max(left.Start, right.Start), Math.Min(left.End(), right.End()));
        var common = start < end ? Count(SourceSpan.FromBounds(start, end)) : 0;
        return common == 0 ? 0 : 2.0 * common / (Count(left) + Count(right));
    }

    /// <summary>Finds words in a line, emphasis and escapes passed over, not before <paramref name="after"/>; null if they are not there.</summary>
    public SourceSpan? Find(int line, string words, int after, int occurrence = 1)
    {
        if (line < 1 || line > Lines.Length) return null;
        var (start, raw) = (_lineStarts[line - 1], Lines[line - 1]);
        var kept = Enumerable.Range(0, raw.Length).Where(i => raw[i] is not ('*' or '\\')).ToArray();
        var flat = string.Concat(kept.Select(i => raw[i]));
        words = words.Replace("*", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);
        var at = -1;
        for (; occurrence > 0; occurrence--)
        {
            at = at + 1 > flat.Length ? -1 : flat.IndexOf(words, at + 1, StringComparison.Ordinal);
            if (at < 0) return null;
        }
        while (at >= 0 && start + kept[at] < after) at = flat.IndexOf(words, at + 1, StringComparison.Ordinal);
        return at < 0 || words.Length == 0 ? null : SourceSpan.FromBounds(start + kept[at], start + kept[at + words.Length - 1] + 1);
    }
}
