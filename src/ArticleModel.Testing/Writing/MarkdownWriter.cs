using System.Text;

namespace ArticleModel.Testing.Writing;

/// <summary>
/// Writes headings and blocks as Markdown and gives them back with the spans they have in it. Leaves to the page writers what
/// stands around a body. Recursion is as deep as blocks nest in the model.
/// </summary>
internal sealed partial class MarkdownWriter(char bullet)
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<Block, int[]> _offsets = new(ReferenceEqualityComparer.Instance);
    private string _prefix = "";
    private bool _isFirst = true;

    /// <summary>The number of code units written so far.</summary>
    public int Position => _text.Length;

    /// <summary>The first image that is no part of a list, a quote or running text, with the span it has without its caption.</summary>
    public Image? FirstImage { get; private set; }

    public override string ToString() => _text.ToString();

    /// <summary>Where a range of the text of a written paragraph stands; the very object that was written counts.</summary>
    public SourceSpan Place(Paragraph paragraph, int start, int length)
    {
        var offsets = _offsets[paragraph];
        return SourceSpan.FromBounds(offsets[start], offsets[start + length - 1] + 1);
    }

    /// <summary>Appends text that is Markdown already.</summary>
    public SourceSpan Append(string markdown)
    {
        _text.Append(markdown);
        return new SourceSpan(_text.Length - markdown.Length, markdown.Length);
    }

    /// <summary>Appends text that is Markdown already as a block of its own.</summary>
    public SourceSpan AppendBlock(string markdown)
    {
        Separate();
        return Append(markdown);
    }

    /// <summary>Starts afresh: no blank line comes before the next block.</summary>
    public void Restart() => _isFirst = true;

    /// <summary>Writes the heading of a section as a block of its own: one that is inferred is a bold paragraph.</summary>
    public SourceSpan WriteHeading(int level, string heading, bool isInferred)
    {
        Separate();
        var start = Position;
        if (!isInferred) _text.Append('#', Math.Clamp(level, 1, 6)).Append(' ');
        var isBold = isInferred && !OpensTurn(heading);
        if (isBold) _text.Append("**");
        var line = InlineWriter.Line(heading);
        if (!isInferred && line.EndsWith('#')) line = $"{line[..^1]}\\#";
        _text.Append(line);
        if (isBold) _text.Append("**");
        return SourceSpan.FromBounds(start, Position);
    }

    /// <summary>Writes a text as a paragraph without marks.</summary>
    public SourceSpan WriteText(string text)
    {
        Separate();
        var start = Position;
        InlineWriter.Write(_text, _prefix, text, []);
        return SourceSpan.FromBounds(start, Position);
    }

    /// <summary>Writes a block of the body, not of a list or a quote in it.</summary>
    public Block WriteTop(Block block, Block? before)
    {
        var written = Write(block, before);
        if (written is Image image) FirstImage ??= image with { Caption = null, Span = _imageSpan };
        return written;
    }

    /// <summary>Writes a block that is no part of the body.</summary>
    public SourceSpan WriteFurniture(Block block) => Write(block, null).Span;

    // A question's label in bold is a turn of an interview; as plain text with a number it is a heading.
    private static bool OpensTurn(string heading) =>
        heading.Length > 0 && heading[0] is 'Q' or 'A' or '问' or '答'
        && heading.AsSpan(0, Math.Min(4, heading.Length)).ContainsAny('：', ':');

    private void Separate()
    {
        if (!_isFirst) _text.Append('\n').Append(_prefix.EndsWith("> ", StringComparison.Ordinal) ? _prefix : _prefix.TrimEnd()).Append('\n').Append(_prefix);
        _isFirst = false;
    }
}
