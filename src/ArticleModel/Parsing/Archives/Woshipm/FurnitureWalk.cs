using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Takes pieces of furniture from the front of a list of blocks, whether each is a block of its own or several share one.
/// What is left of a block that was taken in part is read anew.
/// </summary>
internal sealed class FurnitureWalk(string text, List<FlatBlock> blocks, List<Boilerplate> taken)
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

    /// <summary>Removes what was taken from the list.</summary>
    public void Remove()
    {
        var rest = _index < blocks.Count && _position > blocks[_index].Span.Start ? blocks[_index].After(_position) : null;
        blocks.RemoveRange(0, rest is null ? _index : _index + 1);
        if (rest is not null) blocks.InsertRange(0, rest);
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
