using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Takes pieces of furniture from the front of a list of blocks, whether each is a block of its own or several share one.
/// What is left of a block that was taken in part is read anew.
/// </summary>
internal sealed class FurnitureWalk(string text, IReadOnlyList<FlatBlock> blocks, List<Boilerplate> taken)
{
    private int _index;
    private int _position = blocks.Count > 0 ? blocks[0].Span.Start : 0;

    /// <summary>Takes the pieces that are there, in their order.</summary>
    public void Take(FurniturePiece[] pieces)
    {
        foreach (var piece in pieces)
        {
            if (_index == blocks.Count) break;
            var length = piece.LengthAt(text.AsSpan(_position, blocks[_index].Span.End() - _position));
            if (length < 0) continue;
            taken.Add(new Boilerplate { Kind = piece.Kind, Span = new SourceSpan(_position, length) });
            Advance(_position + length);
        }
    }

    /// <summary>Returns the blocks that were not taken.</summary>
    public List<FlatBlock> Rest()
    {
        var rest = new List<FlatBlock>(blocks.Count - _index);
        if (_index == blocks.Count) return rest;
        if (_position == blocks[_index].Span.Start) rest.Add(blocks[_index]);
        else rest.AddRange(blocks[_index].After(_position));
        for (var i = _index + 1; i < blocks.Count; i++) rest.Add(blocks[i]);
        return rest;
    }

    private void Advance(int position)
    {
        var end = blocks[_index].Span.End();
        while (position < end && char.IsWhiteSpace(text[position])) position++;
        if (position < end)
        {
            _position = position;
            return;
        }
        _index++;
        _position = _index < blocks.Count ? blocks[_index].Span.Start : text.Length;
    }
}
