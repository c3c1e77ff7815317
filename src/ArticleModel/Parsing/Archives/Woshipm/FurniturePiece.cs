using System.Text.RegularExpressions;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>A piece of page furniture.</summary>
/// <param name="kind">Its kind as <see cref="Boilerplate"/>.</param>
/// <param name="pattern">Its shape, tied to the start.</param>
internal sealed class FurniturePiece(string kind, Regex pattern)
{
    public string Kind { get; } = kind;

    /// <summary>Returns the length of the piece at the start of <paramref name="text"/>; -1 if it is not there.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (var match in pattern.EnumerateMatches(text)) return match.Length;
        return -1;
    }
}
