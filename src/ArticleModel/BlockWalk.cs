namespace ArticleModel;

/// <summary>Walks nested blocks without recursion, so that depth in the source cannot exhaust the stack.</summary>
internal static class BlockWalk
{
    public static IEnumerable<Block> Walk(this ValueList<Block> blocks)
    {
        var open = new Stack<Block>();
        Push(open, blocks);
        while (open.TryPop(out var block))
        {
            yield return block;
            if (block is BlockQuote quote) Push(open, quote.Blocks);
            if (block is not ListBlock list) continue;
            for (var i = list.Items.Count - 1; i >= 0; i--) Push(open, list.Items[i].Blocks);
        }
    }

    private static void Push(Stack<Block> open, ValueList<Block> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0; i--) open.Push(blocks[i]);
    }
}
