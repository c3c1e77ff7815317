using System.Runtime.InteropServices;
using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Takes the credit lines from the body: those in a row at its end, now and then with other lines between the rights lines,
/// and those in a row at its start. Notes on pseudonyms and references stay: they are the author's text.
/// </summary>
internal static class CreditTaker
{
    /// <summary>Credit lines further from the start or the end are not looked for: no page of the archive has more.</summary>
    private const int MaxLines = 24;

    public static Credits TakeFrom(List<FlatBlock> body)
    {
        var taken = new List<(CreditLineKind Kind, CreditLine Line)>();
        TakeStart(body, taken);
        var atStart = taken.Count;
        TakeEnd(body, taken);
        taken.Reverse(atStart, taken.Count - atStart);
        return taken.Count == 0 ? new Credits() : CreditFacts.Read(CollectionsMarshal.AsSpan(taken));
    }

    private static void TakeStart(List<FlatBlock> body, List<(CreditLineKind, CreditLine)> taken)
    {
        var index = 0;
        while (index < body.Count && IsImage(body[index])) index++;
        var end = index;
        while (end < body.Count && end - index < MaxLines && KindOf(body[end]) is CreditLineKind.Labelled && body[end].Text.Length < 60)
            taken.Add(Line(CreditLineKind.Labelled, body[end++]));
        body.RemoveRange(index, end - index);
    }

    private static void TakeEnd(List<FlatBlock> body, List<(CreditLineKind, CreditLine)> taken)
    {
        var first = Math.Max(0, body.Count - MaxLines);
        // All texts are looked at, from the last one on, but they are read from the first one on: so their gaps are in order.
        for (var i = first; i < body.Count; i++) _ = body[i].Leaf;
        var inRow = true;
        for (var i = body.Count - 1; i >= first; i--)
        {
            var kind = KindOf(body[i], mayBeLabelled: inRow);
            if (kind == CreditLineKind.None && inRow && IsBelowLabel(body, i)) kind = CreditLineKind.Biography;
            inRow = kind != CreditLineKind.None;
            if (!inRow) continue;
            taken.Add(Line(kind, body[i]));
            body.RemoveAt(i);
        }
    }

    private static bool IsBelowLabel(List<FlatBlock> body, int index) =>
        index > 0 && body[index].Kind == FlatBlockKind.Paragraph && KindOf(body[index - 1]) == CreditLineKind.BiographyLabel;

    private static CreditLineKind KindOf(FlatBlock block, bool mayBeLabelled = true)
    {
        if (block.Kind == FlatBlockKind.Heading)
            return CreditLines.KindOf(block.Text) is CreditLineKind.BiographyLabel ? CreditLineKind.BiographyLabel : CreditLineKind.None;
        return block.Kind == FlatBlockKind.Paragraph && !IsImage(block) ? CreditLines.KindOf(block.Text, mayBeLabelled) : CreditLineKind.None;
    }

    private static bool IsImage(FlatBlock block) => block.Kind == FlatBlockKind.Paragraph && block.Leaf is { HasImages: true, IsBlank: true };

    private static (CreditLineKind, CreditLine) Line(CreditLineKind kind, FlatBlock block) =>
        (kind, new CreditLine { Text = block.Text, Span = block.Span });
}
