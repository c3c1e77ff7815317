using System.Buffers;
using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Reading;

/// <summary>
/// The text of one paragraph, heading or cell: plain text, marks and the images met in it. Kept in its block, so a struct of
/// two words: most leaves have text alone.
/// </summary>
internal readonly struct Leaf
{
    /// <summary>White space of Unicode, and what editors leave behind besides: zero-width characters and the byte order mark.</summary>
    public const string Invisible =
        " \t\n\v\f\r\u0085\u00A0\u1680"
        + "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D"
        + "\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";

    private static readonly SearchValues<char> s_invisible = SearchValues.Create(Invisible);

    public static readonly Leaf Empty = new("");

    // TextMark[], InlineImage[], MarksAndImages, or the Image that is all there is; null where there are neither marks nor images.
    private readonly object? _rest;

    public Leaf(string text) => Text = text;

    public Leaf(string text, ValueList<TextMark> marks, InlineImage[] images)
    {
        Text = text;
        if (images.Length == 0) _rest = marks.Items;
        else _rest = marks.Count == 0 ? images : new MarksAndImages(marks, images);
    }

    /// <summary>A leaf that is nothing but an image.</summary>
    public Leaf(Image image)
    {
        Text = "";
        _rest = image;
    }

    public string Text { get; }

    /// <summary>Marks without those of the images.</summary>
    public ValueList<TextMark> Marks => _rest switch
    {
        null => [],
        TextMark[] marks => new(marks),
        MarksAndImages both => both.Marks,
        _ => [],
    };

    public InlineImage[] Images => _rest switch
    {
        null => [],
        InlineImage[] images => images,
        Image image => [new InlineImage(0, image.Url, image.Alt, image.Link, image.Span)],
        MarksAndImages both => both.Images,
        _ => [],
    };

    public bool IsTextAlone => _rest is null;

    public bool HasMarks => _rest is TextMark[] or MarksAndImages;

    public bool HasImages => _rest is not (null or TextMark[]);

    /// <summary>There is text, and an image before or behind it.</summary>
    public bool HasEdgeImages => HasImages && !IsBlank && Images is var images && (images[0].Start == 0 || images[^1].Start == Text.Length);

    /// <summary>False for the default, which stands for a leaf that nobody has asked for yet.</summary>
    public bool IsRead => Text is not null;

    /// <summary>The text shows nothing; images may still do.</summary>
    public bool IsBlank
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Text.Length == 0 || (IsInvisible(Text[0]) && IsAllInvisible(Text));
    }

    // The letters of nearly every text are neither in the first nor in the second range.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInvisible(char c) => c is <= ' ' or (>= '\u0085' and <= '\u3000') or '\uFEFF' && s_invisible.Contains(c);

    private static bool IsAllInvisible(string text) => text.AsSpan().IndexOfAnyExcept(s_invisible) < 0;

    /// <summary>Adds the images of a heading to <paramref name="blocks"/> as blocks of the model.</summary>
    public void AddHeadingTo(List<Block> blocks, SourceSpan span, ILeafReader reader)
    {
        if (IsBlank) AddTo(blocks, span, reader);
        else if (HasImages) foreach (var image in Images) blocks.Add(ToBlock(image));
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
        if (HasImages) AddImages(blocks, span, reader);
        else if (!IsBlank) blocks.Add(new Paragraph { Text = Text, Marks = Marks, Span = span });
    }

    /// <summary>Returns the text alone, with the images inside of it.</summary>
    public Leaf WithoutEdgeImages()
    {
        var images = Images;
        var (first, last) = InnerImages(images);
        return new(Text, Marks, images[first..last]);
    }

    /// <summary>Returns a cell of a table, in which all images are marks.</summary>
    public TableCell ToCell() => new() { Text = Text, Marks = MarksWith(Images) };

    private void AddImages(List<Block> blocks, SourceSpan span, ILeafReader reader)
    {
        if (_rest is Image image && image.Span == span) blocks.Add(image);
        else AddSplit(blocks, Images, IsBlank, span, reader);
    }

    // Those with text on both sides; of a leaf without text there are none.
    private (int First, int Last) InnerImages(InlineImage[] images)
    {
        var first = 0;
        while (first < images.Length && images[first].Start == 0) first++;
        var last = images.Length;
        while (last > first && images[last - 1].Start == Text.Length) last--;
        return (first, last);
    }

    private void AddSplit(List<Block> blocks, InlineImage[] images, bool isBlank, SourceSpan span, ILeafReader reader)
    {
        var (first, last) = isBlank ? (images.Length, images.Length) : InnerImages(images);
        var start = span.Start;
        for (var i = 0; i < first; i++) AddImage(i, isBlank);
        if (isBlank) return;
        var textEnd = last == images.Length ? span.End() : images[last].Span.Start;
        blocks.Add(new Paragraph { Text = Text, Marks = MarksWith(images[first..last]), Span = reader.Trim(start, textEnd) });
        start = textEnd;
        for (var i = last; i < images.Length; i++) AddImage(i, takesRest: true);

        void AddImage(int index, bool takesRest)
        {
            var end = takesRest && index == images.Length - 1 ? span.End() : images[index].Span.End();
            blocks.Add(ToBlock(images[index] with { Span = reader.Trim(start, end) }));
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

    private sealed record MarksAndImages(ValueList<TextMark> Marks, InlineImage[] Images);
}
