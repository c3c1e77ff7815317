using ArticleModel.Parsing.Archives.Bylines;
using ArticleModel.Parsing.Archives.Woshipm;
using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.Html;

/// <summary>
/// Settles which short lines of a page are credit lines: 责任编辑：甲 and their kin, at the edges of the text or among the
/// furniture around it. What they say is read as in the lines of other archives.
/// </summary>
internal static class PageCredits
{
    private const int MaxLength = 60;
    private const int MaxMarkup = 400;
    private const int Head = 4;
    private const int Tail = 6;
    private const string Brackets = "【】（）()[]〔〕 ";

    /// <summary>Takes the credit lines out of the blocks of a page, and returns what they say.</summary>
    /// <param name="body">The blocks of the text.</param>
    /// <param name="furniture">The blocks of the furniture.</param>
    public static Credits Take(List<FlatBlock> body, List<FlatBlock> furniture)
    {
        var lines = new List<CreditLine>();
        for (var i = body.Count - 1; i >= 0; i--)
            if ((i < Head || i >= body.Count - Tail) && IsTaken(body[i])) body.RemoveAt(i);
        // Furniture is read when it is asked for, and notes what is dropped inside: from the last piece to the first.
        var kept = new Stack<FlatBlock>(furniture.Count);
        for (var i = furniture.Count - 1; i >= 0; i--)
            if (!IsTaken(furniture[i])) kept.Push(furniture[i]);
        furniture.Clear();
        furniture.AddRange(kept);
        lines.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        if (lines.Count == 0) return Credits.None;
        var labelled = lines.Select(line => (CreditLineKind.Labelled, line with { Text = line.Text.Trim(Brackets.ToCharArray()) }));
        return CreditFacts.Read([.. labelled]) with { Lines = lines.ToValueList() };

        bool IsTaken(FlatBlock block)
        {
            if (LineOf(block) is not { } line) return false;
            lines.Add(line);
            return true;
        }
    }

    private static CreditLine? LineOf(FlatBlock block)
    {
        if (block.Span.Length > MaxMarkup || block.Kind == FlatBlockKind.Heading) return null;
        if (block.ToBlocks() is not [Paragraph { Text: { Length: > 2 and < MaxLength } text }]) return null;
        var line = text.AsSpan().TrimStart(Brackets);
        return !line.IsEmpty && (CreditLabels.StartsWithLabel(line) || IsSpaced(line)) ? new CreditLine { Text = text, Span = block.Span } : null;
    }

    // 记者 甲 编辑 乙, but not 设计 思路, which anything short may be.
    private static bool IsSpaced(ReadOnlySpan<char> line) => line.Count(' ') > 2 && CreditLabels.IsSpacedLine(line);
}
