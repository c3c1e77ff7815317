using System.Buffers;

namespace ArticleModel.Parsing.Reading;

/// <summary>The text of one paragraph, heading or cell: plain text, marks and the images met in it.</summary>
internal sealed class Leaf(string text, ValueList<TextMark> marks, InlineImage[] images)
{
    /// <summary>White space of Unicode, and what editors leave behind besides: zero-width characters and the byte order mark.</summary>
    public const string Invisible =
        " \t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";

    private static readonly SearchValues<char> s_invisible = SearchValues.Create(Invisible);

    public static readonly Leaf Empty = new("", [], []);

    public string Text { get; } = text;

    /// <summary>Marks without those of the images.</summary>
    public ValueList<TextMark> Marks { get; } = marks;

    public InlineImage[] Images { get; } = images;

    /// <summary>The text shows nothing; images may still do.</summary>
    public bool IsBlank => Text.AsSpan().IndexOfAnyExcept(s_invisible) < 0;

    public IReadOnlyList<Block> ToBlocks(FlatBlock block, ILeafReader reader) => block.Kind switch
    {
        FlatBlockKind.Heading when !IsBlank => Array.ConvertAll(Images, ToBlock),
        FlatBlockKind.Hidden => [],
        _ => ToBlocks(block.Span, reader),
    };

    /// <summary>Splits the images at the edges from the text between them. Together the blocks take in the whole span.</summary>
    public IReadOnlyList<Block> ToBlocks(SourceSpan span, ILeafReader reader)
    {
        if (Images.Length > 0) return SplitEdges(span, reader);
        return IsBlank ? [] : [new Paragraph { Text = Text, Marks = Marks, Span = span }];
    }

    private List<Block> SplitEdges(SourceSpan span, ILeafReader reader)
    {
        var isBlank = IsBlank;
        var first = 0;
        while (first < Images.Length && (Images[first].Start == 0 || isBlank)) first++;
        var last = Images.Length;
        while (last > first && Images[last - 1].Start == Text.Length) last--;

        var blocks = new List<Block>(Images.Length + 1);
        var start = span.Start;
        for (var i = 0; i < first; i++) AddImage(i, isBlank);
        if (isBlank) return blocks;
        var textEnd = last == Images.Length ? span.End() : Images[last].Span.Start;
        blocks.Add(new Paragraph { Text = Text, Marks = MarksWith(Images[first..last]), Span = reader.Trim(start, textEnd) });
        start = textEnd;
        for (var i = last; i < Images.Length; i++) AddImage(i, true);
        return blocks;

        void AddImage(int index, bool takesRest)
        {
            var end = takesRest && index == Images.Length - 1 ? span.End() : Images[index].Span.End();
            blocks.Add(ToBlock(Images[index]) with { Span = reader.Trim(start, end) });
            start = end;
        }
    }

    private ValueList<TextMark> MarksWith(InlineImage[] images)
    {
        if (images.Length == 0) return Marks;
        var inside = images.Select(image => new TextMark { Kind = TextMarkKind.Image, Start = image.Start, Length = 0, Url = image.Url });
        TextMark[] marks = [.. Marks, .. inside];
        Array.Sort(marks, MarkOrder.Compare);
        return new(marks);
    }

    private static Image ToBlock(InlineImage image) =>
        new() { Url = image.Url, Alt = image.Alt, Link = image.Link, Span = image.Span };
}
