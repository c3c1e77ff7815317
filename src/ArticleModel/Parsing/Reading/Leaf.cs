using System.Buffers;

namespace ArticleModel.Parsing.Reading;

/// <summary>The text of one paragraph, heading or cell: plain text, marks and the images met in it. Kept in its block, so a struct.</summary>
internal readonly struct Leaf(string text, ValueList<TextMark> marks, InlineImage[] images)
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

    /// <summary>False for the default, which stands for a leaf that nobody has asked for yet.</summary>
    public bool IsRead => Text is not null;

    /// <summary>The text shows nothing; images may still do.</summary>
    public bool IsBlank
    {
        get
        {
            // The first character settles it nearly always, so no search is set up.
            foreach (var c in Text)
                if (!IsInvisible(c)) return false;
            return true;
        }
    }

    public static bool IsInvisible(char c) => s_invisible.Contains(c);

    /// <summary>Adds the leaf of <paramref name="block"/> to <paramref name="blocks"/> as blocks of the model.</summary>
    public void AddTo(List<Block> blocks, FlatBlock block, ILeafReader reader)
    {
        if (block.Kind == FlatBlockKind.Hidden) return;
        if (block.Kind != FlatBlockKind.Heading || IsBlank) AddTo(blocks, block.Span, reader);
        else foreach (var image in Images) blocks.Add(ToBlock(image));
    }

    /// <summary>Splits the images at the edges from the text between them. Together the blocks take in the whole span.</summary>
    public IReadOnlyList<Block> ToBlocks(SourceSpan span, ILeafReader reader)
    {
        var blocks = new List<Block>(Images.Length + 1);
        AddTo(blocks, span, reader);
        return blocks;
    }

    /// <summary>Adds what <see cref="ToBlocks"/> returns to <paramref name="blocks"/>.</summary>
    public void AddTo(List<Block> blocks, SourceSpan span, ILeafReader reader)
    {
        var isBlank = IsBlank;
        if (Images.Length > 0) AddSplit(blocks, isBlank, span, reader);
        else if (!isBlank) blocks.Add(new Paragraph { Text = Text, Marks = Marks, Span = span });
    }

    private void AddSplit(List<Block> blocks, bool isBlank, SourceSpan span, ILeafReader reader)
    {
        var first = 0;
        while (first < Images.Length && (Images[first].Start == 0 || isBlank)) first++;
        var last = Images.Length;
        while (last > first && Images[last - 1].Start == Text.Length) last--;

        var start = span.Start;
        for (var i = 0; i < first; i++) AddImage(blocks, i, ref start, isBlank, span, reader);
        if (isBlank) return;
        var textEnd = last == Images.Length ? span.End() : Images[last].Span.Start;
        blocks.Add(new Paragraph { Text = Text, Marks = MarksWith(Images[first..last]), Span = reader.Trim(start, textEnd) });
        start = textEnd;
        for (var i = last; i < Images.Length; i++) AddImage(blocks, i, ref start, true, span, reader);
    }

    private void AddImage(List<Block> blocks, int index, ref int start, bool takesRest, SourceSpan span, ILeafReader reader)
    {
        var end = takesRest && index == Images.Length - 1 ? span.End() : Images[index].Span.End();
        blocks.Add(ToBlock(Images[index] with { Span = reader.Trim(start, end) }));
        start = end;
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
