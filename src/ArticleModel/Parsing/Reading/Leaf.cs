namespace ArticleModel.Parsing.Reading;

/// <summary>The text of one paragraph, heading or cell: plain text, marks and the images met in it.</summary>
internal sealed class Leaf(string text, ValueList<TextMark> marks, InlineImage[] images)
{
    public static readonly Leaf Empty = new("", [], []);

    public string Text { get; } = text;

    /// <summary>Marks without those of the images.</summary>
    public ValueList<TextMark> Marks { get; } = marks;

    public InlineImage[] Images { get; } = images;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public IEnumerable<Block> ToBlocks(FlatBlock block) => block.Kind switch
    {
        FlatBlockKind.Heading => Images.Select(ToBlock),
        FlatBlockKind.Hidden => [],
        _ => ToBlocks(block.Span),
    };

    /// <summary>Splits the images at the edges from the text between them.</summary>
    public IEnumerable<Block> ToBlocks(SourceSpan span)
    {
        if (Images.Length == 0) return IsBlank && Marks.Count == 0 && Text.Length == 0 ? [] : [new Paragraph { Text = Text, Marks = Marks, Span = span }];
        return IsBlank ? Images.Select(ToBlock) : SplitEdges(span);
    }

    private IEnumerable<Block> SplitEdges(SourceSpan span)
    {
        var textStart = Text.Length - Text.AsSpan().TrimStart().Length;
        var textEnd = Text.AsSpan().TrimEnd().Length;
        var first = 0;
        while (first < Images.Length && Images[first].Start <= textStart) first++;
        var last = Images.Length;
        while (last > first && Images[last - 1].Start >= textEnd) last--;

        var start = first == 0 ? span.Start : Images[first - 1].Span.End();
        var end = last == Images.Length ? span.End() : Images[last].Span.Start;
        foreach (var image in Images[..first]) yield return ToBlock(image);
        yield return Middle(first == 0 ? 0 : textStart, last == Images.Length ? Text.Length : textEnd, Images[first..last], SourceSpan.FromBounds(start, end));
        foreach (var image in Images[last..]) yield return ToBlock(image);
    }

    private Paragraph Middle(int from, int to, InlineImage[] inside, SourceSpan span)
    {
        var marks = new List<TextMark>(Marks.Count + inside.Length);
        foreach (var mark in Marks)
        {
            var start = Math.Max(mark.Start, from);
            var end = Math.Min(mark.Start + mark.Length, to);
            if (end > start) marks.Add(mark with { Start = start - from, Length = end - start });
        }
        foreach (var image in inside)
            marks.Add(new TextMark { Kind = TextMarkKind.Image, Start = image.Start - from, Length = 0, Url = image.Url });
        marks.Sort(MarkOrder.Compare);
        return new Paragraph { Text = Text[from..to], Marks = marks.ToValueList(), Span = span };
    }

    private static Image ToBlock(InlineImage image) =>
        new() { Url = image.Url, Alt = image.Alt, Link = image.Link, Span = image.Span };
}
