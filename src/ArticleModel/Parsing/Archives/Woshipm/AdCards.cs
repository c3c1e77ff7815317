using System.Runtime.InteropServices;
using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Takes the ad cards out of the body. A card is a link around a picture, a title, a description and a button: one line in
/// old and gitbook, five blocks in new, now and then an item of a list or glued to the text behind it.
/// </summary>
internal static class AdCards
{
    /// <summary>A card spans fewer characters than this: the longest of the nine has under 400.</summary>
    public const int MaxLength = 1000;

    // Where the exclamation mark stands in the start of a card.
    private const int MarkInStart = 2;

    public static List<FlatBlock> TakeFrom(string text, List<FlatBlock> blocks, List<Boilerplate> taken)
    {
        if (blocks.Count == 0) return blocks;
        var cards = Find(text, blocks[0].Span.Start, blocks[^1].Span.End(), taken);
        if (cards.Count == 0) return blocks;
        foreach (var card in cards) taken.Add(new Boilerplate { Kind = BoilerplateKinds.Promotion, Span = card });
        return Cut(blocks, cards);
    }

    private static List<SourceSpan> Find(string text, int start, int end, List<Boilerplate> taken)
    {
        var cards = new List<SourceSpan>();
        while (FindStart(text, start, end) is >= 0 and var found)
        {
            var card = CardAt(text, found, end);
            start = card.Length > 0 ? card.End() : found + 1;
            if (card.Length > 0 && !IsTaken(card, taken)) cards.Add(card);
        }
        return cards;
    }

    private static bool IsTaken(SourceSpan card, List<Boilerplate> taken)
    {
        foreach (var item in taken)
            if (item.Span.Start < card.End() && card.Start < item.Span.End()) return true;
        return false;
    }

    // Exclamation marks of ASCII are few, and one character is searched for in a fourth of the time of many.
    private static int FindStart(string text, int start, int end)
    {
        for (var at = start + MarkInStart; at < end; at++)
        {
            var mark = text.AsSpan(at, end - at).IndexOf(Furniture.CardStart[MarkInStart]);
            if (mark < 0) return -1;
            at += mark;
            if (text.AsSpan(at - MarkInStart, end - at + MarkInStart).StartsWith(Furniture.CardStart, StringComparison.Ordinal)) return at - MarkInStart;
        }
        return -1;
    }

    private static SourceSpan CardAt(string text, int start, int limit)
    {
        var rest = text.AsSpan(start, Math.Min(limit - start, MaxLength));
        var close = rest.IndexOf(Furniture.CardEnd, StringComparison.Ordinal);
        if (close < 0 || !rest[..close].TrimEnd().EndsWith(Furniture.CardButton, StringComparison.Ordinal)) return default;
        var end = rest[close..].IndexOf(')');
        return end < 0 ? default : SourceSpan.FromBounds(BulletBefore(text, start), start + close + end + 1);
    }

    // "*   [![](": the bullet goes with the card.
    private static int BulletBefore(string text, int start)
    {
        var bullet = BlankBefore(text, start) - 1;
        if (bullet < 0 || text[bullet] is not ('*' or '-')) return start;
        var line = BlankBefore(text, bullet);
        return line == 0 || text[line - 1] == '\n' ? line : start;
    }

    // Where the white space of the line starts that ends at a place.
    private static int BlankBefore(string text, int end)
    {
        while (end > 0 && text[end - 1] != '\n' && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    private static List<FlatBlock> Cut(List<FlatBlock> blocks, List<SourceSpan> cards)
    {
        var rest = new List<FlatBlock>(blocks.Count);
        var next = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            while (next < cards.Count && cards[next].End() <= block.Span.Start) next++;
            if (next == cards.Count)
            {
                rest.AddRange(CollectionsMarshal.AsSpan(blocks)[i..]);
                break;
            }
            if (block.Span.End() <= cards[next].Start) rest.Add(block);
            else AddBetween(rest, block, cards, next);
        }
        return rest;
    }

    // Each piece between two cards is read once, however many cards a block holds.
    private static void AddBetween(List<FlatBlock> rest, FlatBlock block, List<SourceSpan> cards, int next)
    {
        var start = block.Span.Start;
        for (; next < cards.Count && cards[next].Start < block.Span.End(); next++)
        {
            if (start < cards[next].Start) rest.AddRange(block.Between(start, cards[next].Start));
            start = cards[next].End();
        }
        if (start < block.Span.End()) rest.AddRange(block.Between(start, block.Span.End()));
    }
}
