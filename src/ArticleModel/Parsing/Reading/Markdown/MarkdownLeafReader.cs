using System.Buffers;
using Markdig.Syntax;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Settles the text, marks and images of one paragraph or heading. Text without a markup character is its source; an image
/// alone is read here; everything else is Markdig's.
/// </summary>
internal sealed class MarkdownLeafReader(string text, TextGaps gaps, DiagnosticBag diagnostics, CancellationToken cancellationToken) : ILeafReader
{
    private static readonly SearchValues<char> s_markup = SearchValues.Create("\\*_`[&<\n\r\0");
    private static readonly SearchValues<char> s_notPlainAlt = SearchValues.Create("[]\\*_`&<!\n\r\0");
    private static readonly SearchValues<char> s_notPlainUrl = SearchValues.Create("()<>\\& \t\n\r\0");

    private readonly LeafBuilder _builder = new(text, gaps, diagnostics);

    public Leaf ReadLeaf(FlatBlock block)
    {
        var span = block.Span;
        var raw = text.AsSpan(span.Start, span.Length);
        if (!raw.ContainsAny(s_markup)) return block.Kind == FlatBlockKind.Heading ? PlainHeading(span) : new Leaf(raw.ToString(), [], []);
        return TryReadImage(raw, span) ?? ReadWithMarkdig(span);
    }

    /// <summary>Reads a leaf of a tree that Markdig made of the text from <paramref name="offset"/> on.</summary>
    public Leaf ReadLeaf(LeafBlock leaf, int offset)
    {
        var span = SourceSpan.FromBounds(leaf.Span.Start + offset, leaf.Span.End + 1 + offset);
        return MarkdigInlines.Read(leaf.Inline, offset, _builder.Begin(span));
    }

    public SourceSpan Trim(int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '\n' or '\r') start++;
        while (end > start && text[end - 1] is ' ' or '\t' or '\n' or '\r') end--;
        return SourceSpan.FromBounds(start, end);
    }

    public IReadOnlyList<FlatBlock> ReadRange(int start, int end) => MarkdownReader.ReadRange(text, start, end, this, cancellationToken);

    public void ReportNesting(SourceSpan span) => diagnostics.Report(DiagnosticRules.NestedTooDeep, span);

    private Leaf ReadWithMarkdig(SourceSpan span)
    {
        try
        {
            var tree = Markdig.Markdown.Parse(text.Substring(span.Start, span.Length), MarkdigPipelines.Leaves);
            return tree is [LeafBlock leaf] ? MarkdigInlines.Read(leaf.Inline, span.Start, _builder.Begin(span)) : Verbatim(span);
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that its depth limit was reached.
            ReportNesting(span);
            return Verbatim(span);
        }
    }

    public Leaf Verbatim(SourceSpan span) => new(text.Substring(span.Start, span.Length), [], []);

    private Leaf PlainHeading(SourceSpan span)
    {
        var raw = text.AsSpan(span.Start, span.Length);
        var content = raw.TrimStart('#').TrimStart(" \t");
        gaps.Add(span.Start, span.End() - content.Length);
        var open = content.TrimEnd('#');
        if (open.Length == 0 || (open.Length < content.Length && open[^1] is ' ' or '\t')) content = open;
        return new Leaf(content.TrimEnd(" \t").ToString(), [], []);
    }

    private static Leaf? TryReadImage(ReadOnlySpan<char> raw, SourceSpan span)
    {
        if (raw is not ['!', '[', .., ')']) return null;
        var altEnd = raw.IndexOf("](", StringComparison.Ordinal);
        if (altEnd < 0) return null;
        var alt = raw[2..altEnd];
        var url = raw[(altEnd + 2)..^1];
        if (alt.ContainsAny(s_notPlainAlt) || url.ContainsAny(s_notPlainUrl)) return null;
        return new Leaf("", [], [new InlineImage(0, url.ToString(), alt.Length == 0 ? null : alt.ToString(), null, span)]);
    }
}
