using System.Buffers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigCell = Markdig.Extensions.Tables.TableCell;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Settles which of the tables stand that Markdig cuts out of paragraphs. Its search for them may break code and emphasis that hold a
/// bar, and find what is none; a table may also take words of the paragraph before it, or stand where that goes on. Such a paragraph
/// stays whole.
/// </summary>
internal sealed class MarkdigTables(string region)
{
    private static readonly SearchValues<char> s_tableRule = SearchValues.Create("-|: \t>");

    /// <summary>
    /// Moves the tables, and what is left of their paragraphs, from one tree of the region to another, whose paragraphs are whole and
    /// whose other blocks are the same.
    /// </summary>
    public void Move(ContainerBlock from, ContainerBlock to)
    {
        var cut = Take(from);
        var whole = Take(to);
        var next = 0;
        for (var i = 0; i < whole.Length; i++)
        {
            var first = next;
            if (whole[i] is ParagraphBlock) next = EndOfParts(cut, first, StartBehind(whole, i));
            else if (next < cut.Length) next++;

            var parts = cut.AsSpan()[first..next];
            if (HasSoundTables(parts))
            {
                foreach (var part in parts) to.Add(part);
                continue;
            }
            if (whole[i] is ContainerBlock inner and not LinkReferenceDefinitionGroup && parts is [ContainerBlock other]) Move(other, inner);
            to.Add(whole[i]);
        }
    }

    private static MarkdigBlock[] Take(ContainerBlock container)
    {
        var blocks = container.ToArray();
        container.Clear();
        return blocks;
    }

    // The definitions of links stand together, wherever they were.
    private static int StartBehind(MarkdigBlock[] blocks, int index)
    {
        var next = index + 1;
        while (next < blocks.Length && blocks[next] is LinkReferenceDefinitionGroup) next++;
        return next < blocks.Length ? blocks[next].Span.Start : int.MaxValue;
    }

    private static int EndOfParts(MarkdigBlock[] cut, int first, int end)
    {
        while (first < cut.Length && cut[first] is ParagraphBlock or MarkdigTable && cut[first].Span.Start < end) first++;
        return first;
    }

    private bool HasSoundTables(ReadOnlySpan<MarkdigBlock> parts)
    {
        var hasTable = false;
        var textEnd = 0;
        foreach (var part in parts)
        {
            if (part is ParagraphBlock paragraph) textEnd = MarkdigInlines.TextEndOf(paragraph);
            if (part is not MarkdigTable table) continue;
            if (table.Span.Start < textEnd || HasStrayCell(table) || HasStrayText(table) || !HasRule(table)) return false;
            hasTable = true;
        }
        return hasTable;
    }

    private static bool HasStrayCell(MarkdigTable table) =>
        table.Descendants<MarkdigBlock>().Any(part => part is TableRow or MarkdigCell && !part.Span.IsEmpty && part.Span.Start < table.Span.Start);

    // A link may reach across the bars of several rows: what stands behind it is in its cell then, before the rows that it passes.
    private static bool HasStrayText(MarkdigTable table)
    {
        var last = 0;
        foreach (var inline in table.Descendants<Inline>())
        {
            if (inline.Span.IsEmpty) continue;
            if (inline.Span.Start < last) return true;
            last = inline.Span.Start;
        }
        return false;
    }

    // Markdig takes "|- text" for the row of dashes below a table's head too.
    private bool HasRule(MarkdigTable table)
    {
        var lines = region.AsSpan(table.Span.Start);
        lines = lines[(lines.IndexOfAny('\n', '\r') + 1)..].TrimStart('\n');
        var length = lines.IndexOfAny('\n', '\r');
        return (length < 0 ? lines : lines[..length]).IndexOfAnyExcept(s_tableRule) < 0;
    }
}
