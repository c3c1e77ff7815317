namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>A piece of page furniture.</summary>
/// <param name="kind">Its kind as <see cref="Boilerplate"/>.</param>
/// <param name="shape">Returns the length of the piece at the start of a text; -1 if it is not there.</param>
internal sealed class FurniturePiece(string kind, Func<ReadOnlySpan<char>, int> shape)
{
    public string Kind { get; } = kind;

    /// <summary>Returns the length of the piece at the start of <paramref name="text"/>; -1 if it is not there.</summary>
    public int LengthAt(ReadOnlySpan<char> text) => shape(text);
}
