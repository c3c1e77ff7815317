namespace ArticleModel.Testing.Writing;

/// <summary>
/// Writes the sections of a body in reading order and gives them back with their spans. Recursion is as deep as sections
/// nest, which is no deeper than the levels of their headings.
/// </summary>
internal sealed class BodyWriter(MarkdownWriter markdown, Action<int>? behind = null)
{
    private int _count;
    private Block? _before;

    /// <summary>Writes <paramref name="section"/> with everything below it; the body itself has no heading.</summary>
    public Section Write(Section section)
    {
        var span = default(SourceSpan);
        if (section.Heading is not null)
        {
            span = markdown.WriteHeading(section.Level, section.Heading, section.IsInferred);
            Count(null);
        }
        var blocks = new Block[section.Blocks.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = markdown.WriteTop(section.Blocks[i], _before);
            span = Extend(span, blocks[i].Span);
            Count(section.Blocks[i]);
        }
        var sections = new Section[section.Sections.Count];
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i] = Write(section.Sections[i]);
            span = Extend(span, sections[i].Span);
        }
        return section with { Blocks = ValueList.Create<Block>(blocks), Sections = ValueList.Create<Section>(sections), Span = span };
    }

    private void Count(Block? written)
    {
        _before = written;
        behind?.Invoke(++_count);
    }

    private static SourceSpan Extend(SourceSpan span, SourceSpan part) =>
        span.Length == 0 ? part : SourceSpan.FromBounds(span.Start, Math.Max(span.End(), part.End()));
}
