using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Outlining;

/// <summary>Settles what of a heading is its text: editors leave no-break spaces and zero-width characters at its ends.</summary>
internal static class HeadingText
{
    /// <summary>Returns the text of a block that is a heading.</summary>
    public static string Of(FlatBlock block, FlatDocument document)
    {
        var text = block.Text;
        var start = text.Length - text.AsSpan().TrimStart(Leaf.Invisible).Length;
        if (start > 0) document.CutStart(block.Span, start);
        return Trim(text);
    }

    public static string Trim(string text)
    {
        if (text.Length == 0 || (!Leaf.IsInvisible(text[0]) && !Leaf.IsInvisible(text[^1]))) return text;
        return text.AsSpan().Trim(Leaf.Invisible).ToString();
    }
}
