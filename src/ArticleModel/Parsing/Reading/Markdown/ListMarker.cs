namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>What a line at the margin starts with, if it is an item of a list.</summary>
internal readonly struct ListMarker
{
    /// <summary>More spaces behind a marker than this make the content code.</summary>
    private const int MaxSpaces = 4;

    public bool IsMarker { get; private init; }

    public bool IsOrdered { get; private init; }

    /// <summary>The number of an ordered item.</summary>
    public int Number { get; private init; }

    public int ContentStart { get; private init; }

    /// <summary>The bullet, or what stands behind the number: another one starts another list.</summary>
    private char Sign { get; init; }

    public static ListMarker At(string text, MarkdownLine line)
    {
        if (line.Kind != MarkdownLineKind.Container || line.MayFence || line.IsIndented) return default;
        var content = text.AsSpan(line.Start, line.End - line.Start);
        var digits = 0;
        while (digits < content.Length && char.IsAsciiDigit(content[digits])) digits++;
        var start = digits + 1;
        while (start < content.Length && content[start] == ' ') start++;
        if (start >= content.Length || start - digits - 1 is < 1 or > MaxSpaces) return default;
        return new ListMarker
        {
            IsMarker = true,
            IsOrdered = digits > 0,
            Number = digits > 0 ? int.Parse(content[..digits], System.Globalization.CultureInfo.InvariantCulture) : 0,
            Sign = content[digits],
            ContentStart = line.Start + start,
        };
    }

    public bool ContinuesListOf(ListMarker first) => Sign == first.Sign && IsOrdered == first.IsOrdered;

    /// <summary>Tells whether nothing but text stands behind the marker.</summary>
    public bool HoldsText(string text, MarkdownLine line) =>
        MarkdownLine.KindOf(text.AsSpan(ContentStart, line.End - ContentStart)) == MarkdownLineKind.Text;
}
